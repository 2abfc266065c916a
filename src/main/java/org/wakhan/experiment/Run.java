package org.wakhan.experiment;

import java.util.Comparator;

/**
 * Names one run of an experiment.
 *
 * @param point number of the point, from 0
 * @param replicate number of the run within its point, from 0; with the experiment's seed it decides all that is random,
 *     whatever the point, so that points are paired by replicate
 */
public record Run(int point, int replicate) implements Comparable<Run> {
    private static final Comparator<Run> ORDER =
            Comparator.comparingInt(Run::point).thenComparingInt(Run::replicate);

    public Run {
        if (point < 0 || replicate < 0) {
            throw new IllegalArgumentException(
                    "The point (" + point + ") and the replicate (" + replicate + ") must be at least 0.");
        }
    }

    @Override
    public int compareTo(Run other) {
        return ORDER.compare(this, other);
    }
}
