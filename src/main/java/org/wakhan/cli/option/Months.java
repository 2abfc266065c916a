package org.wakhan.cli.option;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.wakhan.input.UserError;

/** Months as options give them. */
public final class Months {
    private Months() {}

    /**
     * The month that an option names.
     *
     * @throws UserError if it is none
     */
    public static YearMonth option(String name, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new UserError(
                    "The value of " + name + " (" + text + ") must be a year and month such as 2023-12.", e);
        }
    }
}
