package org.wakhan.experiment;

/** Which of an experiment's runs are run: all of them, those of one machine, or a few that are to be run again. */
public interface Share {

    /** All runs. */
    Share ALL = new Share() {
        @Override
        public boolean holds(int point, int replicate) {
            return true;
        }

        @Override
        public int size(int point, int replicates) {
            return replicates;
        }
    };

    /** Whether a run is one of them. */
    boolean holds(int point, int replicate);

    /** How many of the first replicates of a point are among them. */
    int size(int point, int replicates);
}
