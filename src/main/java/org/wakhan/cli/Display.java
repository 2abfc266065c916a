package org.wakhan.cli;

import java.io.PrintWriter;
import org.wakhan.experiment.Tally;

/** Shows how far a run is. */
interface Display extends AutoCloseable {

    void show(Tally tally);

    @Override
    void close();

    /**
     * A bar on a terminal, a line now and then elsewhere, nothing where nothing is wanted.
     *
     * @param name what is run
     * @param quiet whether to show nothing
     * @param messages where lines go
     */
    static Display of(String name, boolean quiet, PrintWriter messages) {
        if (quiet) {
            return new NoDisplay();
        }
        return Boolean.getBoolean("wakhan.terminal") ? new BarDisplay(name) : new LineDisplay(name, messages);
    }
}
