package org.wakhan.model;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.wakhan.evidence.Incident;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Hook;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;

/**
 * What agents remember on the first day of a history that starts after the takeover: mechanisms with a memory go through
 * the weeks from the takeover on, with the documented attacks that harmed Chinese nationals (incidents.csv) and, where they
 * remember other attacks, as many as they expect on the first day.
 *
 * <p>A history that starts with the takeover has no such weeks and is as it would be without this class, to the bit.
 */
final class DocumentedPast {
    private DocumentedPast() {}

    /** Lets the mechanisms of a world remember, after their start. */
    static void recall(World world) {
        LocalDate start = world.calendar.start();
        long days = ChronoUnit.DAYS.between(Calendar.TAKEOVER, start);
        if (days <= 0) {
            return;
        }
        for (Mechanism mechanism : world.having(Hook.HAZARDS)) {
            mechanism.hazards(world);
        }
        List<Incident> attacks = world.evidence.attacksOnChineseNationals(Calendar.TAKEOVER, start);
        long week = Math.round(Calendar.DAYS_PER_WEEK);
        int next = 0;
        for (long left = days; left > 0; left -= week) {
            LocalDate end = start.minusDays(Math.max(0, left - week));
            while (next < attacks.size() && attacks.get(next).from().isBefore(end)) {
                recall(world, attacks.get(next++));
            }
            for (Mechanism mechanism : world.mechanisms()) {
                mechanism.recallWeek(world);
            }
        }
        world.happen(EventType.REMEMBERED, "scenario", Event.NOWHERE, Event.NO_CAUSE, inWords(world, attacks));
    }

    private static String inWords(World world, List<Incident> attacks) {
        return String.format(
                Locale.ROOT,
                "advisory at level %d, pressure %.2f, credibility %.2f, %.2f of the workers at the border, after %s",
                world.china.advisory,
                world.china.pressure,
                world.authorities.credibility,
                world.china.borderWorkers,
                attacks.isEmpty()
                        ? "no attack"
                        : attacks.stream().map(Incident::id).collect(joining(", ")));
    }

    /** As in a history, an assurance answers the pressure that its protest has made. */
    private static void recall(World world, Incident attack) {
        for (EventType type : List.of(EventType.ATTACK, EventType.PROTEST, EventType.ASSURANCE)) {
            for (Mechanism mechanism : world.mechanisms()) {
                mechanism.recall(world, type, attack);
            }
        }
    }
}
