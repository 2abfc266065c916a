package org.wakhan.parameter;

import java.util.Locale;

/** How well the value of a parameter is known. */
public enum Status {
    /** Computed or read from documented facts. */
    MEASURED,
    /** Fitted to documented facts by {@code wakhan calibrate}: a column of the posterior. */
    CALIBRATED,
    /** A judgement; the range is wide on purpose and every result that it drives says so. */
    ASSUMED;

    /** The word used in tables and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
