package org.wakhan.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Ending;
import org.wakhan.history.Event;
import org.wakhan.history.History;

/** Endings that were accepted and are not yet durable. */
final class Batch {
    private final Keep keep;
    private final List<Ending> endings = new ArrayList<>();
    private final List<History> histories = new ArrayList<>();
    private final List<HistoryEvent> events = new ArrayList<>();

    /** An event and the history that it belongs to. */
    record HistoryEvent(History history, Event event) {}

    Batch(Keep keep) {
        this.keep = keep;
    }

    void add(Ending ending) {
        endings.add(ending);
        if (ending instanceof Ending.Finished finished) {
            History history = finished.history();
            if (keep.series()) {
                histories.add(history);
            }
            if (keep.events(history.replicate())) {
                history.events().forEach(event -> events.add(new HistoryEvent(history, event)));
            }
        }
    }

    /** All endings. */
    List<Ending> endings() {
        return endings;
    }

    /** The history of an ending, or null if it failed. */
    @Nullable
    History history(int ending) {
        return endings.get(ending) instanceof Ending.Finished finished ? finished.history() : null;
    }

    /** The histories whose series are kept. */
    List<History> histories() {
        return histories;
    }

    /** The events that are kept. */
    List<HistoryEvent> events() {
        return events;
    }

    void clear() {
        endings.clear();
        histories.clear();
        events.clear();
    }
}
