package org.wakhan.comparison;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Outcome;
import org.wakhan.input.UserError;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.statistics.Pairing;
import org.wakhan.statistics.Repeats;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.Program;

/**
 * An alternative beside its baseline, history by history: those replicates that finished in both. Reads from the stored
 * results when it is asked and keeps nothing but the joint draws.
 */
public final class Alternative {
    private final Side baseline;
    private final Side side;
    private final int[] baselineRuns;
    private final int[] runs;
    private @Nullable Repeats repeats;
    private @Nullable SharedDraws draws;

    /**
     * Pairs two scenarios by replicate.
     *
     * @throws UserError if they do not cover the same months, do not have the same seed or are of different models
     */
    Alternative(Side baseline, Side side) {
        requireSameSpan(baseline, side);
        requireSameModel(baseline, side);
        this.baseline = baseline;
        this.side = side;
        int[] there = baseline.results().replicates();
        int[] here = side.results().replicates();
        this.runs = IntStream.range(0, here.length)
                .filter(run -> Arrays.binarySearch(there, here[run]) >= 0)
                .toArray();
        this.baselineRuns = Arrays.stream(runs)
                .map(run -> Arrays.binarySearch(there, here[run]))
                .toArray();
    }

    private static void requireSameSpan(Side baseline, Side side) {
        Manifest there = baseline.results().manifest();
        Manifest here = side.results().manifest();
        if (!there.start().equals(here.start()) || there.months() != here.months() || there.seed() != here.seed()) {
            throw new UserError("The results " + baseline.key() + " (" + span(there) + ") and " + side.key() + " ("
                    + span(here) + ") cannot be paired: start, months and seed must be the same.");
        }
    }

    private static void requireSameModel(Side baseline, Side side) {
        String there = baseline.results().manifest().program();
        String here = side.results().manifest().program();
        if (!Program.sameModel(there, here)) {
            throw new UserError("The results " + baseline.key() + " (" + there + ") and " + side.key() + " (" + here
                    + ") cannot be paired: their models differ.\nMaybe run both with the same version.");
        }
    }

    private static String span(Manifest manifest) {
        return manifest.start() + ", " + manifest.months() + " months, seed " + manifest.seed();
    }

    public Side baseline() {
        return baseline;
    }

    public Side side() {
        return side;
    }

    public String key() {
        return side.key();
    }

    public String name() {
        return side.name();
    }

    /** Number of histories that finished in both scenarios. */
    public int pairs() {
        return runs.length;
    }

    /** The difference in an outcome of whole histories. */
    public PairedDifference total(Outcome outcome) {
        return pairing().compare(baselineTotals(outcome), ownTotals(outcome));
    }

    /** The differences of whole histories by pair, alternative less baseline. */
    public double[] totalDifferences(Outcome outcome) {
        return pairing().differences(baselineTotals(outcome), ownTotals(outcome));
    }

    private double[] baselineTotals(Outcome outcome) {
        return chosen(baseline.results().totals(outcome), baselineRuns);
    }

    private double[] ownTotals(Outcome outcome) {
        return chosen(side.results().totals(outcome), runs);
    }

    /** The differences in a monthly outcome, by month. */
    public PairedDifference[] byMonth(Outcome outcome) {
        return compare(baselineMonths(outcome), ownMonths(outcome));
    }

    /** The differences in an outcome of units, by unit. */
    public PairedDifference[] byUnit(Outcome outcome) {
        return compare(
                chosen(baseline.results().byUnit(outcome), baselineRuns),
                chosen(side.results().byUnit(outcome), runs));
    }

    /** Values of the baseline by pair and month. */
    public double[][] baselineMonths(Outcome outcome) {
        return chosen(baseline.results().monthly(outcome), baselineRuns);
    }

    /** Values of the alternative by pair and month. */
    public double[][] ownMonths(Outcome outcome) {
        return chosen(side.results().monthly(outcome), runs);
    }

    /** What the histories of both drew of the uncertain parameters. */
    public SharedDraws draws() {
        if (draws == null) {
            draws = SharedDraws.of(
                    baseline.results().drawn(), baselineRuns, side.results().drawn(), runs);
        }
        return draws;
    }

    /** Which pairs took the same joint draw of uncertain parameters. */
    public Repeats repeats() {
        if (repeats == null) {
            double[][] drawn = draws().values().values().toArray(double[][]::new);
            repeats = Repeats.of(drawn, runs.length);
        }
        return repeats;
    }

    private Pairing pairing() {
        return new Pairing(repeats());
    }

    private PairedDifference[] compare(double[][] there, double[][] here) {
        Pairing pairing = pairing();
        PairedDifference[] differences = new PairedDifference[there[0].length];
        for (int place = 0; place < differences.length; place++) {
            differences[place] = pairing.compare(column(there, place), column(here, place));
        }
        return differences;
    }

    private static double[] column(double[][] table, int index) {
        return Arrays.stream(table).mapToDouble(row -> row[index]).toArray();
    }

    static double[] chosen(double[] values, int[] runs) {
        return Arrays.stream(runs).mapToDouble(run -> values[run]).toArray();
    }

    private static double[][] chosen(double[][] values, int[] runs) {
        return Arrays.stream(runs).mapToObj(run -> values[run]).toArray(double[][]::new);
    }
}
