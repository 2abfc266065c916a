package org.wakhan.store.manifest;

import org.wakhan.experiment.Shard;

/**
 * Which of the runs of an experiment a folder holds.
 *
 * @param shard which share of the runs is run here, from 1
 * @param of number of shares; 1 where all runs are run here
 * @param complete whether every run of the share has ended
 */
public record Part(int shard, int of, boolean complete) {
    /** All runs, before the first one. */
    public static final Part WHOLE = new Part(1, 1, false);

    /** A shard, before its first run. */
    public static Part of(Shard shard) {
        return new Part(shard.number(), shard.of(), false);
    }

    /** Whether these are runs of the same share. */
    public boolean isOfSameShare(Part other) {
        return shard == other.shard && of == other.of;
    }

    public Part complete(boolean whether) {
        return new Part(shard, of, whether);
    }

    /** In words, such as {@code all runs} or {@code shard 2/3}. */
    public String inWords() {
        return of == 1 ? "all runs" : "shard " + shard + "/" + of;
    }
}
