package org.wakhan.cli.progress;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.wakhan.experiment.Tally;

/** Shows how far a run is. */
public interface Display extends AutoCloseable {

    void show(Tally tally);

    /**
     * Shows how many of some histories are done, whenever it is told; those that the first call tells were done before.
     *
     * @param planned all of them
     */
    default IntConsumer counting(int planned) {
        long began = System.nanoTime();
        int[] before = {-1};
        return done -> {
            before[0] = before[0] < 0 ? done : before[0];
            show(new Tally(planned, before[0], done - before[0], 0, Duration.ofNanos(System.nanoTime() - began)));
        };
    }

    @Override
    void close();

    /**
     * A bar on a terminal that can show one, a line now and then elsewhere, nothing where nothing is wanted.
     *
     * @param name what is run
     * @param quiet whether to show nothing
     * @param messages where lines go
     */
    static Display of(String name, boolean quiet, PrintWriter messages) {
        return of(name, quiet, messages, Terminal.ofProcess());
    }

    /** The same on a given terminal. */
    static Display of(String name, boolean quiet, PrintWriter messages, Terminal terminal) {
        if (quiet) {
            return new NoDisplay();
        }
        return terminal.movesCursor() ? new BarDisplay(name) : new LineDisplay(name, messages);
    }
}
