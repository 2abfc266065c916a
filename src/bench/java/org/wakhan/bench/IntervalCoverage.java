package org.wakhan.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.wakhan.comparison.Alternative;
import org.wakhan.comparison.ComparisonFolder;
import org.wakhan.comparison.Headlines;
import org.wakhan.comparison.StoredComparison;
import org.wakhan.history.Outcome;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.statistics.Pairing;
import org.wakhan.statistics.Quantiles;

/**
 * Prints how often the 90 % interval of a mean difference holds the mean of all pairs of a comparison, when some of these are
 * taken with replacement many times. The property {@code bench.comparison} names the folder of the comparison.
 */
public final class IntervalCoverage {
    private static final int SAMPLES = 4000;
    private static final int[] SIZES = {100, 500};

    private IntervalCoverage() {}

    public static void main(String[] args) {
        Path folder = Path.of(System.getProperty("bench.comparison"));
        System.out.printf("%-24s %-28s %9s %9s %9s%n", "alternative", "outcome", "differing", "100 pairs", "500 pairs");
        try (StoredComparison stored = new StoredComparison(new ComparisonFolder(folder), UnaryOperator.identity())) {
            for (Alternative alternative : stored.comparison().alternatives()) {
                for (Outcome outcome : Headlines.ALL) {
                    tell(alternative.key(), outcome, alternative.totalDifferences(outcome));
                }
            }
        }
    }

    private static void tell(String key, Outcome outcome, double[] differences) {
        long differing = Arrays.stream(differences).filter(value -> value != 0).count();
        if (differing >= PairedDifference.FEWEST_DIFFERING) {
            System.out.printf(
                    "%-24s %-28s %9d %7.0f %% %7.0f %%%n",
                    key, outcome.key(), differing, coverage(differences, SIZES[0]), coverage(differences, SIZES[1]));
        }
    }

    private static double coverage(double[] differences, int size) {
        double mean = Quantiles.mean(differences);
        Pairing pairing = new Pairing(size);
        SplittableRandom random = new SplittableRandom(7);
        int held = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            double[] taken = new double[size];
            Arrays.setAll(taken, i -> differences[random.nextInt(differences.length)]);
            PairedDifference difference = pairing.compare(new double[size], taken);
            held += difference.low() <= mean && mean <= difference.high() ? 1 : 0;
        }
        return 100.0 * held / SAMPLES;
    }
}
