package org.wakhan.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A documented count, strength or value over a period: one row of {@code aggregates.csv}.
 *
 * @param row line of the file, for reference
 * @param group subject, such as {@code ISIS-K attacks}
 * @param metric what was counted
 * @param geography where
 * @param from first day of the period
 * @param to last day of the period
 * @param value the figure
 * @param low lower figure; equal to {@code value} where the row gives none
 * @param high upper figure; equal to {@code value} where the row gives none
 * @param unit unit of the figure
 * @param basis who counted
 * @param origin article, external or unsourced
 * @param source addresses of the sources
 * @param confidence high, medium or low
 * @param note remarks
 */
public record Aggregate(
        int row,
        String group,
        String metric,
        String geography,
        LocalDate from,
        LocalDate to,
        double value,
        double low,
        double high,
        String unit,
        String basis,
        String origin,
        String source,
        String confidence,
        String note) {

    /** Mean length of a Gregorian month in days. */
    private static final double DAYS_PER_MONTH = 365.2425 / 12;

    public Aggregate {
        if (to.isBefore(from) || low > high) {
            throw new IllegalArgumentException("The aggregate of line " + row + " must not end before it starts.");
        }
    }

    /** Length of the period in days, both ends included. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The figure as a rate per month of the period. */
    public double perMonth() {
        return value / days() * DAYS_PER_MONTH;
    }

    /** Whether a source stands behind the row. */
    public boolean isSourced() {
        return !origin.equals("unsourced");
    }

    /** The row in a line: what was counted, where, when, how much and by whom. */
    public String summary() {
        String period = from.equals(to) ? from.toString() : from + " to " + to;
        String bounds = low < high ? " (" + number(low) + " to " + number(high) + ")" : "";
        return group + ", " + metric + ", " + geography + ", " + period + ": " + number(value) + bounds + " " + unit
                + ", " + basis;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
