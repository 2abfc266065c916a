package org.wakhan.experiment;

import java.util.Iterator;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The runs that are still to be run, handed out in ascending order to whoever asks. Holds the few points at which runs
 * are under way, however many there are in all.
 */
final class Agenda {
    /** Technical: milliseconds after which somebody who waits looks whether all was stopped. */
    private static final long BETWEEN_LOOKS = 50;

    private final Experiment experiment;
    private final RunSet stored;
    private final TreeMap<Integer, OpenPoint> open = new TreeMap<>();
    private int point;
    private int planned;

    /**
     * @param experiment what is run
     * @param stored runs that need not be run again; must not change any more
     */
    Agenda(Experiment experiment, RunSet stored) {
        this.experiment = experiment;
        this.stored = stored;
        this.planned = experiment.planned();
    }

    /**
     * The next run; waits where it depends on runs under way whether there is one.
     *
     * @param stopped whether no run is wanted any more
     * @return null when there are no more
     */
    synchronized @Nullable Run next(BooleanSupplier stopped) throws InterruptedException {
        while (!stopped.getAsBoolean()) {
            Run run = ofOpenPoints();
            if (run != null) {
                return run;
            }
            if (point < experiment.points().size()) {
                openNext();
            } else if (open.isEmpty()) {
                return null;
            } else {
                wait(BETWEEN_LOOKS);
            }
        }
        return null;
    }

    /** Notes that a run has ended. */
    synchronized void ended(Ending ending) {
        OpenPoint of = open.get(ending.run().point());
        if (of != null) {
            of.ended(ending);
            closeIfOver(ending.run().point(), of);
        }
        notifyAll();
    }

    private @Nullable Run ofOpenPoints() {
        Iterator<Integer> numbers = open.navigableKeySet().iterator();
        while (numbers.hasNext()) {
            OpenPoint first = open.get(numbers.next());
            Run run = first == null ? null : first.next();
            if (first != null && run != null) {
                closeIfOver(run.point(), first);
                return run;
            }
        }
        return null;
    }

    private void openNext() {
        int here = size(point);
        if (here == 0) {
            // None of the runs that are asked for is at this point.
        } else if (experiment.points().accepts(point)) {
            OpenPoint opened = new OpenPoint(point, experiment, stored);
            open.put(point, opened);
            closeIfOver(point, opened);
        } else {
            planned -= here;
        }
        point++;
    }

    private void closeIfOver(int number, OpenPoint of) {
        if (of.isOver()) {
            open.remove(number);
            planned -= size(number) - of.planned();
        }
    }

    /** Number of runs that a point gets here, at most. */
    private int size(int of) {
        return experiment.share().size(of, experiment.runs());
    }

    /** Number of runs in all, as far as it is known: points count in full until it is known that they need fewer. */
    synchronized int planned() {
        return planned;
    }
}
