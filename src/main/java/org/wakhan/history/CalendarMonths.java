package org.wakhan.history;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.wakhan.region.Region;

/**
 * Counts by calendar month, as sources count. Months of a history run from the day of its start and hold parts of two
 * calendar months, so that factors of a calendar month (A1) make neighbours alike that are not.
 */
public final class CalendarMonths {
    private static final Region REGION = Region.load();
    private static final Map<Outcome, ToIntFunction<Event>> COUNTED = counted();

    private CalendarMonths() {}

    private static Map<Outcome, ToIntFunction<Event>> counted() {
        Map<Outcome, ToIntFunction<Event>> counted = new HashMap<>();
        counted.put(Outcomes.ATTACKS, attack -> isInside(attack) ? 1 : 0);
        counted.put(Outcomes.KILLED, attack -> isInside(attack) ? attack.killed() : 0);
        for (Organisation organisation : Organisation.values()) {
            String label = organisation.label();
            counted.put(
                    Outcomes.attacksBy(organisation), attack -> attack.actor().equals(label) ? 1 : 0);
        }
        for (TargetClass target : TargetClass.values()) {
            counted.put(Outcomes.attacksOn(target), attack -> isInside(attack) && attack.target() == target ? 1 : 0);
        }
        return counted;
    }

    private static boolean isInside(Event attack) {
        return REGION.unit(attack.unit()).isProvince();
    }

    /**
     * An outcome in each calendar month that lies whole in a history.
     *
     * @param history with its events
     * @param outcome attacks, attacks by an organisation, attacks on a class of targets or persons killed in attacks
     * @return one count a month; empty where no calendar month lies whole in the history
     * @throws IllegalArgumentException if the outcome is another
     */
    public static double[] counts(History history, Outcome outcome) {
        ToIntFunction<Event> count = COUNTED.get(outcome);
        if (count == null) {
            throw new IllegalArgumentException("The outcome " + outcome.key() + " is not counted from attacks.");
        }
        YearMonth first = YearMonth.from(history.start().plusMonths(1).minusDays(1));
        YearMonth end = YearMonth.from(history.month(history.months()));
        double[] counts = new double[(int) first.until(end, ChronoUnit.MONTHS)];
        for (Event event : history.events()) {
            if (event.type() == EventType.ATTACK) {
                int month = (int) first.until(YearMonth.from(history.date(event)), ChronoUnit.MONTHS);
                if (month >= 0 && month < counts.length) {
                    counts[month] += count.applyAsInt(event);
                }
            }
        }
        return counts;
    }
}
