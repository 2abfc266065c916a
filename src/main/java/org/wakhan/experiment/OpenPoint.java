package org.wakhan.experiment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A point of which runs are still to be run, or of which it is not known yet whether more are needed. */
final class OpenPoint {
    private final int point;
    private final Replicates replicates;
    private final Share share;
    private final RunSet stored;
    private int asked;
    private int next;
    private int out;
    private double[] values;

    OpenPoint(int point, Experiment experiment, RunSet stored) {
        this.point = point;
        this.replicates = experiment.replicates();
        this.share = experiment.share();
        this.stored = stored;
        this.asked = replicates.first();
        this.next = nextMissing(0);
        this.values = replicates.precision() == null ? new double[0] : stored(0, asked);
        decide();
    }

    /** The first replicate at or after one that is to be run here and not stored; at least the most where none is. */
    private int nextMissing(int from) {
        int replicate = stored.nextMissing(point, from);
        while (replicate < replicates.most() && !share.holds(point, replicate)) {
            replicate = stored.nextMissing(point, replicate + 1);
        }
        return replicate;
    }

    private double[] stored(int from, int to) {
        double[] found = new double[to - from];
        for (int i = 0; i < found.length; i++) {
            found[i] = stored.value(point, from + i);
        }
        return found;
    }

    /** The next run to begin now, or null where there is none now. */
    @Nullable
    Run next() {
        if (next >= asked) {
            return null;
        }
        Run run = new Run(point, next);
        next = nextMissing(next + 1);
        out++;
        return run;
    }

    /** Notes that a run that was handed out has ended. */
    void ended(Ending ending) {
        out--;
        if (replicates.precision() != null) {
            values[ending.run().replicate()] = replicates.precision().value(ending);
        }
        decide();
    }

    /** Asks for more blocks while all that was asked for has ended and it is not enough. */
    private void decide() {
        Precision precision = replicates.precision();
        while (precision != null
                && out == 0
                && next >= asked
                && asked < replicates.most()
                && !precision.reached(values)) {
            int more = Math.min(replicates.most(), asked + Precision.BLOCK);
            values = Arrays.copyOf(values, more);
            System.arraycopy(stored(asked, more), 0, values, asked, more - asked);
            asked = more;
        }
    }

    /** Runs that this point gets, as far as it is decided, or that it has already. */
    int planned() {
        return share.size(point, Math.min(replicates.most(), Math.max(asked, stored.length(point))));
    }

    /** Whether nothing is left to do here and nothing to wait for. */
    boolean isOver() {
        return next >= asked && (out == 0 || replicates.precision() == null);
    }
}
