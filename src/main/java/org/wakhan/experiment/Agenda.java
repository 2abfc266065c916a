package org.wakhan.experiment;

import org.jspecify.annotations.Nullable;

/** The runs that are still to be run, handed out in ascending order to whoever asks. */
final class Agenda {
    private final Experiment experiment;
    private final RunSet stored;
    private int point = -1;
    private int replicate;
    private int planned;

    /**
     * @param experiment what is run
     * @param stored runs that need not be run again; must not change any more
     */
    Agenda(Experiment experiment, RunSet stored) {
        this.experiment = experiment;
        this.stored = stored;
        this.planned = experiment.planned();
        this.replicate = experiment.runs();
    }

    /** The next run, or null when there are no more. */
    synchronized @Nullable Run next() {
        while (replicate >= experiment.runs()) {
            if (!nextPoint()) {
                return null;
            }
        }
        Run run = new Run(point, replicate);
        replicate = stored.nextMissing(point, replicate + 1);
        return run;
    }

    private boolean nextPoint() {
        if (point + 1 >= experiment.points().size()) {
            return false;
        }
        point++;
        if (experiment.points().accepts(point)) {
            replicate = stored.nextMissing(point, 0);
        } else {
            planned -= experiment.runs();
        }
        return true;
    }

    /** Number of runs in all, as far as it is known: points that are passed over count until their turn comes. */
    synchronized int planned() {
        return planned;
    }
}
