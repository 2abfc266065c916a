package org.wakhan.report.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wakhan.calibration.abc.SequentialSampler;
import org.wakhan.calibration.posterior.Calibration;
import org.wakhan.calibration.posterior.ChineseTargetRate;
import org.wakhan.calibration.posterior.Shrinkage;
import org.wakhan.calibration.posterior.TargetComparison;
import org.wakhan.calibration.target.Period;
import org.wakhan.calibration.target.TargetUse;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.evidence.Evidence;
import org.wakhan.parameter.PosteriorManifest;
import org.wakhan.region.Region;
import org.wakhan.report.page.Credits;
import org.wakhan.report.page.Document;
import org.wakhan.report.page.Figures;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.report.page.Limits;
import org.wakhan.statistics.process.GammaRate;

/** The page of a calibration, in the frame of the report. What the observations cannot tell comes first. */
public final class CalibrationReport {
    private static final int RANKED = 10;

    private final Calibration.Result result;
    private final @Nullable Period chinese;
    private final List<Picture> pictures;
    private final Map<String, List<List<String>>> checks;

    private CalibrationReport(
            Calibration.Result result,
            @Nullable Period chinese,
            Gallery gallery,
            Map<String, List<List<String>>> checks) {
        this.result = result;
        this.chinese = chinese;
        this.pictures = gallery.pictures();
        this.checks = checks;
    }

    /**
     * Writes the page.
     *
     * @param file where to; its folder must be there
     * @param chinese the days of which attacks on Chinese nationals are documented; null where the calibration does not
     *     know all of them
     * @param gallery the pictures of the same result
     * @param checks tables of self-checks made before, by name: a header, then rows
     * @param region the units
     * @param evidence the documented facts
     */
    public static void write(
            Path file,
            Calibration.Result result,
            @Nullable Period chinese,
            Gallery gallery,
            Map<String, List<List<String>>> checks,
            Region region,
            Evidence evidence) {
        new CalibrationReport(result, chinese, gallery, checks)
                .document(region, evidence)
                .write(file);
    }

    private Document document(Region region, Evidence evidence) {
        PosteriorManifest manifest = result.posterior().manifest();
        List<Document.Part> parts = List.of(
                new Document.Part("unknown", "What the observations cannot tell", CalibrationWords.unknown(result)),
                new Document.Part("method", "How it was fitted", CalibrationWords.method(manifest)),
                new Document.Part(
                        "parameters",
                        "Prior and posterior",
                        Figures.html(pictures, Picture.Kind.PARAMETERS) + shrinkage()),
                new Document.Part(
                        "targets",
                        "Observations beside the model",
                        Figures.html(pictures, Picture.Kind.TARGETS) + targets()),
                new Document.Part("chinese", "Attacks on Chinese nationals", chinese(region)),
                new Document.Part("prior", "Before the fit", prior()),
                new Document.Part("rounds", "Rounds", rounds()),
                new Document.Part("checks", "Self-checks", checks()),
                new Document.Part("limits", "Limits and responsible use", Limits.text()),
                new Document.Part("reproduce", "How to reproduce it", reproduction(manifest)),
                new Document.Part("credits", "Credits", Credits.text(evidence)));
        return new Document(
                "Calibration",
                "What do the documented counts say about the parameters of the model, and what can they not say?",
                List.of(
                        List.of(
                                "Free parameters",
                                Integer.toString(result.shrinkage().size())),
                        List.of(
                                "Observations fitted",
                                Integer.toString(result.prior().size())),
                        List.of("Histories", Rounded.text(manifest.histories())),
                        List.of("Draws", Rounded.text(result.posterior().size())),
                        List.of("Seed", Long.toString(manifest.seed()))),
                parts,
                manifest.program());
    }

    private String shrinkage() {
        HtmlTable table = new HtmlTable(
                        "Standard deviations before and after",
                        2,
                        List.of("Parameter", "Scale", "Prior", "Posterior", "Shrinkage", "Verdict"))
                .textFrom(5);
        for (Shrinkage row : result.shrinkage()) {
            table.row(List.of(
                    row.key(),
                    row.scale(),
                    Rounded.text(row.priorSd()),
                    Rounded.text(row.posteriorSd()),
                    String.format(Locale.ROOT, "%.2f", row.shrinkage()),
                    row.verdict()));
        }
        return table.html();
    }

    private String targets() {
        HtmlTable table =
                comparisons("All observations, with what 90 % of histories of the posterior give", result.predictive());
        String misses = result.predictive().stream()
                .filter(row -> !row.inside() && Double.isFinite(row.median()))
                .map(row -> row.target().label() + ": "
                        + (row.target().remark().isEmpty()
                                ? "not explained."
                                : row.target().remark()))
                .collect(Collectors.joining("\u0000"));
        return Html.details("Show the table of all observations", table.html())
                + (misses.isEmpty()
                        ? Html.paragraph("No observation lies outside 90 % of histories.")
                        : Html.paragraph("Outside 90 % of histories, and why:")
                                + Html.list(List.of(misses.split("\u0000"))));
    }

    private static HtmlTable comparisons(String caption, List<TargetComparison> rows) {
        HtmlTable table = new HtmlTable(
                caption, 3, List.of("Observation", "Use", "Evidence", "Observed", "5 %", "Median", "95 %", "Inside"));
        for (TargetComparison row : rows) {
            table.row(List.of(
                    row.target().label(),
                    row.target().use().word(),
                    row.target().evidence(),
                    Rounded.text(row.target().observed()),
                    Rounded.text(row.low()),
                    Rounded.text(row.median()),
                    Rounded.text(row.high()),
                    row.inside() ? "yes" : "no"));
        }
        return table;
    }

    private String prior() {
        long outside = result.prior().stream().filter(row -> !row.inside()).count();
        return Html.paragraph("The prior predictive check asks whether the model can give what was observed at all. "
                        + (outside == 0
                                ? "All fitted observations lie within 90 % of histories of the prior."
                                : outside + " of " + result.prior().size()
                                        + " fitted observations lie outside 90 % of histories of the prior."))
                + comparisons("Fitted observations beside histories of the prior", result.prior())
                        .html();
    }

    private String chinese(Region region) {
        ChineseTargetRate rate = result.chinese();
        HtmlTable table = new HtmlTable(
                "Attacks a year, and the probability of at least one in 12 months",
                1,
                List.of("Where and from what", "Mean", "2.5 %", "97.5 %", "P(at least one in 12 months)"));
        jeffreys(
                table,
                "Inside Afghanistan, from " + DocumentedAttacks.INSIDE + " events alone",
                DocumentedAttacks.INSIDE);
        model(table, "Inside Afghanistan, histories of the posterior", rate.inside(), rate.insideWithin12());
        jeffreys(
                table,
                "Across the Tajik border, from " + DocumentedAttacks.ACROSS_THE_BORDER + " events alone",
                DocumentedAttacks.ACROSS_THE_BORDER);
        model(table, "Across the Tajik border, histories of the posterior", rate.border(), rate.borderWithin12());
        List<String> ranked = new ArrayList<>();
        for (int i = 0; i < Math.min(RANKED, rate.ranking().size()); i++) {
            ranked.add(region.units().get(rate.ranking().get(i)).name() + " "
                    + Rounded.percent(rate.shares().get(i)));
        }
        return Html.paragraph(
                        "Three to six events cannot validate a model. Nothing more than a rate, a probability and an"
                                + " order of units is therefore given.")
                + table.html()
                + Html.paragraph(
                        chinese == null
                                ? "Rates from events alone are not given: most events came after what this calibration knows."
                                : "Rates from events alone are Poisson counts of " + Rounded.text(chinese.years())
                                        + " years with Jeffreys' prior; their interval is of the rate. That time ends on the day of an"
                                        + " attack inside, which makes its rate somewhat high.")
                + Html.paragraph("The interval of the histories is of the number that happens, divided by the time; the"
                        + " probability is that of their last 12 months.")
                + Html.paragraph("Units by share of attacks in histories of the posterior, Pakistan included: "
                        + String.join(", ", ranked) + ".");
    }

    private void jeffreys(HtmlTable table, String label, int events) {
        if (chinese == null) {
            return;
        }
        GammaRate rate = GammaRate.jeffreys(events, chinese.years());
        table.row(List.of(
                label,
                Rounded.text(rate.mean()),
                Rounded.text(rate.quantile(.025)),
                Rounded.text(rate.quantile(.975)),
                Rounded.text(rate.atLeastOne(1))));
    }

    private static void model(HtmlTable table, String label, double[] rate, double within) {
        table.row(List.of(
                label, Rounded.text(rate[1]), Rounded.text(rate[0]), Rounded.text(rate[2]), Rounded.text(within)));
    }

    private String rounds() {
        HtmlTable table = new HtmlTable(
                "Rounds of the sequential sampler",
                0,
                List.of("Round", "Histories so far", "Failed", "Tolerance", "Effective size", "Largest shift"));
        for (SequentialSampler.Round round : result.rounds()) {
            table.row(List.of(
                    Integer.toString(round.round()),
                    Rounded.text(round.simulations()),
                    Integer.toString(round.failed()),
                    String.format(Locale.ROOT, "%.3f", round.tolerance()),
                    Rounded.text(round.effective()),
                    String.format(Locale.ROOT, "%.3f", round.shift())));
        }
        return table.html()
                + Html.paragraph(
                        "Round 0 is drawn from the prior. The tolerance is the distance of the farthest accepted"
                                + " history, in standard deviations of what a single history leaves open of the parameters; the"
                                + " shift is the largest change of a posterior mean since the round before, in prior standard"
                                + " deviations.");
    }

    private String checks() {
        if (checks.isEmpty()) {
            return Html.paragraph("Not made in this folder. wakhan calibrate --check sbc,recovery makes them; this page"
                    + " shows them when it is written again.");
        }
        StringBuilder html = new StringBuilder();
        checks.forEach((name, rows) -> {
            HtmlTable table = new HtmlTable(name, 1, rows.get(0));
            rows.subList(1, rows.size()).forEach(table::row);
            html.append(table.html());
        });
        return html.toString();
    }

    private static String reproduction(PosteriorManifest manifest) {
        return Html.paragraph(
                        "The same program, seed and number of histories give the same posterior, bit for bit, on any"
                                + " number of threads:")
                + Html.command("./" + manifest.command())
                + Html.terms(List.of(
                        List.of("Program", manifest.program()),
                        List.of("Seed", Long.toString(manifest.seed())),
                        List.of("Scenario", manifest.scenario()),
                        List.of("Observations", manifest.targets())));
    }

    /** How many observations have a use. */
    static long count(List<TargetComparison> rows, TargetUse use) {
        return rows.stream().filter(row -> row.target().use() == use).count();
    }
}
