package org.wakhan.chart.scale;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as readers want them: about three digits, thousands set apart, the same in every locale. */
public final class Rounded {
    private static final int MOST_DECIMALS = 9;

    private Rounded() {}

    /** A value with about three digits, such as 12,300, 12.3, 0.012; "-" for values that are not numbers. */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        double size = Math.abs(value);
        if (size < 1e-9 || size >= 100) {
            return text(value, "#,##0");
        }
        if (size >= 10) {
            return text(value, "0.#");
        }
        return text(value, size >= 0.1 ? "0.##" : size >= 0.01 ? "0.###" : "0.#####");
    }

    /**
     * A value with as many decimals as tell it from one that differs by a step, such as 0.945 with steps of 0.005; "-" for
     * values that are not numbers.
     *
     * @param step above 0
     */
    public static String text(double value, double step) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        int decimals = (int) Math.max(0, Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(step) - 1e-9)));
        return text(value, decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
    }

    /** What is rounded to zero has no sign. */
    private static String text(double value, String pattern) {
        String text = format(pattern).format(value);
        return text.matches("-[0.]+") ? text.substring(1) : text;
    }

    /** A difference with its sign, such as +12.3 or -0.012; 0 without one. */
    public static String signed(double value) {
        String size = text(Math.abs(value));
        return !Double.isFinite(value) || size.equals("0") ? size : (value > 0 ? "+" : "-") + size;
    }

    /** A relative difference as per cent with its sign, such as +12.3 %. */
    public static String signedPercent(double share) {
        return Double.isFinite(share) ? signed(share * 100) + " %" : text(share);
    }

    /** A share as per cent without decimals, except close to 0 and 1. */
    public static String percent(double share) {
        double percent = share * 100;
        boolean edge = percent > 0 && percent < 1 || percent > 99 && percent < 100;
        return format(edge ? "0.#" : "0").format(percent) + " %";
    }

    /** A format for axes with a pattern of {@link DecimalFormat}, the same in every locale. */
    public static NumberFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
