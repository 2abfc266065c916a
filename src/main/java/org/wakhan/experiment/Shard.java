package org.wakhan.experiment;

/**
 * One of several shares that together hold every run once, so that machines can divide an experiment among them.
 *
 * <p>Which runs it holds depends on their numbers alone: neither on how many are planned nor on how many are stored.
 *
 * @param number which of the shares, from 1
 * @param of how many shares there are
 */
public record Shard(int number, int of) {
    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("The shard (" + number + "/" + of + ") must be one of 1 to " + of + ".");
        }
    }

    /** The runs of this shard: every so many of each point, each point beginning with another shard. */
    Share ofRuns() {
        return new Share() {
            @Override
            public boolean holds(int point, int replicate) {
                return ((long) point + replicate) % of == number - 1;
            }

            @Override
            public int size(int point, int replicates) {
                int first = Math.floorMod(number - 1 - point, of);
                return first >= replicates ? 0 : (replicates - 1 - first) / of + 1;
            }
        };
    }

    /** The points of this shard, for experiments in which the runs of a point decide how many it gets. */
    Share ofPoints() {
        return new Share() {
            @Override
            public boolean holds(int point, int replicate) {
                return point % of == number - 1;
            }

            @Override
            public int size(int point, int replicates) {
                return holds(point, 0) ? replicates : 0;
            }
        };
    }

    /** As it stands on the command line, such as {@code 2/3}. */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
