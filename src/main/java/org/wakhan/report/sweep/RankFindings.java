package org.wakhan.report.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.sweep.FactorEffects;
import org.wakhan.chart.sweep.FactorEffects.WordedDifference;
import org.wakhan.history.Outcome;
import org.wakhan.report.page.DifferenceText;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.statistics.Sensitivity;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.SweepPoint;
import org.wakhan.store.result.SweepResults;

/**
 * What an outcome follows where no two points differ in one factor alone.
 *
 * <p>Two chances must be ruled out. Of few points, those with a high value of one factor may happen to have a high value of
 * another, in every replicate alike: hence the rank correlation of means over points, beside what it is without effect.
 * And all points share the chances of few replicates, which may favour high values of a factor that does nothing on average:
 * hence the paired difference between the points where the factor is high and where it is low. The rank correlation comes
 * from means over replicates, as that of single replicates fades where outcomes are rare counts.
 */
final class RankFindings implements FactorFindings {
    private static final int MOST_SENTENCES = 3;

    private final FactorEffects effects;
    private final String together;
    private final String words;
    private final double chance;

    /**
     * Of the effects of factors.
     *
     * @param effects with at least one factor
     * @param results the results that they come from
     */
    RankFindings(FactorEffects effects, SweepResults results) {
        this.effects = effects;
        List<SweepPoint> points = results.points();
        int[] numeric = numeric();
        double[][] values = Arrays.stream(numeric)
                .mapToObj(factor -> points.stream()
                        .mapToDouble(point -> point.values()[factor])
                        .toArray())
                .toArray(double[][]::new);
        this.together = FactorsTogether.sentence(
                Arrays.stream(numeric).mapToObj(effects.factors()::get).toList(), values);
        this.words = numeric.length > 0 && numeric.length < effects.factors().size()
                ? " What numbers do is asked within points that have the same words."
                : "";
        this.chance = Sensitivity.largestByChance(Math.max(1, numeric.length), Math.max(2, effects.freePoints()));
    }

    private int[] numeric() {
        return IntStream.range(0, effects.factors().size())
                .filter(row -> !effects.factors().get(row).hasWords())
                .toArray();
    }

    @Override
    public String lead() {
        return "All factors move at once from point to point. Named are those that the means of points follow more than"
                + " chance may give, by Spearman's rank correlation. The difference is that between the third of the points"
                + " where the factor is lowest and the third where it is highest, whatever the others happen to be there."
                + words + together;
    }

    @Override
    public List<String> sentences(Outcome outcome, int index) {
        List<String> sentences = new ArrayList<>();
        IntStream.range(0, effects.factors().size())
                .filter(row -> effects.factors().get(row).hasWords() && effects.exceedsChance(row, index))
                .forEach(row -> sentences.add(ofWords(outcome, row, index)));
        int[] named = Arrays.stream(numeric())
                .filter(row -> Math.abs(correlation(row, index)) > chance)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -Math.abs(correlation(row, index))))
                .mapToInt(Integer::intValue)
                .toArray();
        if (named.length > 0) {
            sentences.addAll(ofNumbers(outcome, named, index));
        } else if (sentences.isEmpty() && !effects.varies(index)) {
            sentences.add("The mean does not vary from point to point.");
        } else if (sentences.isEmpty() || numeric().length > 0) {
            sentences.add(ofNone(sentences.isEmpty() ? "factor" : "number"));
        }
        return sentences;
    }

    private String ofNone(String what) {
        String numbers = numeric().length > 0
                ? " (rank correlation up to " + String.format(Locale.ROOT, "%.2f", chance) + ")"
                : "";
        return "Follows no " + what + " more than chance may give" + numbers + ".";
    }

    private String ofWords(Outcome outcome, int row, int index) {
        String share = Rounded.percent(effects.shares()[row][index]) + " of the variance between points";
        String name = effects.factors().get(row).name();
        return difference(row, index)
                .filter(told -> told.difference().isClear())
                .map(told -> name + " " + told.sides() + ": " + DifferenceText.change(outcome, told.difference()) + ", "
                        + told.difference().pairs() + " replicates; " + share + ".")
                .orElse("Beyond chance over these points, not clear over the replicates: " + name + " (" + share
                        + ").");
    }

    private List<String> ofNumbers(Outcome outcome, int[] named, int index) {
        List<String> sentences = new ArrayList<>();
        List<String> smaller = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (int row : named) {
            StoredFactor factor = effects.factors().get(row);
            String rank = "rank correlation " + SweepReport.signed(correlation(row, index));
            Optional<PairedDifference> clear =
                    difference(row, index).map(WordedDifference::difference).filter(PairedDifference::isClear);
            if (clear.isEmpty()) {
                unclear.add(factor.name() + " (" + rank + ")");
            } else if (sentences.size() < MOST_SENTENCES) {
                sentences.add(factor.name() + " "
                        + difference(row, index).orElseThrow().sides() + ": "
                        + DifferenceText.change(outcome, clear.get()) + ", "
                        + clear.get().pairs() + " replicates; " + rank + ".");
            } else {
                smaller.add(factor.name() + " " + Rounded.signed(clear.get().estimate()) + " (" + rank + ")");
            }
        }
        if (!smaller.isEmpty()) {
            sentences.add("Also clear: " + FactorFindings.list(smaller) + ".");
        }
        if (!unclear.isEmpty()) {
            sentences.add("Beyond chance over these points, not clear over the replicates: "
                    + FactorFindings.list(unclear) + ".");
        }
        return sentences;
    }

    private Optional<WordedDifference> difference(int row, int index) {
        return effects.differences().get(row).get(index);
    }

    private double correlation(int row, int index) {
        return effects.correlations()[row][index];
    }
}
