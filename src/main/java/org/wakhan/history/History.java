package org.wakhan.history;

import java.time.LocalDate;
import java.util.List;

/**
 * What one run leaves. The arrays belong to the history: read only.
 *
 * @param replicate number of the run within its point, from 0
 * @param start first day
 * @param months number of months; month k runs from {@code start} plus k months to {@code start} plus k + 1 months
 * @param monthly values by outcome ({@link Outcomes#monthly()}) and month
 * @param byUnit values by outcome ({@link Outcomes#byUnit()}) and unit
 * @param totals values by outcome ({@link Outcomes#ofARun()})
 * @param events what happened, in the order of time
 * @param background violence by no modelled organisation; not among the events
 * @param recorded what sources recorded of the events
 * @param drawn values of the parameters that the scenario leaves uncertain, in the order that the scenario states
 */
public record History(
        int replicate,
        LocalDate start,
        int months,
        double[][] monthly,
        double[][] byUnit,
        double[] totals,
        List<Event> events,
        BackgroundEvents background,
        RecordedEvents recorded,
        double[] drawn) {

    /** A history without background violence, of which nothing was recorded. */
    public History(
            int replicate,
            LocalDate start,
            int months,
            double[][] monthly,
            double[][] byUnit,
            double[] totals,
            List<Event> events,
            double[] drawn) {
        this(
                replicate,
                start,
                months,
                monthly,
                byUnit,
                totals,
                events,
                new BackgroundEvents(),
                new RecordedEvents(),
                drawn);
    }

    public History {
        events = List.copyOf(events);
        if (monthly.length != Outcomes.monthly().size()
                || byUnit.length != Outcomes.byUnit().size()
                || totals.length != Outcomes.ofARun().size()) {
            throw new IllegalArgumentException("The history of replicate " + replicate + " must hold every outcome.");
        }
    }

    /** This history with its outcomes alone: without events and record, which are most of its memory. */
    public History outcomesOnly() {
        return new History(replicate, start, months, monthly, byUnit, totals, List.of(), drawn);
    }

    /** First day of a month. */
    public LocalDate month(int month) {
        return start.plusMonths(month);
    }

    /** Calendar date of an event. */
    public LocalDate date(Event event) {
        return start.plusDays((long) event.day());
    }
}
