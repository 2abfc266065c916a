package org.wakhan.calibration;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.BiPredicate;
import org.wakhan.history.AttackClass;
import org.wakhan.history.BackgroundEvent;
import org.wakhan.history.Event;
import org.wakhan.history.History;
import org.wakhan.history.RecordedEvent;
import org.wakhan.history.RecordedEvents;
import org.wakhan.history.Source;
import org.wakhan.history.TargetClass;
import org.wakhan.history.ViolenceClass;
import org.wakhan.statistics.CountTable;

/** A series of counts by province and month as ACLED would have recorded it, and what the model has for it. */
public enum RecordedSeries {
    PV_EVENTS(
            "pv_events",
            "attacks by named organisations and background violence",
            false,
            Set.of(ViolenceClass.values()),
            (attack, word) -> true),
    PV_FATALITIES(
            "pv_fatalities", "deaths in all of these", true, Set.of(ViolenceClass.values()), (attack, word) -> true),
    BOMBING(
            "bombing_events",
            "explosives and suicide bombings by ISIS-K, background bombings",
            false,
            Set.of(ViolenceClass.BOMBING),
            (attack, word) -> isBombing(word)),
    CLASH(
            "clash_events",
            "armed attacks on the authorities, background clashes",
            false,
            Set.of(ViolenceClass.CLASH),
            (attack, word) -> !isBombing(word) && attack.target() == TargetClass.AUTHORITIES),
    ATTACK_CIVILIANS(
            "attack_civ_events",
            "armed attacks on civilians, foreigners and Chinese nationals, background attacks on civilians",
            false,
            Set.of(ViolenceClass.CIVILIANS),
            (attack, word) -> !isBombing(word) && attack.target() != TargetClass.AUTHORITIES),
    SUICIDE_BOMB(
            "suicide_bomb_events",
            "suicide bombings by ISIS-K",
            false,
            Set.of(),
            (attack, word) -> word.equals(AttackClass.SUICIDE.word()));

    private final String key;
    private final String counterpart;
    private final boolean deaths;
    private final Set<ViolenceClass> background;
    private final BiPredicate<Event, String> counted;

    RecordedSeries(
            String key,
            String counterpart,
            boolean deaths,
            Set<ViolenceClass> background,
            BiPredicate<Event, String> counted) {
        this.key = key;
        this.counterpart = counterpart;
        this.deaths = deaths;
        this.background = background;
        this.counted = counted;
    }

    private static boolean isBombing(String word) {
        return word.equals(AttackClass.SUICIDE.word()) || word.equals(AttackClass.EXPLOSIVE.word());
    }

    /** The name in files. */
    public String key() {
        return key;
    }

    /** What the model has for it. */
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

    /**
     * The same counts as rows, one for each province.
     *
     * @param from first month
     * @param months number of months
     */
    public double[][] counts(History history, int provinces, YearMonth from, int months) {
        double[][] counts = new double[provinces][months];
        countAttacks(history, counts, from);
        countBackground(history, counts, from);
        return counts;
    }

    private void countAttacks(History history, double[][] counts, YearMonth from) {
        long start = from.atDay(1).toEpochDay() - history.start().toEpochDay();
        long end = from.plusMonths(counts[0].length).atDay(1).toEpochDay()
                - history.start().toEpochDay();
        RecordedEvents recorded = history.recorded();
        for (RecordedEvent entry : recorded.by(Source.ACLED)) {
            Event attack = history.events().get(entry.event());
            if (entry.unit() < counts.length
                    && attack.day() >= start
                    && attack.day() < end
                    && counted.test(attack, attack.detail())) {
                int month = (int) from.until(YearMonth.from(history.date(attack)), ChronoUnit.MONTHS);
                counts[entry.unit()][month] += deaths ? entry.killed() : 1;
            }
        }
    }

    private void countBackground(History history, double[][] counts, YearMonth from) {
        int offset = (int) YearMonth.from(history.start()).until(from, ChronoUnit.MONTHS);
        for (int i = 0; i < history.background().size(); i++) {
            BackgroundEvent event = history.background().get(i);
            int month = event.month() - offset;
            if (event.recorded() && month >= 0 && month < counts[0].length && background.contains(event.type())) {
                counts[event.unit()][month] += deaths ? event.killed() : 1;
            }
        }
    }
}
