package org.wakhan.cli;

import org.wakhan.input.UserError;
import org.wakhan.store.Keep;
import picocli.CommandLine.Option;

/** Options of commands that run histories. */
final class RunOptions {
    @Option(
            names = "--runs",
            defaultValue = "500",
            paramLabel = "N",
            description = "Number of histories (default: ${DEFAULT-VALUE}).")
    private int runs;

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
            defaultValue = "series",
            paramLabel = "none|series|events",
            description = "What to keep of a run: its outcomes only (no charts), also values by month and unit, or also"
                    + " the events of every run instead of the first " + Keep.EVENTS_OF_FIRST
                    + " (default: ${DEFAULT-VALUE}).")
    private Keep keep = Keep.SERIES;

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
        requireAtLeastOne("--runs", runs);
        requireAtLeastOne("--threads", threads);
    }

    private static void requireAtLeastOne(String option, int value) {
        if (value < 1) {
            throw new UserError("The value of " + option + " (" + value + ") must be at least 1.");
        }
    }

    int runs() {
        return runs;
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
        return " --runs " + runs + " --seed " + seed + (keep == Keep.SERIES ? "" : " --keep " + keep.word());
    }
}
