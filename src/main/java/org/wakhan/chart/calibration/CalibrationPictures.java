package org.wakhan.chart.calibration;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.plot.SensitivityMatrix;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.statistics.Correlation;

/** The pictures of a calibration. */
public final class CalibrationPictures {
    private final List<Margin> margins;
    private final String footer;

    /**
     * @param margins the fitted parameters
     * @param footer what all pictures rest on
     */
    public CalibrationPictures(List<Margin> margins, String footer) {
        this.margins = List.copyOf(margins);
        this.footer = footer;
    }

    /** All pictures, in the order of the page. */
    public Gallery gallery(double threshold, List<TargetRow> targets) {
        return new Gallery(List.of(
                priorAndPosterior(),
                shrinkage(threshold),
                correlations(),
                targets("targets-fitted", "Observations that parameters were fitted to", targets, true),
                targets("targets-others", "Observations that no parameter was fitted to", targets, false)));
    }

    private Picture priorAndPosterior() {
        return new Picture(
                "prior-and-posterior",
                Picture.Kind.PARAMETERS,
                "What the observations say about each free parameter",
                "The posterior as histogram of its draws, the prior as line; both have the same area.",
                "Prior and posterior of " + margins.size() + " parameters. "
                        + margins.stream()
                                .map(margin -> margin.key() + ": " + margin.verdict())
                                .collect(Collectors.joining("; "))
                        + ".",
                MarginGrid.legend(),
                List.of(),
                footer,
                new MarginGrid(margins));
    }

    private Picture shrinkage(double threshold) {
        return new Picture(
                "shrinkage",
                Picture.Kind.PARAMETERS,
                "How much narrower each parameter is known",
                "Shrinkage: 1 less the posterior's over the prior's standard deviation, of the logarithm where the prior is"
                        + " log-normal.",
                "Shrinkage by parameter: "
                        + margins.stream()
                                .map(margin ->
                                        margin.key() + " " + Rounded.text(Math.rint(100 * margin.shrinkage()) / 100))
                                .collect(Collectors.joining(", "))
                        + ".",
                ShrinkageBars.legend(),
                List.of(),
                footer,
                new ShrinkageBars(margins, threshold));
    }

    private Picture correlations() {
        List<String> names = margins.stream().map(Margin::key).toList();
        double[][] values = new double[names.size()][names.size()];
        List<List<String>> none = Collections.nCopies(names.size(), Collections.nCopies(names.size(), ""));
        for (int a = 0; a < names.size(); a++) {
            for (int b = 0; b < names.size(); b++) {
                values[a][b] = a == b
                        ? Double.NaN
                        : Correlation.pearson(
                                margins.get(a).posterior(), margins.get(b).posterior());
            }
        }
        double strongest = IntStream.range(0, names.size())
                .mapToDouble(a -> Arrays.stream(values[a])
                        .filter(Double::isFinite)
                        .map(Math::abs)
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
        return new Picture(
                "correlations",
                Picture.Kind.PARAMETERS,
                "Which parameters the observations tie together",
                "Correlation of posterior draws. Draws are joint: runs take whole rows, so that ties hold there too.",
                "Correlations of " + names.size() + " parameters in the posterior; the strongest is "
                        + Rounded.text(strongest) + " in size.",
                List.of(),
                List.of(),
                footer,
                new SensitivityMatrix(
                        names,
                        names.stream().map(CalibrationPictures::lastWords).toList(),
                        values,
                        none));
    }

    private static String lastWords(String key) {
        return key.substring(key.indexOf('.') + 1).replace('-', ' ').replace('.', ' ');
    }

    private static String outside(List<TargetRow> rows) {
        String labels =
                rows.stream().filter(row -> !row.inside()).map(TargetRow::label).collect(Collectors.joining("; "));
        return labels.isEmpty() ? "" : " Outside: " + labels + ".";
    }

    private Picture targets(String name, String title, List<TargetRow> all, boolean fitted) {
        List<TargetRow> rows =
                all.stream().filter(row -> row.fitted() == fitted).toList();
        long inside = rows.stream().filter(TargetRow::inside).count();
        return new Picture(
                name,
                Picture.Kind.TARGETS,
                title,
                "What histories drawn from the posterior give beside what was observed. Each row has an axis of its own that"
                        + " starts at 0; the figures are the observation and 90 % of histories.",
                inside + " of " + rows.size() + " observations lie within 90 % of histories." + outside(rows),
                TargetIntervals.legend(),
                List.of(),
                footer,
                new TargetIntervals(rows));
    }
}
