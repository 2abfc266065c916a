package org.wakhan.calibration.target;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.TargetClass;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/** Attacks on Chinese nationals inside Afghanistan and across the Tajik border, and the protests that follow. */
final class ChineseTargets {
    private static final String TAJIKISTAN = "TJ";
    /** model.md section 7: a protest within so many calendar days answers an attack. */
    private static final double ANSWER_DAYS = 2;

    private final int provinces;
    private final Set<Integer> border;
    private final Set<Integer> northEast;

    ChineseTargets(Region region) {
        provinces = region.provinces().size();
        border = units(region, unit -> unit.country().equals(TAJIKISTAN));
        northEast =
                units(region, unit -> unit.isNorthEastern() || unit.country().equals(TAJIKISTAN));
    }

    private static Set<Integer> units(Region region, java.util.function.Predicate<Unit> which) {
        return region.units().stream().filter(which).map(Unit::index).collect(Collectors.toSet());
    }

    /** Attacks inside Afghanistan. */
    Statistic inside() {
        return (history, period) -> attacks(history, period).stream()
                .filter(attack -> attack.unit() < provinces)
                .count();
    }

    /** Attacks inside Afghanistan in the later half of the calendar years of the period, less those in the earlier half. */
    Statistic insideChange() {
        return (history, period) -> {
            int middle = (period.from().getYear() + period.to().getYear() + 1) / 2;
            return attacks(history, period).stream()
                    .filter(attack -> attack.unit() < provinces)
                    .mapToInt(attack -> history.date(attack).getYear() >= middle ? 1 : -1)
                    .sum();
        };
    }

    /** Attacks across the Tajik border. */
    Statistic border() {
        return (history, period) -> attacks(history, period).stream()
                .filter(attack -> border.contains(attack.unit()))
                .count();
    }

    /** Share of all of them in the north-east, the border included; NaN where there are none. */
    Statistic northEastShare() {
        return (history, period) -> {
            List<Event> attacks = attacks(history, period);
            return attacks.stream()
                            .filter(attack -> northEast.contains(attack.unit()))
                            .count()
                    / (double) attacks.size();
        };
    }

    /** Share of attacks with Chinese casualties that a protest answers; NaN where there are none. */
    Statistic protestShare() {
        return (history, period) -> {
            List<Event> harmful = harmful(history, period);
            return harmful.stream()
                            .filter(attack -> calendarDays(history, attack) <= ANSWER_DAYS)
                            .count()
                    / (double) harmful.size();
        };
    }

    /** Mean days from such an attack to its protest; NaN where there is none. */
    Statistic protestDelay() {
        return (history, period) -> harmful(history, period).stream()
                .filter(attack -> calendarDays(history, attack) <= ANSWER_DAYS)
                .mapToDouble(attack -> delay(history, attack))
                .average()
                .orElse(Double.NaN);
    }

    private List<Event> attacks(History history, Period period) {
        return history.events().stream()
                .filter(event -> event.type() == EventType.ATTACK
                        && event.target() == TargetClass.CHINESE
                        && (event.unit() < provinces || border.contains(event.unit()))
                        && period.holds(history, event))
                .toList();
    }

    private List<Event> harmful(History history, Period period) {
        return attacks(history, period).stream()
                .filter(Event::harmedChineseNationals)
                .toList();
    }

    /** From the date of an attack to that of its protest, as sources give them. */
    private static double calendarDays(History history, Event attack) {
        return Math.floor(attack.day() + delay(history, attack)) - Math.floor(attack.day());
    }

    private static double delay(History history, Event attack) {
        return history.events().stream()
                .filter(event -> event.type() == EventType.PROTEST && event.cause() == attack.id())
                .mapToDouble(event -> event.day() - attack.day())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
