package org.wakhan.narrative;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.TargetClass;

/**
 * Which events of a history are told.
 *
 * @param only types that are told; empty for all
 * @param from first day told; null for the beginning
 * @param to last day told; null for the end
 * @param china whether only what concerns Chinese nationals is told
 */
public record Selection(
        Set<EventType> only,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean china) {
    /** What concerns China or its nationals whatever it follows from. */
    private static final Set<EventType> CHINESE = EnumSet.of(
            EventType.PROTEST,
            EventType.ASSURANCE,
            EventType.ADVISORY_RAISED,
            EventType.ADVISORY_RELAXED,
            EventType.RELATIONS_STEP,
            EventType.RELATIONS_DOWNGRADE,
            EventType.COMMUNAL_CLASH,
            EventType.CONTRACT,
            EventType.CONTRACT_ENDED,
            EventType.FIRM_ENTERED,
            EventType.FIRM_SUSPENDED,
            EventType.FIRM_RESUMED,
            EventType.FIRM_WITHDREW,
            EventType.INTERVENTION,
            EventType.REMEMBERED);

    public Selection {
        only = Set.copyOf(only);
    }

    /** Everything. */
    public static Selection all() {
        return new Selection(Set.of(), null, null, false);
    }

    /** Whether an event is told. */
    public boolean tells(Event event, Telling telling) {
        LocalDate day = telling.date(event);
        return (only.isEmpty() || only.contains(event.type()))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && (!china || concernsChina(event, telling.chain()));
    }

    private static boolean concernsChina(Event event, Chain chain) {
        Event root = chain.root(event);
        return CHINESE.contains(event.type()) || root.target() == TargetClass.CHINESE || root.harmedChineseNationals();
    }
}
