package org.wakhan.calibration;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.BiPredicate;
import org.wakhan.history.AttackClass;
import org.wakhan.history.Event;
import org.wakhan.history.History;
import org.wakhan.history.RecordedEvent;
import org.wakhan.history.RecordedEvents;
import org.wakhan.history.Source;
import org.wakhan.history.TargetClass;
import org.wakhan.statistics.CountTable;

/** A series of counts by province and month as ACLED would have recorded it, and what of it the model has. */
public enum RecordedSeries {
    PV_EVENTS(
            "pv_events",
            "attacks by named organisations; no violence by the authorities, between states or by nobody named",
            false,
            (attack, word) -> true),
    PV_FATALITIES("pv_fatalities", "deaths in these attacks", true, (attack, word) -> true),
    BOMBING(
            "bombing_events",
            "explosives and suicide bombings, by ISIS-K only; no remnants of war, no explosives of others",
            false,
            (attack, word) -> isBombing(word)),
    CLASH(
            "clash_events",
            "armed attacks on the authorities; no operations that the authorities start",
            false,
            (attack, word) -> !isBombing(word) && attack.target() == TargetClass.AUTHORITIES),
    ATTACK_CIVILIANS(
            "attack_civ_events",
            "armed attacks on civilians, foreigners and Chinese nationals; no abductions, no violence by the authorities",
            false,
            (attack, word) -> !isBombing(word) && attack.target() != TargetClass.AUTHORITIES),
    SUICIDE_BOMB(
            "suicide_bomb_events",
            "suicide bombings by ISIS-K",
            false,
            (attack, word) -> word.equals(AttackClass.SUICIDE.word()));

    private final String key;
    private final String counterpart;
    private final boolean deaths;
    private final BiPredicate<Event, String> counted;

    RecordedSeries(String key, String counterpart, boolean deaths, BiPredicate<Event, String> counted) {
        this.key = key;
        this.counterpart = counterpart;
        this.deaths = deaths;
        this.counted = counted;
    }

    private static boolean isBombing(String word) {
        return word.equals(AttackClass.SUICIDE.word()) || word.equals(AttackClass.EXPLOSIVE.word());
    }

    /** The name in files. */
    public String key() {
        return key;
    }

    /** What the model has of it, and what it has not. */
    public String counterpart() {
        return counterpart;
    }

    /**
     * Counts of a history by province and calendar month of the event.
     *
     * @param from first month
     * @param months number of months
     */
    public CountTable of(History history, int provinces, YearMonth from, int months) {
        return new CountTable(counts(history, provinces, from, months));
    }

    /** The same counts as an array by province and month. */
    public double[][] counts(History history, int provinces, YearMonth from, int months) {
        double[][] counts = new double[provinces][months];
        long start = from.atDay(1).toEpochDay() - history.start().toEpochDay();
        long end =
                from.plusMonths(months).atDay(1).toEpochDay() - history.start().toEpochDay();
        RecordedEvents recorded = history.recorded();
        for (RecordedEvent entry : recorded.by(Source.ACLED)) {
            Event attack = history.events().get(entry.event());
            if (entry.unit() < provinces
                    && attack.day() >= start
                    && attack.day() < end
                    && counted.test(attack, attack.detail())) {
                int month = (int) from.until(YearMonth.from(history.date(attack)), ChronoUnit.MONTHS);
                counts[entry.unit()][month] += deaths ? entry.killed() : 1;
            }
        }
        return counts;
    }
}
