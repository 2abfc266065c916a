package org.wakhan.calibration.hindcast;

import java.time.LocalDate;
import java.util.Arrays;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.TargetClass;

/**
 * Attacks on Chinese nationals in the months that are forecast: too rare for scores, so only their rate, the probability of
 * at least one and the order of units are given.
 *
 * @param months number of months
 * @param attacks by history in the order of replicates, and unit
 */
public record RareForecast(int months, int[][] attacks) {
    private static final double MONTHS_A_YEAR = 12;

    /** Attacks on Chinese nationals by unit in some months of a history. */
    static int[] count(History history, int units, LocalDate from, LocalDate end) {
        int[] counts = new int[units];
        for (Event event : history.events()) {
            if (event.type() == EventType.ATTACK && event.target() == TargetClass.CHINESE && event.unit() >= 0) {
                LocalDate day = history.date(event);
                if (!day.isBefore(from) && day.isBefore(end)) {
                    counts[event.unit()]++;
                }
            }
        }
        return counts;
    }

    /** Mean attacks a year in some units together. */
    public double rate(int... units) {
        return Arrays.stream(attacks).mapToInt(row -> sum(row, units)).average().orElse(0) * MONTHS_A_YEAR / months;
    }

    /** Share of histories with at least one attack in some units. */
    public double atLeastOne(int... units) {
        return Arrays.stream(attacks).filter(row -> sum(row, units) > 0).count() / (double) attacks.length;
    }

    private static int sum(int[] row, int[] units) {
        return Arrays.stream(units).map(unit -> row[unit]).sum();
    }
}
