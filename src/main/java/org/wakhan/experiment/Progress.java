package org.wakhan.experiment;

/** Is told how far an experiment is: at its start, after every run and at its end. Called from one thread only. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = tally -> {};

    void show(Tally tally);
}
