package org.wakhan.calibration.target;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import org.wakhan.history.AttackClass;
import org.wakhan.history.Event;
import org.wakhan.history.History;
import org.wakhan.history.RecordedEvent;
import org.wakhan.history.Remark;
import org.wakhan.history.Source;
import org.wakhan.history.TargetClass;

/** Numbers that single sources would have counted in the provinces of Afghanistan. */
final class RecordStatistics {
    private final int provinces;

    /** @param provinces number of provinces: units with a lower index */
    RecordStatistics(int provinces) {
        this.provinces = provinces;
    }

    /** Attacks that a source counts. */
    Statistic attacks(Source source, Who who) {
        return (history, period) -> sum(history, period, source, who, (entry, attack) -> true, entry -> 1);
    }

    /**
     * By how much attacks a day fell: 1 less the rate of the period's last 12 months over that from its first day to the end
     * of that year; NaN without an attack in the first part.
     */
    Statistic fall(Source source, Who who) {
        Statistic attacks = attacks(source, who);
        return (history, period) -> {
            Period first = period.firstCalendarYear();
            Period last = period.lastTwelveMonths();
            return 1 - attacks.of(history, last) / last.years() / (attacks.of(history, first) / first.years());
        };
    }

    /** Attacks that a source counts in the calendar month with the most. */
    Statistic busiestMonth(Source source, Who who) {
        return (history, period) -> {
            Map<YearMonth, Integer> months = new HashMap<>();
            sum(
                    history,
                    period,
                    source,
                    who,
                    (entry, attack) -> {
                        months.merge(YearMonth.from(history.date(attack)), 1, Integer::sum);
                        return true;
                    },
                    entry -> 1);
            return months.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        };
    }

    /** Provinces in which a source counts an attack. */
    Statistic provinces(Source source, Who who) {
        return (history, period) -> {
            boolean[] struck = new boolean[provinces];
            sum(
                    history,
                    period,
                    source,
                    who,
                    (entry, attack) -> {
                        struck[entry.unit()] = true;
                        return true;
                    },
                    entry -> 1);
            int count = 0;
            for (boolean province : struck) {
                count += province ? 1 : 0;
            }
            return count;
        };
    }

    /** Deaths in attacks on others than the authorities that a source counts. */
    Statistic oneSidedDeaths(Source source, Who who) {
        return (history, period) -> sum(
                history,
                period,
                source,
                who,
                (entry, attack) -> attack.target() != TargetClass.AUTHORITIES,
                RecordedEvent::killed);
    }

    /** Killed and injured among others than the authorities, in explosions that an organisation claims; true tolls. */
    Statistic claimedExplosions(Who who) {
        return (history, period) -> sum(
                history,
                period,
                Source.CLAIM,
                who,
                (entry, attack) -> entry.remark() != Remark.RIVAL
                        && attack.target() != TargetClass.AUTHORITIES
                        && isExplosion(attack.detail()),
                entry -> toll(history, entry));
    }

    /** Share of claims by the armed opposition that observers verify; NaN without a claim. */
    Statistic verifiedShare() {
        return (history, period) -> {
            double verified = claims(history, period, Remark.VERIFIED);
            return verified / (verified + claims(history, period, Remark.UNVERIFIED));
        };
    }

    private double claims(History history, Period period, Remark remark) {
        return sum(
                history, period, Source.CLAIM, Who.OPPOSITION, (entry, attack) -> entry.remark() == remark, entry -> 1);
    }

    private static double toll(History history, RecordedEvent entry) {
        Event attack = history.events().get(entry.event());
        return (double) attack.killed() + attack.injured();
    }

    private static boolean isExplosion(String detail) {
        return Arrays.asList(AttackClass.SUICIDE.word(), AttackClass.EXPLOSIVE.word())
                .contains(detail);
    }

    private double sum(
            History history,
            Period period,
            Source source,
            Who who,
            BiPredicate<RecordedEvent, Event> counted,
            ToDoubleFunction<RecordedEvent> number) {
        double sum = 0;
        for (RecordedEvent entry : history.recorded().by(source)) {
            if (entry.event() != RecordedEvent.NO_EVENT && entry.unit() < provinces && who.is(entry.actor())) {
                Event attack = history.events().get(entry.event());
                if (period.holds(history, attack) && counted.test(entry, attack)) {
                    sum += number.applyAsDouble(entry);
                }
            }
        }
        return sum;
    }
}
