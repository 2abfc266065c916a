package org.wakhan.cli;

import java.util.concurrent.CountDownLatch;
import org.wakhan.experiment.Runner;

/**
 * Makes Ctrl-C a request to stop: the runs that have begun end, their results are written, then the program goes.
 *
 * <p>Java ends the program once its shutdown hooks have ended, so the hook waits until this is closed. Pages are made
 * after that: they are made of whole files, so that nothing need be waited for.
 */
final class Interrupt implements AutoCloseable {
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean came;

    private Interrupt(Runner runner) {
        hook = new Thread(
                () -> {
                    came = true;
                    runner.stop();
                    await();
                },
                "interrupt");
    }

    /** Stops a runner when the user presses Ctrl-C, until this is closed. */
    static Interrupt stopping(Runner runner) {
        Interrupt interrupt = new Interrupt(runner);
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /** Whether the user asked to stop. */
    boolean came() {
        return came;
    }

    private void await() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The hook runs already, and ends now.
            came = true;
        }
    }
}
