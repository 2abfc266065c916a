package org.wakhan.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.wakhan.history.Event;

/** Which event of a history follows from which. Ids of events are their positions. */
public final class Chain {
    private final List<Event> events;
    private final List<List<Event>> effects = new ArrayList<>();

    /**
     * @param events all events of a history, in the order of time
     * @throws IllegalArgumentException if an event stands at another position than its id, or before its cause
     */
    public Chain(List<Event> events) {
        this.events = List.copyOf(events);
        for (Event event : this.events) {
            if (event.id() != effects.size() || event.cause() >= event.id()) {
                throw new IllegalArgumentException("The event " + event.id() + " at position " + effects.size()
                        + " must not come before its cause " + event.cause() + ".");
            }
            effects.add(new ArrayList<>());
            if (event.cause() != Event.NO_CAUSE) {
                effects.get(event.cause()).add(event);
            }
        }
    }

    /** The causes of an event, from the root to the event itself. */
    public List<Event> causes(Event event) {
        Deque<Event> chain = new ArrayDeque<>();
        for (Event at = event; ; at = events.get(at.cause())) {
            chain.addFirst(at);
            if (at.cause() == Event.NO_CAUSE) {
                return List.copyOf(chain);
            }
        }
    }

    /** The event that a chain begins with. */
    public Event root(Event event) {
        return causes(event).get(0);
    }

    /** What followed directly from an event, in the order of time. */
    public List<Event> effects(Event event) {
        return List.copyOf(effects.get(event.id()));
    }

    /** The event that another follows from. */
    Event cause(Event event) {
        return events.get(event.cause());
    }
}
