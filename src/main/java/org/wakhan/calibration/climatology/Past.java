package org.wakhan.calibration.climatology;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.wakhan.statistics.Spread;

/**
 * Counts by province and month up to a forecast's origin: all that a forecast may know.
 *
 * @param first first month
 * @param counts by province and month, the origin's month last; read only
 */
public record Past(YearMonth first, double[][] counts) {
    /** By definition: the months that a naive model looks back. */
    public static final int YEAR = 12;

    public Past {
        if (counts.length == 0 || counts[0].length < YEAR) {
            throw new IllegalArgumentException("The past must hold at least " + YEAR + " months.");
        }
    }

    public int provinces() {
        return counts.length;
    }

    public int months() {
        return counts[0].length;
    }

    /** The month of the origin. */
    public YearMonth origin() {
        return first.plusMonths(months() - 1L);
    }

    /** The last 12 months. */
    public double[][] lastYear() {
        return between(months() - YEAR, months());
    }

    /** The months from one on, or all where the past begins later. */
    public double[][] since(YearMonth month) {
        return between(Math.max(0, (int) first.until(month, ChronoUnit.MONTHS)), months());
    }

    /** The same past as it was known some months earlier. */
    public Past until(int knownMonths) {
        return new Past(first, between(0, knownMonths));
    }

    /** The months from one to before another, counted from 0. */
    double[][] between(int from, int to) {
        double[][] part = new double[counts.length][];
        for (int province = 0; province < part.length; province++) {
            part[province] = Arrays.copyOfRange(counts[province], from, to);
        }
        return part;
    }

    /** Mean of each row. */
    static double[] means(double[][] part) {
        return Arrays.stream(part).mapToDouble(Spread::mean).toArray();
    }
}
