package org.wakhan.chart.comparison;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wakhan.chart.course.Course;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.LegendEntry.Sign;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.map.DifferenceMap;
import org.wakhan.chart.map.UnitValues;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.comparison.Alternative;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.Comparison;
import org.wakhan.comparison.Headlines;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;
import org.wakhan.store.manifest.Manifest;

/** The pictures of one alternative beside its baseline, and those of all alternatives beside each other. */
final class ComparisonPictures {
    /** Rare counts are shown as running totals: a month holds hardly any. */
    private static final List<Outcome> RARE = List.of(Outcomes.CHINESE_ATTACKS_INSIDE, Outcomes.CHINESE_ATTACKS_BORDER);

    private static final List<Outcome> MAPPED = List.of(Outcomes.ATTACKS, Outcomes.securityShare(), Outcomes.STAFF);
    private static final int NAMED = 5;

    private final Comparison comparison;
    private final Region region;
    private final Answer answer;
    private final String name;

    ComparisonPictures(Comparison comparison, Region region, Answer answer, String name) {
        this.comparison = comparison;
        this.region = region;
        this.answer = answer;
        this.name = name;
    }

    List<Picture> all() {
        List<Picture> pictures = new ArrayList<>(List.of(forest(), courses()));
        for (Outcome outcome : MAPPED) {
            DifferenceMap map =
                    new DifferenceMap(outcome, region, answer.alternative().byUnit(outcome));
            if (map.differs()) {
                pictures.add(map(map));
            }
        }
        if (!answer.sources().isEmpty()) {
            pictures.add(shares());
        }
        return pictures;
    }

    private Picture forest() {
        List<ForestRow> rows = Headlines.ALL.stream()
                .map(outcome -> new ForestRow(outcome.shortLabel(), answer.difference(outcome)))
                .toList();
        return forest(
                "forest-" + name,
                answer.alternative().name() + ": relative differences from the baseline",
                rows,
                pairs(answer.alternative()),
                footer(comparison, answer.alternative().name(), pairs(answer.alternative())));
    }

    /** One outcome in every alternative. */
    static Picture across(Comparison comparison, List<Answer> answers, Outcome outcome) {
        List<ForestRow> rows = answers.stream()
                .map(answer -> new ForestRow(answer.alternative().name(), answer.difference(outcome)))
                .toList();
        String pairs = pairs(answers);
        return forest(
                "across-" + outcome.key().replace('_', '-'),
                outcome.label() + ": relative difference by alternative",
                rows,
                pairs,
                footer(comparison, answers.size() + " alternatives", pairs));
    }

    private static Picture forest(String name, String title, List<ForestRow> rows, String pairs, String footer) {
        ForestPlot plot = new ForestPlot(rows);
        return new Picture(
                name,
                Picture.Kind.COMPARISON,
                title,
                "Over whole histories, " + pairs + "; numbers: mean difference and its 90 % interval, in per cent.",
                title + ". " + inWords(plot.rows()),
                ForestPlot.legend(),
                List.of(),
                footer,
                plot);
    }

    private static String inWords(List<ForestRow> rows) {
        String clear = rows.stream()
                .filter(row -> row.difference().isClear())
                .map(row -> row.label() + " " + row.text())
                .collect(Collectors.joining(", "));
        String rare = rows.stream()
                .filter(row -> row.difference().isRare())
                .map(ForestRow::label)
                .collect(Collectors.joining(", "));
        return (clear.isEmpty()
                        ? "No clear mean difference."
                        : "90 % intervals of the mean that leave 0 out: " + clear + ".")
                + (rare.isEmpty() ? "" : " Too few histories differ to speak of a mean: " + rare + ".");
    }

    private Picture courses() {
        Alternative alternative = answer.alternative();
        List<SideBySide.Row> rows = Headlines.COURSES.stream().map(this::row).toList();
        String differences = rows.stream()
                .map(row -> row.baseline().label() + ": " + lastInWords(row.difference()))
                .collect(Collectors.joining(" "));
        return new Picture(
                "courses-" + name,
                Picture.Kind.COMPARISON,
                alternative.name() + " beside the baseline over time",
                "Left and middle: what histories do, on one axis. Right: history by history, alternative less baseline, "
                        + pairs(alternative)
                        + change().map(day -> "; dashed: " + TimeAxis.text(day)).orElse("") + ".",
                alternative.name() + " beside the baseline over time, with differences. At the end: " + differences,
                List.of(
                        new LegendEntry(Sign.LINE, Palette.MEDIAN, "left, middle: median; right: mean difference"),
                        new LegendEntry(Sign.BAND, Palette.HALF, "50 % of histories; right: 90 % interval of the mean"),
                        new LegendEntry(Sign.BAND, Palette.MOST, "90 % of histories"),
                        new LegendEntry(Sign.DOTTED, Palette.MEAN, "left, middle: mean")),
                List.of(),
                footer(comparison, alternative.name(), pairs(alternative)),
                new SideBySide(rows, change()));
    }

    private SideBySide.Row row(Outcome outcome) {
        Alternative alternative = answer.alternative();
        return new SideBySide.Row(
                outcome,
                course(outcome, alternative.baselineMonths(outcome)),
                course(outcome, alternative.ownMonths(outcome)),
                alternative.repeats());
    }

    private Course course(Outcome outcome, double[][] values) {
        return RARE.contains(outcome)
                ? Course.runningTotal(outcome.label(), outcome, values, comparison.months())
                : Course.monthly(outcome, values, comparison.months());
    }

    private static String lastInWords(DifferenceCourse course) {
        if (!course.differs()) {
            return "no difference in any history.";
        }
        return "mean difference " + Rounded.signed(course.last().estimate()) + " (90 % interval of the mean "
                + Rounded.signed(course.last().low()) + " to "
                + Rounded.signed(course.last().high()) + ").";
    }

    private Picture map(DifferenceMap map) {
        Outcome outcome = map.outcome();
        List<Unit> largest = region.units().stream()
                .filter(unit -> map.isDefined(unit) && map.differences()[unit.index()].isClear())
                .sorted((a, b) -> Double.compare(
                        Math.abs(map.differences()[b.index()].estimate()),
                        Math.abs(map.differences()[a.index()].estimate())))
                .limit(NAMED)
                .toList();
        String clear = largest.isEmpty()
                ? "In no unit does the 90 % interval of the mean leave 0 out."
                : "Largest where the 90 % interval of the mean leaves 0 out: "
                        + largest.stream()
                                .map(unit ->
                                        unit.name() + " " + Rounded.signed(map.differences()[unit.index()].estimate()))
                                .collect(Collectors.joining(", "))
                        + ".";
        Alternative alternative = answer.alternative();
        return new Picture(
                "difference-" + outcome.key().replace('_', '-') + "-" + name,
                Picture.Kind.COMPARISON,
                alternative.name() + ": difference in " + Outcome.within(outcome.what()) + ", by unit",
                "Alternative less baseline, mean of " + pairs(alternative)
                        + ". Orange: more, purple: less, white: none." + UnitValues.scope(outcome),
                "Map of mean differences in " + Outcome.within(outcome.what()) + ". " + clear,
                List.of(),
                List.of(),
                footer(comparison, alternative.name(), pairs(alternative)),
                map);
    }

    private Picture shares() {
        double noise = answer.sources().stream()
                .mapToDouble(row -> Math.max(row.assumed().noise(), row.known().noise()))
                .max()
                .orElse(0);
        return new Picture(
                "sources-" + name,
                Picture.Kind.COMPARISON,
                alternative().name() + ": why the difference varies between histories",
                "Shares in the variance of the difference over whole histories, each parameter by itself; pale where"
                        + " chance may give as much (noise up to " + Rounded.percent(noise) + ").",
                "Shares in the variance of differences. "
                        + answer.sources().stream()
                                .map(row -> row.outcome().label() + ": assumed parameters "
                                        + Rounded.percent(row.assumed().drawn()) + ", measured or calibrated "
                                        + Rounded.percent(row.known().drawn()) + ".")
                                .collect(Collectors.joining(" ")),
                ShareBars.legend(),
                List.of(),
                footer(comparison, alternative().name(), pairs(alternative())),
                new ShareBars(answer.sources()));
    }

    private Alternative alternative() {
        return answer.alternative();
    }

    /** The day of the first dated change that the baseline does not have. */
    private Optional<LocalDate> change() {
        List<String> there = comparison.baseline().results().manifest().interventions();
        return answer.alternative().side().results().manifest().interventions().stream()
                .filter(text -> !there.contains(text))
                .flatMap(text -> day(text).stream())
                .min(LocalDate::compareTo);
    }

    /** The date that a dated change begins with. */
    private static Optional<LocalDate> day(String intervention) {
        try {
            return Optional.of(LocalDate.parse(intervention.substring(0, Math.max(0, intervention.indexOf(':')))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String pairs(Alternative alternative) {
        int pairs = alternative.pairs();
        return pairs == 1 ? "one pair of histories" : Rounded.format("#,##0").format(pairs) + " pairs of histories";
    }

    /** Of several alternatives: where histories failed, one has fewer pairs than another. */
    private static String pairs(List<Answer> answers) {
        List<Alternative> byPairs = answers.stream()
                .map(Answer::alternative)
                .sorted(Comparator.comparingInt(Alternative::pairs))
                .toList();
        Alternative fewest = byPairs.get(0);
        Alternative most = byPairs.get(byPairs.size() - 1);
        return fewest.pairs() == most.pairs()
                ? pairs(most)
                : Rounded.format("#,##0").format(fewest.pairs()) + " to " + pairs(most);
    }

    private static String footer(Comparison comparison, String what, String pairs) {
        Manifest manifest = comparison.baseline().results().manifest();
        return "Baseline " + comparison.baseline().name() + ", " + what + ", "
                + TimeAxis.text(comparison.months().get(0)) + " to "
                + TimeAxis.text(comparison.end().minusDays(1)) + ". "
                + Character.toUpperCase(pairs.charAt(0)) + pairs.substring(1) + ", seed " + manifest.seed() + ". "
                + manifest.program() + ": a model, not a forecast.";
    }
}
