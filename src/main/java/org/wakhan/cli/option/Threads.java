package org.wakhan.cli.option;

import org.wakhan.input.UserError;
import picocli.CommandLine.Option;

/** The option that says how many histories run at the same time. */
public final class Threads {
    /** Technical: more than any machine has cores for, few enough for its memory. */
    private static final int MOST = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Histories at the same time, at most " + MOST
                    + "; changes the time it takes and nothing else. No more start than there are histories to run"
                    + " (default: all cores).")
    private int count = Math.min(MOST, Runtime.getRuntime().availableProcessors());

    /**
     * Refuses a number that means nothing.
     *
     * @throws UserError naming the option
     */
    public void check() {
        if (count < 1 || count > MOST) {
            int cores = Runtime.getRuntime().availableProcessors();
            throw new UserError("The value of --threads (" + count + ") must be from 1 to " + MOST
                    + ".\nMaybe leave it out:" + " it is the number of cores then, here " + cores + ".");
        }
    }

    public int count() {
        return count;
    }
}
