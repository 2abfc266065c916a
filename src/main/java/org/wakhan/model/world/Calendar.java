package org.wakhan.model.world;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Dates and the model's time, which is in days from the scenario's first day. Month k of a history runs from the first
 * day plus k calendar months to the first day plus k + 1.
 *
 * @param start first day
 * @param months number of months
 */
public record Calendar(LocalDate start, int months) implements Serializable {
    /** Mean length of a Gregorian month in days. */
    public static final double DAYS_PER_MONTH = 365.2425 / 12;
    /** Mean length of a Gregorian year in days. */
    public static final double DAYS_PER_YEAR = 365.2425;
    /** Months of a year. */
    public static final int MONTHS_PER_YEAR = 12;
    /** Days between reviews of security. */
    public static final double DAYS_PER_WEEK = 7;
    /** The day on which the authorities took Kabul (incident S000-09). */
    public static final LocalDate TAKEOVER = LocalDate.of(2021, 8, 15);

    /** Days from the start to a date; below 0 before it. */
    public double day(LocalDate date) {
        return ChronoUnit.DAYS.between(start, date);
    }

    /** The date of a day. */
    public LocalDate date(double day) {
        return start.plusDays((long) Math.floor(day));
    }

    /** The day on which a month begins; the day after the last one for {@code months}. */
    public double monthStart(int month) {
        return day(start.plusMonths(month));
    }

    /** The day on which the history ends. */
    public double end() {
        return monthStart(months);
    }

    /** Months, of mean length, from the takeover to a day; below 0 before it. */
    public double monthsSinceTakeover(double day) {
        return (day - day(TAKEOVER)) / DAYS_PER_MONTH;
    }
}
