package org.wakhan.cli.option;

import org.jspecify.annotations.Nullable;
import org.wakhan.input.UserError;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say how many histories of which seed run on how many threads. */
public class HistoryOptions {
    /** Histories of a scenario where nobody says how many. */
    private static final int RUNS = 500;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Number of histories, of each point in a sweep (default: " + RUNS
                    + "; 100 for mechanisms; in a sweep what the experiment says).")
    private @Nullable Integer runs;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "SEED",
            description = "Seed of the experiment: the same one gives the same results (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private Threads threads = new Threads();

    /**
     * Refuses numbers that mean nothing.
     *
     * @throws UserError naming the option
     */
    public void check() {
        Minimum.require("--runs", runs(), 1);
        threads.check();
    }

    /** Histories of a scenario. */
    public int runs() {
        return runs == null ? RUNS : runs;
    }

    /** What was asked for, or null where nothing was. */
    @Nullable
    public Integer runsAskedFor() {
        return runs;
    }

    public long seed() {
        return seed;
    }

    public int threads() {
        return threads.count();
    }
}
