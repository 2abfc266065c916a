package org.wakhan.experiment;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.wakhan.history.History;
import org.wakhan.scenario.Scenario;

/**
 * Breaks off histories that take too long. The thread of such a history is interrupted, which the simulation looks for
 * between its steps, so that the thread is free for the next one.
 */
public final class TimeLimit implements Simulator {
    private final Simulator simulator;
    private final Duration limit;
    private final ScheduledThreadPoolExecutor clock;

    /**
     * @param simulator makes the histories
     * @param limit the longest time for one of them
     */
    public TimeLimit(Simulator simulator, Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("The limit of a run (" + limit + ") must be above 0.");
        }
        this.simulator = simulator;
        this.limit = limit;
        this.clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "time-limit");
            thread.setDaemon(true);
            return thread;
        });
        // Else the alarms of histories that have long ended stay until they would ring.
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Alarms that have not rung, of histories under way. */
    int waiting() {
        return clock.getQueue().size();
    }

    /** {@inheritDoc} */
    @Override
    public History simulate(Scenario scenario, long seed, int replicate) {
        Watch watch = new Watch(Thread.currentThread());
        Future<?> alarm = clock.schedule(watch::ring, limit.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return simulator.simulate(scenario, seed, replicate);
        } catch (RuntimeException e) {
            if (watch.hasRung()) {
                throw new Exceeded(limit, e);
            }
            throw e;
        } finally {
            alarm.cancel(false);
            watch.end();
        }
    }

    /** Interrupts a thread while it makes one history and never after. */
    private static final class Watch {
        private final Thread thread;
        private boolean rung;
        private boolean ended;

        Watch(Thread thread) {
            this.thread = thread;
        }

        synchronized void ring() {
            if (!ended) {
                rung = true;
                thread.interrupt();
            }
        }

        synchronized boolean hasRung() {
            return rung;
        }

        /** Called by the thread itself; takes back an interruption that came too late to be seen. */
        synchronized void end() {
            ended = true;
            if (rung) {
                Thread.interrupted();
            }
        }
    }

    /** A history took too long. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Exceeded(Duration limit, RuntimeException cause) {
            super("The history took longer than the limit of " + limit.toMillis() / 1000.0 + " s.", cause);
        }
    }
}
