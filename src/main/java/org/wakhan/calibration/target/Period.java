package org.wakhan.calibration.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.wakhan.history.Event;
import org.wakhan.history.History;

/**
 * Days of an observation.
 *
 * @param from first day
 * @param to last day, included
 */
public record Period(LocalDate from, LocalDate to) {
    private static final double DAYS_PER_YEAR = 365.2425;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period must not end (" + to + ") before it starts (" + from + ").");
        }
    }

    /** Whether an event of a history lies in the period. */
    public boolean holds(History history, Event event) {
        double first = from.toEpochDay() - (double) history.start().toEpochDay();
        double end = to.toEpochDay() + 1.0 - history.start().toEpochDay();
        return event.day() >= first && event.day() < end;
    }

    /** Its days in the calendar year of the first. */
    Period firstCalendarYear() {
        LocalDate end = LocalDate.of(from.getYear(), 12, 31);
        return new Period(from, end.isBefore(to) ? end : to);
    }

    /** Its last 12 months, or all of it where it is shorter. */
    Period lastTwelveMonths() {
        LocalDate start = to.plusDays(1).minusYears(1);
        return new Period(start.isAfter(from) ? start : from, to);
    }

    /** Length in years. */
    public double years() {
        return (ChronoUnit.DAYS.between(from, to) + 1) / DAYS_PER_YEAR;
    }
}
