package org.wakhan.store.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.Points;
import org.wakhan.experiment.Run;
import org.wakhan.history.Event;
import org.wakhan.history.History;
import org.wakhan.history.RecordedEvent;
import org.wakhan.history.RecordedEvents;
import org.wakhan.store.manifest.Keep;

/** Endings that were accepted and are not yet durable. */
public final class Batch {
    private final Keep keep;
    private final DrawnParameters drawn;
    private final Draws draws = new Draws();
    private final List<Row> rows = new ArrayList<>();
    private final List<Ending.Finished> histories = new ArrayList<>();
    private final List<RunEvent> events = new ArrayList<>();
    private final List<RunEntry> entries = new ArrayList<>();
    private final List<Integer> points = new ArrayList<>();
    private final BitSet known = new BitSet();

    /**
     * The ending of a run.
     *
     * @param ending how it ended
     * @param draw number of its draw of parameters; null where the run failed
     */
    public record Row(Ending ending, @Nullable Long draw) {

        /** The history, or null where the run failed. */
        @Nullable
        History history() {
            return ending instanceof Ending.Finished finished ? finished.history() : null;
        }
    }

    /** An event and the run that it belongs to. */
    record RunEvent(Ending.Finished of, Event event) {
        Run run() {
            return of.run();
        }
    }

    /**
     * An entry of the record and the run that it belongs to.
     *
     * @param of the run
     * @param number number of the entry within the run, from 0, in the order in which entries were made
     */
    record RunEntry(Ending.Finished of, int number, RecordedEvent entry) {
        Run run() {
            return of.run();
        }
    }

    public Batch(Keep keep, Points points) {
        this.keep = keep;
        this.drawn = new DrawnParameters(points);
    }

    /** An ending without the events of its history, where those are not kept. Of any thread. */
    public Ending lighten(Ending ending) {
        return ending instanceof Ending.Finished finished
                        && !keep.events(finished.history().replicate())
                ? new Ending.Finished(finished.point(), finished.history().outcomesOnly())
                : ending;
    }

    public void add(Ending ending) {
        int point = ending.run().point();
        if (!known.get(point)) {
            known.set(point);
            points.add(point);
        }
        if (!(ending instanceof Ending.Finished finished)) {
            rows.add(new Row(ending, null));
            return;
        }
        History history = finished.history();
        rows.add(new Row(ending, draws.number(finished.run(), drawn.values(finished.point(), history))));
        if (keep.series()) {
            histories.add(finished);
        }
        if (keep.events(history.replicate())) {
            history.events().forEach(event -> events.add(new RunEvent(finished, event)));
            RecordedEvents record = history.recorded();
            for (int number = 0; number < record.size(); number++) {
                entries.add(new RunEntry(finished, number, record.get(number)));
            }
        }
    }

    /** The points that no batch had before. */
    List<Integer> points() {
        return points;
    }

    /** All endings. */
    public List<Row> rows() {
        return rows;
    }

    /** Keys of the drawn parameters, in the order of the columns. */
    public List<String> drawn() {
        return drawn.keys();
    }

    /** Draws of parameters that no batch had before. */
    List<Draws.Draw> draws() {
        return draws.added();
    }

    /** The runs whose series are kept. */
    List<Ending.Finished> histories() {
        return histories;
    }

    /** The events that are kept. */
    List<RunEvent> events() {
        return events;
    }

    /** The record of the runs whose events are kept. */
    List<RunEntry> entries() {
        return entries;
    }

    public void clear() {
        points.clear();
        rows.clear();
        draws.clear();
        histories.clear();
        events.clear();
        entries.clear();
    }
}
