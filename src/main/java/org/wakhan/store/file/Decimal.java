package org.wakhan.store.file;

import java.math.BigDecimal;
import tools.jackson.core.io.NumberOutput;

/** How numbers are written in CSV files: the fewest digits that read back as the same number, on every Java version. */
public final class Decimal {
    private static final double EXACT_WHOLE = 1e15;

    private Decimal() {}

    /** The text of a finite number; whole numbers have no point. */
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE) {
            return Long.toString((long) value);
        }
        // Double.toString would do from Java 19 on; before, it writes some numbers with a digit too many.
        String shortest = NumberOutput.toString(value, true);
        return shortest.indexOf('E') < 0
                ? shortest
                : new BigDecimal(shortest).stripTrailingZeros().toString();
    }
}
