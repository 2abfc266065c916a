package org.wakhan.cli.option;

import org.wakhan.input.UserError;
import picocli.CommandLine.Option;

/** The option that says how many histories run at the same time. */
public final class Threads {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Histories at the same time; changes the time it takes and nothing else (default: all cores).")
    private int count = Runtime.getRuntime().availableProcessors();

    /**
     * Refuses a number that means nothing.
     *
     * @throws UserError naming the option
     */
    public void check() {
        Minimum.require("--threads", count, 1);
    }

    public int count() {
        return count;
    }
}
