package org.wakhan.chart.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.plot.SensitivityMatrix;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.sweep.SweepMaterial.Response;
import org.wakhan.chart.sweep.Tornado.Bar;
import org.wakhan.chart.sweep.Tornado.End;
import org.wakhan.history.Outcome;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.PointSummary;
import org.wakhan.store.result.SweepResults;

/**
 * The pictures of a sweep. What is drawn of each outcome follows from the design: lines over one factor, a heat map over
 * two of a grid, a tornado where each factor moves on its own, parallel coordinates else.
 */
public final class SweepGallery {

    private final SweepMaterial material;

    private SweepGallery(SweepMaterial material) {
        this.material = material;
    }

    /** The pictures of some results; none where no history finished. */
    public static Gallery of(SweepResults results) {
        List<Picture> pictures = new ArrayList<>();
        SweepGallery gallery = new SweepGallery(new SweepMaterial(results));
        for (Outcome outcome : results.outcomes()) {
            Response response = gallery.material.response(outcome);
            if (response.points().isEmpty()) {
                return new Gallery(List.of());
            }
            pictures.add(gallery.picture(response));
        }
        FactorEffects.of(results).map(gallery::effects).ifPresent(pictures::add);
        return new Gallery(pictures);
    }

    private Picture picture(Response response) {
        if (material.results().variation().isOneAtATime()
                && response.points().get(0).number() == 0) {
            return tornado(response);
        }
        if (material.factors().size() == 1) {
            return lines(response);
        }
        return material.factors().size() == 2 && isGrid(response) ? heatMap(response) : parallel(response);
    }

    /** Whether points fill a good part of a grid of their values. */
    private static boolean isGrid(Response response) {
        long columns = Arrays.stream(response.values(0)).distinct().count();
        long rows = Arrays.stream(response.values(1)).distinct().count();
        return columns > 1 && rows > 1 && 2L * response.points().size() >= columns * rows;
    }

    private Picture lines(Response response) {
        double[] values = response.values(0);
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        Outcome outcome = response.outcome();
        StoredFactor factor = material.factors().get(0);
        ResponseLines body = new ResponseLines(
                FactorAxis.of(factor, values),
                Arrays.stream(order).mapToDouble(i -> values[i]).toArray(),
                Arrays.stream(order).mapToObj(response.summaries()::get).toList(),
                outcome.totalInWords(),
                SweepMaterial.counts(outcome));
        return new Picture(
                name("lines", outcome),
                Picture.Kind.RESPONSE,
                outcome.label() + ", by " + factor.name(),
                "Bands hold 50 % and 90 % of the histories at each value; the line joins the means.",
                extremes(response, outcome.label() + ", by " + factor.name() + "."),
                ResponseLines.legend(),
                List.of(),
                material.footer(response),
                body);
    }

    private Picture heatMap(Response response) {
        double[] columns = Arrays.stream(response.values(0)).distinct().sorted().toArray();
        double[] rows = Arrays.stream(response.values(1)).distinct().sorted().toArray();
        double[][] means = empty(rows.length, columns.length);
        double[][] halves = empty(rows.length, columns.length);
        for (int i = 0; i < response.points().size(); i++) {
            double[] at = response.points().get(i).values();
            PointSummary summary = response.summaries().get(i);
            int row = Arrays.binarySearch(rows, at[1]);
            int column = Arrays.binarySearch(columns, at[0]);
            means[row][column] = summary.mean();
            halves[row][column] = (summary.high() - summary.low()) / 2;
        }
        StoredFactor across = material.factors().get(0);
        StoredFactor up = material.factors().get(1);
        Outcome outcome = response.outcome();
        String title = outcome.label() + ", by " + across.name() + " and " + up.name();
        return new Picture(
                name("map", outcome),
                Picture.Kind.RESPONSE,
                title,
                "Mean over histories at each point of the grid. Cells are of one size, whatever the distance of the"
                        + " values.",
                extremes(response, title + "."),
                List.of(),
                List.of(),
                material.footer(response),
                new HeatMap(
                        FactorAxis.of(across, columns),
                        FactorAxis.of(up, rows),
                        columns,
                        rows,
                        means,
                        halves,
                        outcome.totalInWords()));
    }

    private static double[][] empty(int rows, int columns) {
        double[][] table = new double[rows][columns];
        Arrays.stream(table).forEach(row -> Arrays.fill(row, Double.NaN));
        return table;
    }

    private Picture tornado(Response response) {
        Outcome outcome = response.outcome();
        Response changes = material.differences(outcome, 0);
        double[] base = response.points().get(0).values();
        List<Bar> bars = new ArrayList<>();
        for (int factor = 0; factor < base.length; factor++) {
            List<End> ends = ends(changes, factor, base);
            if (!ends.isEmpty()) {
                bars.add(new Bar(material.factors().get(factor).name(), ends));
            }
        }
        bars.sort(Comparator.comparingDouble(Bar::swing).reversed());
        return new Picture(
                name("tornado", outcome),
                Picture.Kind.EFFECT,
                outcome.label() + ": what each factor does on its own",
                "Each factor moves while all others stay at the base; differences are taken history by history.",
                outcome.label() + ". Base: mean "
                        + Rounded.text(response.summaries().get(0).mean()) + ". "
                        + mostMoving(outcome, bars),
                Tornado.legend(),
                List.of(),
                "Base: mean " + Rounded.text(response.summaries().get(0).mean()) + " " + outcome.totalInWords() + ". "
                        + material.footer(response),
                new Tornado(bars, outcome.totalInWords()));
    }

    /** Which factor moves the mean most, if it clearly does: it is picked by what came out, from the ends of all. */
    private String mostMoving(Outcome outcome, List<Bar> bars) {
        long among = bars.stream().mapToLong(bar -> bar.ends().size()).sum();
        boolean clear = bars.stream()
                .limit(1)
                .flatMap(bar -> bar.ends().stream())
                .flatMap(end ->
                        material.results().between(outcome, 0, end.change().point()).differenceAmong(among).stream())
                .anyMatch(PairedDifference::isClear);
        return clear
                ? "The factor that moves the mean most is " + bars.get(0).name() + "."
                : "No factor clearly moves the mean on its own.";
    }

    /** What a factor does at each of its values but the base. */
    private List<End> ends(Response changes, int factor, double[] base) {
        List<End> ends = new ArrayList<>();
        StoredFactor of = material.factors().get(factor);
        FactorAxis axis = FactorAxis.of(of, changes.values(factor));
        for (int i = 0; i < changes.points().size(); i++) {
            double[] values = changes.points().get(i).values();
            if (movesOnly(values, base, factor)) {
                ends.add(new End(
                        FactorText.of(of, values[factor]),
                        axis.share(values[factor]),
                        changes.summaries().get(i)));
            }
        }
        return ends;
    }

    private static boolean movesOnly(double[] values, double[] base, int factor) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != base[i] != (i == factor)) {
                return false;
            }
        }
        return true;
    }

    private Picture parallel(Response response) {
        Outcome outcome = response.outcome();
        List<double[]> values = IntStream.range(0, material.factors().size())
                .mapToObj(response::values)
                .toList();
        return new Picture(
                name("parallel", outcome),
                Picture.Kind.RESPONSE,
                outcome.label() + ", by " + material.factors().size() + " factors",
                "A line a point, through its value of each factor to the mean of the outcome on the right. The values of"
                        + " a factor stand in their order, evenly spaced.",
                extremes(
                        response, outcome.label() + ", by " + material.factors().size() + " factors."),
                ParallelCoordinates.legend(),
                List.of(),
                material.footer(response),
                new ParallelCoordinates(
                        material.factors(), values, response.means(), outcome.label() + ", " + outcome.totalInWords()));
    }

    private Picture effects(FactorEffects effects) {
        Response any = material.response(effects.outcomes().get(0));
        return new Picture(
                "effects",
                Picture.Kind.EFFECT,
                "How outcomes follow the factors",
                "Spearman's rank correlation over points between a factor and the mean of an outcome; below it the share"
                        + " of the variance between points that the factor explains on its own, in brackets where chance may"
                        + " give as much. Words have a share alone.",
                "A table of " + effects.factors().size() + " factors and "
                        + effects.outcomes().size() + " outcomes; the page has the same numbers as text.",
                List.of(),
                List.of(),
                "Few histories a point add chance to the variance between points, which no factor explains. "
                        + material.footer(any),
                new SensitivityMatrix(
                        effects.factors().stream().map(StoredFactor::name).toList(),
                        effects.outcomes().stream().map(Outcome::label).toList(),
                        effects.correlations(),
                        shares(effects)));
    }

    private static List<List<String>> shares(FactorEffects effects) {
        return IntStream.range(0, effects.factors().size())
                .mapToObj(factor -> IntStream.range(0, effects.outcomes().size())
                        .mapToObj(outcome ->
                                effects.share(factor, outcome, " of variance").orElse(""))
                        .toList())
                .toList();
    }

    private String extremes(Response response, String lead) {
        PointSummary least = response.summaries().stream()
                .min(Comparator.comparingDouble(PointSummary::mean))
                .orElseThrow();
        PointSummary most = response.summaries().stream()
                .max(Comparator.comparingDouble(PointSummary::mean))
                .orElseThrow();
        return lead + " " + SweepMaterial.sizeInWords(response) + ". Lowest mean " + Rounded.text(least.mean())
                + at(response, least) + ", highest " + Rounded.text(most.mean()) + at(response, most) + ".";
    }

    /** The values of few factors at a point, in words; of many, its number. */
    private String at(Response response, PointSummary summary) {
        if (material.factors().size() > 3) {
            return " at point " + summary.point();
        }
        double[] values =
                response.points().get(response.summaries().indexOf(summary)).values();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            StoredFactor factor = material.factors().get(i);
            texts.add(factor.name() + " " + FactorText.of(factor, values[i]));
        }
        return " at " + String.join(", ", texts);
    }

    private static String name(String kind, Outcome outcome) {
        return kind + "-" + outcome.key().replace('_', '-');
    }
}
