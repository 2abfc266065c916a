package org.wakhan.chart.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.region.Region;

/**
 * One row of an event strip: whose it is, what it holds, and the events.
 *
 * @param actor whose row it is; rows of one actor follow one another
 * @param label what the row holds
 * @param events the events, in the order of time
 * @param listed whether the events are numbered and listed below the strip
 */
record StripRow(String actor, String label, List<Event> events, boolean listed) {
    static final String ATTACKS = "Attacks by";

    private static final String CHINESE = "Chinese nationals";

    StripRow {
        events = List.copyOf(events);
    }

    /** The rows of a history: attacks by organisation, then what the other actors did. */
    static List<StripRow> of(List<Event> events, Region region) {
        List<StripRow> rows = new ArrayList<>();
        for (Organisation organisation : Organisation.values()) {
            List<Event> attacks = events.stream()
                    .filter(event -> isAttackBy(event, organisation))
                    .toList();
            if (!attacks.isEmpty() || organisation == Organisation.ISIS_K) {
                rows.add(new StripRow(ATTACKS, organisation.label(), attacks, false));
            }
        }
        List<Event> others = only(
                events,
                event -> event.type() == EventType.ATTACK
                        && Arrays.stream(Organisation.values()).noneMatch(known -> isAttackBy(event, known)));
        if (!others.isEmpty()) {
            rows.add(new StripRow(ATTACKS, "others", others, false));
        }
        addIfAny(rows, Organisation.ISIS_K.label(), "external operations", events, EventType.EXTERNAL_OPERATION);
        Predicate<Event> inPakistan = event ->
                event.unit() != Event.NOWHERE && region.unit(event.unit()).isInPakistan();
        List<Event> onChinese = only(events, StripRow::isOnChineseNationals);
        rows.add(new StripRow(CHINESE, "attacks, Pakistan aside", only(onChinese, inPakistan.negate()), true));
        rows.add(new StripRow(CHINESE, "attacks in Pakistan", only(onChinese, inPakistan), false));
        addIfAny(rows, "Residents", "communal clashes", events, EventType.COMMUNAL_CLASH);
        add(rows, "Claimants", "claims of attacks", events, EventType.CLAIM);
        add(rows, "Claimants", "rival claims", events, EventType.RIVAL_CLAIM);
        add(rows, "China", "protests, Pakistan aside", only(events, inPakistan.negate()), EventType.PROTEST);
        add(rows, "China", "advisories raised", events, EventType.ADVISORY_RAISED);
        add(rows, "China", "advisories relaxed", events, EventType.ADVISORY_RELAXED);
        add(rows, "Authorities", "assurances", events, EventType.ASSURANCE);
        add(rows, "Authorities", "arrests", events, EventType.ARREST);
        add(rows, "China, Kabul", "steps in relations", events, EventType.RELATIONS_STEP);
        addIfAny(rows, "China, Kabul", "downgrades", events, EventType.RELATIONS_DOWNGRADE);
        add(rows, "Firms", "contracts", events, EventType.CONTRACT);
        addIfAny(rows, "Firms", "contracts ended", events, EventType.CONTRACT_ENDED);
        add(rows, "Firms", "start or resume", events, EventType.FIRM_ENTERED, EventType.FIRM_RESUMED);
        add(rows, "Firms", "suspend", events, EventType.FIRM_SUSPENDED);
        add(rows, "Firms", "withdraw", events, EventType.FIRM_WITHDREW);
        add(rows, "Neighbours", "tension", events, EventType.TENSION);
        add(rows, "Scenario", "interventions", events, EventType.INTERVENTION);
        return rows;
    }

    private static void add(List<StripRow> rows, String actor, String label, List<Event> events, EventType... types) {
        Set<EventType> wanted = Set.of(types);
        rows.add(new StripRow(actor, label, only(events, event -> wanted.contains(event.type())), false));
    }

    /** A row for what many histories do not have. */
    private static void addIfAny(List<StripRow> rows, String actor, String label, List<Event> events, EventType type) {
        if (events.stream().anyMatch(event -> event.type() == type)) {
            add(rows, actor, label, events, type);
        }
    }

    private static List<Event> only(List<Event> events, Predicate<Event> rule) {
        return events.stream().filter(rule).toList();
    }

    private static boolean isOnChineseNationals(Event event) {
        return event.type() == EventType.ATTACK
                && (event.target() == TargetClass.CHINESE || event.harmedChineseNationals());
    }

    private static boolean isAttackBy(Event event, Organisation organisation) {
        String actor = event.actor().toLowerCase(Locale.ROOT);
        return event.type() == EventType.ATTACK
                && (actor.equals(organisation.label().toLowerCase(Locale.ROOT)) || actor.equals(organisation.key()));
    }
}
