package org.wakhan.cli.option;

import org.wakhan.input.UserError;

/** The least that an option may be. */
public final class Minimum {
    private Minimum() {}

    /**
     * Refuses a number that is too small.
     *
     * @param option its name
     * @throws UserError naming the option
     */
    public static void require(String option, int value, int least) {
        if (value < least) {
            throw new UserError("The value of " + option + " (" + value + ") must be at least " + least + ".");
        }
    }
}
