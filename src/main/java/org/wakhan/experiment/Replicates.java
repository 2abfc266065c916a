package org.wakhan.experiment;

import org.jspecify.annotations.Nullable;

/**
 * How many runs each point gets.
 *
 * @param most runs of a point, at most
 * @param precision when fewer will do; null where every point gets all
 */
public record Replicates(int most, @Nullable Precision precision) {
    public Replicates {
        if (most < 1) {
            throw new IllegalArgumentException("The runs (" + most + ") must be at least 1.");
        }
    }

    /** As many runs at every point. */
    public static Replicates fixed(int runs) {
        return new Replicates(runs, null);
    }

    /** In words, such as {@code 100} or {@code until the 90 % interval of attacks_isis_k is at most 5 wide}. */
    public String inWords() {
        return precision == null
                ? Integer.toString(most)
                : "until the 90 % interval of the mean of "
                        + precision.outcome().key() + " is at most " + precision.width() + " wide, looked at every "
                        + Precision.BLOCK + " runs, at most " + most;
    }

    /** Runs after which a point is looked at first. */
    int first() {
        return precision == null ? most : Math.min(most, Precision.BLOCK);
    }
}
