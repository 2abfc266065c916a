package org.wakhan.cli;

import org.jspecify.annotations.Nullable;
import org.wakhan.design.PlannedExperiment;
import org.wakhan.input.UserError;
import org.wakhan.store.Keep;
import picocli.CommandLine.Option;

/** Options of the command that sweeps. */
final class SweepOptions {
    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Number of histories of each point (default: what the experiment says).")
    private @Nullable Integer runs;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "SEED",
            description = "Seed of the experiment: the same one gives the same results (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Histories at the same time; changes the time it takes and nothing else (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--keep",
            defaultValue = "none",
            paramLabel = "none|series|events",
            description = "What to keep of a run: its outcomes only, also values by month and unit, or also the events"
                    + " of every run instead of the first " + Keep.EVENTS_OF_FIRST
                    + " (default: ${DEFAULT-VALUE}).")
    private Keep keep = Keep.NONE;

    @Option(names = "--overwrite", description = "Replace the results of another experiment in the same folder.")
    private boolean overwrite;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show no progress.")
    private boolean quiet;

    /**
     * Refuses numbers that mean nothing.
     *
     * @throws UserError naming the option
     */
    void check() {
        requireAtLeastOne("--runs", runs == null ? 1 : runs);
        requireAtLeastOne("--threads", threads);
    }

    private static void requireAtLeastOne(String option, int value) {
        if (value < 1) {
            throw new UserError("The value of " + option + " (" + value + ") must be at least 1.");
        }
    }

    /** An experiment with the number of runs that was asked for. */
    PlannedExperiment applied(PlannedExperiment planned) {
        if (runs == null) {
            return planned;
        }
        if ((long) planned.points().size() * runs > Integer.MAX_VALUE) {
            throw new UserError("The value of --runs (" + runs + ") must be at most "
                    + Integer.MAX_VALUE / planned.points().size() + " for "
                    + planned.points().size() + " points.");
        }
        return planned.withRuns(runs);
    }

    long seed() {
        return seed;
    }

    int threads() {
        return threads;
    }

    Keep keep() {
        return keep;
    }

    boolean overwrite() {
        return overwrite;
    }

    boolean quiet() {
        return quiet;
    }

    /** What decides the results among these options, as a command line has it. */
    String text() {
        return (runs == null ? "" : " --runs " + runs) + " --seed " + seed
                + (keep == Keep.NONE ? "" : " --keep " + keep.word());
    }
}
