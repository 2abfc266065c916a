package org.wakhan.chart.course;

import java.time.LocalDate;
import java.util.List;

/** A documented fact drawn over a course. Facts without a source on record are drawn hollow or dotted. */
public sealed interface Mark {

    /** Whether a source is on record. */
    boolean sourced();

    /** The largest value that the mark is drawn at; 0 where it has none. */
    default double highest() {
        return 0;
    }

    /**
     * Something that happened on a day: a numbered flag.
     *
     * @param day when
     * @param text what, for the list of notes
     * @param sourced whether a source is on record
     */
    record Moment(LocalDate day, String text, boolean sourced) implements Mark {}

    /**
     * A counted rate over a period: a level segment.
     *
     * @param from first day
     * @param to last day
     * @param value rate in the unit of the course
     * @param sourced whether a source is on record
     */
    record Period(LocalDate from, LocalDate to, double value, boolean sourced) implements Mark {
        @Override
        public double highest() {
            return value;
        }
    }

    /**
     * An estimate of a state on a day: a point with its range.
     *
     * @param day when
     * @param value best figure
     * @param low lower figure
     * @param high upper figure
     * @param sourced whether a source is on record
     */
    record Estimate(LocalDate day, double value, double low, double high, boolean sourced) implements Mark {
        @Override
        public double highest() {
            return high;
        }
    }

    /**
     * A running count of documented events: steps of one.
     *
     * @param from where the count starts at 0
     * @param days days of the events, ascending
     * @param until last day that the record covers
     */
    record Count(LocalDate from, List<LocalDate> days, LocalDate until) implements Mark {
        public Count {
            days = List.copyOf(days);
        }

        @Override
        public boolean sourced() {
            return true;
        }

        @Override
        public double highest() {
            return days.size();
        }
    }
}
