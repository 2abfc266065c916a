package org.wakhan.scenario;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes numbers in as few digits as read back exactly. {@code Double.toString} differs between versions of Java. */
final class ShortDecimal {
    private static final int MOST_DIGITS = 17;
    private static final int MOST_ZEROS = 10;

    private ShortDecimal() {}

    /**
     * The shortest decimal that is read as a number.
     *
     * @param value a finite number
     */
    static BigDecimal of(double value) {
        BigDecimal exact = new BigDecimal(value + 0.0);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(MOST_DIGITS)));
    }

    /** The shortest decimal as text, such as {@code 20}, {@code 0.05} or {@code 1.5E-12}. */
    static String text(double value) {
        BigDecimal decimal = of(value);
        return Math.abs(decimal.precision() - decimal.scale()) <= MOST_ZEROS
                ? decimal.toPlainString()
                : decimal.toString();
    }

    private static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        boolean whole = stripped.scale() < 0 && stripped.precision() - stripped.scale() <= MOST_ZEROS;
        return whole ? stripped.setScale(0) : stripped;
    }
}
