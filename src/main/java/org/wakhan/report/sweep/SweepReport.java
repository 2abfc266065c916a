package org.wakhan.report.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.sweep.FactorEffects;
import org.wakhan.chart.sweep.FactorText;
import org.wakhan.history.Outcome;
import org.wakhan.report.page.Document;
import org.wakhan.report.page.Figures;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.report.page.Limits;
import org.wakhan.report.page.Made;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.manifest.Variation;
import org.wakhan.store.result.PointSummary;
import org.wakhan.store.result.SweepPoint;
import org.wakhan.store.result.SweepResults;

/** The page of a sweep, in the frame of the report. */
public final class SweepReport {
    private static final int MOST_POINTS = 60;
    private static final int MOST_FAILURES = 20;

    private final SweepResults results;
    private final List<Picture> pictures;
    private final Optional<FactorEffects> effects;

    private SweepReport(SweepResults results, Gallery gallery) {
        this.results = results;
        this.pictures = gallery.pictures();
        this.effects = FactorEffects.of(results);
    }

    /**
     * Writes the page.
     *
     * @param file where to; its folder must be there
     * @param results stored results, with or without finished histories
     * @param gallery the pictures of the same results
     * @throws org.wakhan.store.file.StoreFailure if the file cannot be written; the page before is kept then
     */
    public static void write(Path file, SweepResults results, Gallery gallery) {
        new SweepReport(results, gallery).document().write(file);
    }

    private Document document() {
        Manifest manifest = results.manifest();
        Variation variation = results.variation();
        List<PointSummary> finished = results.outcomes().isEmpty()
                ? List.of()
                : results.summaries(results.outcomes().get(0));
        int runs = finished.stream().mapToInt(PointSummary::runs).sum();
        List<Document.Part> parts = new ArrayList<>();
        parts.add(new Document.Part("findings", "Key findings", SweepFindings.html(results, effects)));
        parts.add(new Document.Part(
                "responses",
                "Outcomes over the factors",
                Figures.html(pictures, Picture.Kind.RESPONSE, Picture.Kind.EFFECT)));
        effects.map(SweepReport::table)
                .map(html -> new Document.Part("effects", "What each factor does", html))
                .ifPresent(parts::add);
        parts.add(new Document.Part("points", "Values by point", points()));
        parts.add(new Document.Part("design", "What was varied", design()));
        parts.add(new Document.Part("limits", "Limits and responsible use", Limits.text()));
        parts.add(new Document.Part("reproduce", "How to reproduce it", reproduction()));
        return new Document(
                manifest.scenario(),
                manifest.question(),
                List.of(
                        List.of(
                                "Period",
                                manifest.start() + " to "
                                        + manifest.start()
                                                .plusMonths(manifest.months())
                                                .minusDays(1)),
                        List.of("Design", variation.description()),
                        List.of(
                                "Histories",
                                Rounded.text(runs) + " finished at "
                                        + Rounded.text(finished.size())
                                        + (finished.size() == 1 ? " point, " : " points, ")
                                        + results.failedRuns() + " failed"
                                        + (manifest.part().complete()
                                                ? ""
                                                : "; not all that were asked for: the command on this page continues")),
                        List.of("Seed", Long.toString(manifest.seed()))),
                parts,
                manifest.program());
    }

    private static String mean(PointSummary of) {
        return Rounded.text(of.mean())
                + (Double.isFinite(of.low())
                        ? " (" + Rounded.text(of.low()) + " to " + Rounded.text(of.high()) + ")"
                        : "");
    }

    static String signed(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%+.2f", value) : "-";
    }

    private static String table(FactorEffects effects) {
        List<String> header = new ArrayList<>(List.of("Factor"));
        effects.outcomes().forEach(outcome -> header.add(outcome.label()));
        HtmlTable table = new HtmlTable(
                "Rank correlation with the mean of each outcome over " + effects.points()
                        + " points, and the share of the variance between points that the factor explains on its own",
                1,
                header);
        for (int row = 0; row < effects.factors().size(); row++) {
            List<String> cells =
                    new ArrayList<>(List.of(effects.factors().get(row).name()));
            for (int column = 0; column < effects.outcomes().size(); column++) {
                cells.add(effect(effects, row, column));
            }
            table.row(cells);
        }
        double noise = 1.645 / Math.sqrt(Math.max(1, effects.freePoints() - 1));
        return table.html()
                + Html.paragraph("With " + effects.points() + " points, a rank correlation between "
                        + signed(-noise) + " and " + signed(noise)
                        + " is what chance alone gives nine times in ten. Shares are first-order indices, estimated from"
                        + " points with the same or like values; in brackets where the largest of all factors without effect"
                        + " may have as much by chance, or where the replicates do not tell the sides of the factor apart."
                        + " Factors that are words have a share alone; numbers are asked within points that have the same"
                        + " words. What several factors do together is in none of them.");
    }

    private static String effect(FactorEffects effects, int factor, int outcome) {
        String correlation = signed(effects.correlations()[factor][outcome]);
        boolean words = effects.factors().get(factor).hasWords();
        return effects.share(factor, outcome, "")
                .map(share -> words ? share : correlation + ", " + share)
                .orElse(correlation);
    }

    private String points() {
        List<SweepPoint> points = results.points();
        List<StoredFactor> factors = results.variation().factors();
        List<String> header = new ArrayList<>(List.of("Point"));
        factors.forEach(factor -> header.add(factor.name()));
        List<Map<Integer, PointSummary>> columns = new ArrayList<>();
        for (Outcome outcome : results.outcomes()) {
            header.add(outcome.label() + " (" + outcome.totalUnit() + ")");
            Map<Integer, PointSummary> column = new HashMap<>();
            results.summaries(outcome).forEach(summary -> column.put(summary.point(), summary));
            columns.add(column);
        }
        HtmlTable table = new HtmlTable("Means with their 90 % intervals by point", 1, header);
        for (SweepPoint point : points.subList(0, Math.min(MOST_POINTS, points.size()))) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(point.number())));
            for (int i = 0; i < factors.size(); i++) {
                row.add(FactorText.of(factors.get(i), point.values()[i]));
            }
            for (Map<Integer, PointSummary> column : columns) {
                PointSummary summary = column.get(point.number());
                row.add(summary == null ? "-" : mean(summary));
            }
            table.row(row);
        }
        String more = points.size() > MOST_POINTS
                ? "The first " + MOST_POINTS + " of " + points.size() + " points; points.csv has all, with quantiles."
                : "points.csv has the same with quantiles, runs.csv every history.";
        return Html.details("Show the values by point", table.html()) + Html.paragraph(more);
    }

    private String design() {
        Variation variation = results.variation();
        HtmlTable table = new HtmlTable("Factors", 6, List.of("Factor", "Sets", "Meaning", "Unit", "Values"));
        for (StoredFactor factor : variation.factors()) {
            table.row(List.of(factor.name(), factor.sets(), factor.meaning(), factor.unit(), factor.values()));
        }
        return Html.terms(List.of(
                        List.of("Design", variation.description()),
                        List.of("Histories of each point", variation.replicates())))
                + table.html()
                + (variation.constraints().isEmpty()
                        ? ""
                        : Html.paragraph("Every point holds to:") + Html.list(variation.constraints()))
                + Html.paragraph("All other parameters are those of the scenario; uncertain ones are "
                        + (results.manifest().parameters().equals("point")
                                ? "held at one value each."
                                : "drawn for each replicate, the same at every point."));
    }

    private String reproduction() {
        Manifest manifest = results.manifest();
        HtmlTable files = new HtmlTable("Files", 2, List.of("File", "SHA-256"));
        manifest.files().forEach((file, hash) -> files.row(List.of(file, hash)));
        return Html.paragraph("The same program, files and seed give the same results, bit for bit:")
                + Html.command(manifest.command())
                + Html.paragraph("One history again: ./wakhan reproduce DIR --point P --run N, with the folder of these"
                        + " results and the numbers of the point and the history.")
                + Made.html(manifest)
                + files.html()
                + failures();
    }

    private String failures() {
        int failed = results.failedRuns();
        if (failed == 0) {
            return Html.paragraph("No history failed.");
        }
        return Html.paragraph(failed + " histories failed and are in no number above.")
                + Html.list(results.failures(MOST_FAILURES).stream()
                        .map(failure -> "Point " + failure.point() + ", replicate " + failure.replicate() + ": "
                                + failure.message())
                        .toList());
    }
}
