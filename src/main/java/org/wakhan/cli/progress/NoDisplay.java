package org.wakhan.cli.progress;

import org.wakhan.experiment.Tally;

/** Shows nothing. */
final class NoDisplay implements Display {
    @Override
    public void show(Tally tally) {}

    @Override
    public void close() {}
}
