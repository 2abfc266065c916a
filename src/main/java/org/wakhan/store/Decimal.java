package org.wakhan.store;

import java.math.BigDecimal;
import java.math.MathContext;

/** How numbers are written in CSV files: the fewest digits that read back as the same number, on every Java version. */
public final class Decimal {
    /** Every decimal with this many digits comes back whole from a double, so no shorter form can be another number. */
    private static final int SAFE_DIGITS = 15;

    private static final int MAX_DIGITS = 17;
    private static final double EXACT_WHOLE = 1e15;

    private Decimal() {}

    /** The same in SQL, for a column; only the exponent of very small and large numbers looks otherwise. */
    static String sql(String column) {
        return "CASE WHEN " + column + " = trunc(" + column + ") AND abs(" + column + ") < 1e15 THEN " + column
                + "::BIGINT::VARCHAR ELSE " + column + "::VARCHAR END";
    }

    /** The text of a finite number; whole numbers have no point. */
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE) {
            return Long.toString((long) value);
        }
        // Double.toString would do from Java 19 on; before, it writes some numbers with a digit too many.
        BigDecimal exact = new BigDecimal(value);
        for (int digits = SAFE_DIGITS; digits < MAX_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros().toString();
            }
        }
        return exact.round(new MathContext(MAX_DIGITS)).stripTrailingZeros().toString();
    }
}
