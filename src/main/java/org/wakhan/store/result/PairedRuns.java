package org.wakhan.store.result;

import java.util.Optional;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.statistics.Pairing;

/**
 * An outcome of whole histories on two sides of a sweep, replicate by replicate: both sides of a replicate met the same
 * chances and drew the same uncertain parameters.
 *
 * @param from value by replicate on the side that a change starts from
 * @param to value by replicate on the other side, in the same order
 */
public record PairedRuns(double[] from, double[] to) {

    /** Number of replicates. */
    public int replicates() {
        return from.length;
    }

    /** The difference between sides that the design names; none without replicates. */
    public Optional<PairedDifference> difference() {
        return differenceAmong(1);
    }

    /**
     * The difference between sides that were picked by what came out; none without replicates.
     *
     * @param among how many pairs of sides they were picked from
     */
    public Optional<PairedDifference> differenceAmong(long among) {
        return from.length == 0 ? Optional.empty() : Optional.of(new Pairing(from.length, among).compare(from, to));
    }
}
