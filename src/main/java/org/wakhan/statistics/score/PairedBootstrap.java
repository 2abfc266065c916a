package org.wakhan.statistics.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.wakhan.statistics.Quantiles;

/**
 * Paired block bootstrap of two forecasters' scores of the same observations. Blocks of cells are drawn with replacement,
 * so that what goes together within a block, such as the months of a province, stays together.
 *
 * <p>Source: Künsch (1989), Annals of Statistics 17; Davison and Hinkley (1997), Bootstrap Methods, chapter 8.
 *
 * @param estimate mean of one's score less the other's; below 0 the first is better
 * @param low lower end of the 90 % interval
 * @param high its upper end
 * @param skill share of the other's score that the first saves
 * @param skillLow lower end of its 90 % interval
 * @param skillHigh its upper end
 * @param shareBetter share of resamples in which the first is better
 */
public record PairedBootstrap(
        double estimate, double low, double high, double skill, double skillLow, double skillHigh, double shareBetter) {

    /**
     * The comparison.
     *
     * @param scores the first forecaster's score of each cell
     * @param reference the other's, in the same order; not all 0
     * @param blocks number of the block of each cell
     * @param resamples how often to draw, at least 1
     * @param random where from
     */
    public static PairedBootstrap of(
            double[] scores, double[] reference, int[] blocks, int resamples, UniformRandomProvider random) {
        List<double[]> sums = sums(scores, reference, blocks);
        double[] differences = new double[resamples];
        double[] skills = new double[resamples];
        int better = 0;
        for (int i = 0; i < resamples; i++) {
            double[] total = new double[3];
            for (int draw = 0; draw < sums.size(); draw++) {
                add(total, sums.get(random.nextInt(sums.size())));
            }
            differences[i] = (total[0] - total[1]) / total[2];
            skills[i] = skill(total);
            better += differences[i] < 0 ? 1 : 0;
        }
        double[] whole = new double[3];
        sums.forEach(sum -> add(whole, sum));
        double[] range = Quantiles.of(differences, .05, .95);
        double[] skillRange = Quantiles.of(skills, .05, .95);
        return new PairedBootstrap(
                (whole[0] - whole[1]) / whole[2],
                range[0],
                range[1],
                skill(whole),
                skillRange[0],
                skillRange[1],
                (double) better / resamples);
    }

    /** Sum of scores, sum of the reference's and number of cells, by block. */
    private static List<double[]> sums(double[] scores, double[] reference, int[] blocks) {
        if (scores.length == 0 || scores.length != reference.length || scores.length != blocks.length) {
            throw new IllegalArgumentException("Scores, reference and blocks must be of the same cells, at least one.");
        }
        Map<Integer, double[]> sums = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            add(sums.computeIfAbsent(blocks[i], block -> new double[3]), new double[] {scores[i], reference[i], 1});
        }
        return new ArrayList<>(sums.values());
    }

    private static void add(double[] total, double[] part) {
        for (int i = 0; i < total.length; i++) {
            total[i] += part[i];
        }
    }

    private static double skill(double[] total) {
        return total[1] > 0 ? 1 - total[0] / total[1] : 0;
    }
}
