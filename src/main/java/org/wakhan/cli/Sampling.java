package org.wakhan.cli;

import org.wakhan.input.UserError;
import picocli.CommandLine.Option;

/** Options of commands that run histories and keep nothing but what they print. */
final class Sampling {
    @Option(
            names = "--runs",
            defaultValue = "200",
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
}
