package org.wakhan.experiment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.wakhan.scenario.Scenario;

/**
 * Runs the histories of an experiment side by side, one thread each, and hands their endings to a sink.
 *
 * <p>Memory does not grow with the number of runs: runs are handed out one at a time, and a thread whose ending
 * finds no place in the short queue to the sink waits. The sink takes endings, and the progress is called, in the thread that
 * calls {@link #run}.
 */
public final class Runner {
    /** Endings are durable this long after they were accepted, at the latest; a second with a look and two commits. */
    private static final Duration BETWEEN_COMMITS = Duration.ofMillis(700);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int WAITING_PER_THREAD = 16;

    private final Simulator simulator;
    private final int threads;
    private final OnError onError;
    private volatile boolean stopped;

    /**
     * @param simulator makes the histories
     * @param threads histories at the same time, at least 1; no more threads start than there are runs to run
     */
    public Runner(Simulator simulator, int threads) {
        this(simulator, threads, OnError.CONTINUE);
    }

    /**
     * @param simulator makes the histories
     * @param threads histories at the same time, at least 1; no more threads start than there are runs to run
     * @param onError what a failed run means for those that have not begun
     */
    public Runner(Simulator simulator, int threads, OnError onError) {
        if (threads < 1) {
            throw new IllegalArgumentException("The threads (" + threads + ") must be at least 1.");
        }
        this.simulator = simulator;
        this.threads = threads;
        this.onError = onError;
    }

    /** Lets the runs that have begun end and begins no others. May be called from any thread. */
    public void stop() {
        stopped = true;
    }

    /** Whether {@link #stop()} was called. */
    public boolean isStopped() {
        return stopped;
    }

    /**
     * Runs what is still to be run, and returns when the last run has ended and is durable.
     *
     * @param stored runs that need not be run again
     * @return how far it came: all, unless it was stopped
     * @throws RuntimeException what the sink threw; runs that had begun are awaited and lost. Or what the points threw in a
     *     thread of the runs; runs that had begun are awaited and kept
     */
    public Tally run(Experiment experiment, RunSet stored, HistorySink sink, Progress progress) {
        int before = stored.among(experiment);
        int size = Math.max(1, Math.min(threads, experiment.planned() - before));
        BlockingQueue<Ending> endings = new ArrayBlockingQueue<>(WAITING_PER_THREAD * size);
        Agenda agenda = new Agenda(experiment, stored);
        CountDownLatch working = new CountDownLatch(size);
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Count count = new Count(agenda, before);
        List<Thread> team = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            Thread thread = new Thread(() -> work(experiment, agenda, sink, endings, working, fault), "history-" + i);
            thread.setDaemon(true);
            team.add(thread);
        }
        progress.show(count.tally());
        team.forEach(Thread::start);
        try {
            deliver(endings, working, sink, progress, count);
        } catch (RuntimeException | Error e) {
            stopped = true;
            await(endings, working);
            throw e;
        }
        Tally last = count.tally();
        progress.show(last);
        rethrow(fault.get());
        return last;
    }

    /** What a thread throws outside of a history is a fault of the program: nothing more is begun, and it is told. */
    @SuppressWarnings("CatchingThrowable")
    private void work(
            Experiment experiment,
            Agenda agenda,
            HistorySink sink,
            BlockingQueue<Ending> endings,
            CountDownLatch working,
            AtomicReference<Throwable> fault) {
        try {
            Place place = new Place(experiment.points());
            for (Run run = agenda.next(this::isStopped); run != null; run = agenda.next(this::isStopped)) {
                int point = run.point();
                Ending ending = Attempt.at(simulator, () -> place.scenario(point), experiment.seed(), run);
                agenda.ended(ending);
                endings.put(sink.lighten(ending));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable thrown) {
            fault.compareAndSet(null, thrown);
            stop();
        } finally {
            working.countDown();
        }
    }

    private static void rethrow(@Nullable Throwable fault) {
        if (fault instanceof RuntimeException e) {
            throw e;
        } else if (fault instanceof Error e) {
            throw e;
        }
    }

    private void deliver(
            BlockingQueue<Ending> endings, CountDownLatch working, HistorySink sink, Progress progress, Count count) {
        long uncommittedSince = 0;
        boolean uncommitted = false;
        while (true) {
            boolean over = working.getCount() == 0;
            Ending ending = poll(endings);
            if (ending != null) {
                sink.accept(ending);
                if (!uncommitted) {
                    uncommittedSince = System.nanoTime();
                    uncommitted = true;
                }
                if (onError == OnError.STOP && ending instanceof Ending.Failed) {
                    stop();
                }
                count.add(ending);
                progress.show(count.tally());
            } else if (over) {
                break;
            }
            if (uncommitted && System.nanoTime() - uncommittedSince >= BETWEEN_COMMITS.toNanos()) {
                sink.commit();
                uncommitted = false;
            }
        }
        sink.commit();
    }

    private static @Nullable Ending poll(BlockingQueue<Ending> endings) {
        try {
            return endings.poll(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The experiment was interrupted.", e);
        }
    }

    private static void await(BlockingQueue<Ending> endings, CountDownLatch working) {
        try {
            do {
                endings.clear();
            } while (!working.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The point at which a thread is: its scenario is made once and not for every run. */
    private static final class Place {
        private final Points points;
        private int point = -1;
        private @Nullable Scenario scenario;

        Place(Points points) {
            this.points = points;
        }

        Scenario scenario(int number) {
            if (scenario == null || point != number) {
                scenario = points.scenario(number);
                point = number;
            }
            return scenario;
        }
    }

    private static final class Count {
        private final Agenda agenda;
        private final int before;
        private final long began = System.nanoTime();
        private int done;
        private int failed;

        Count(Agenda agenda, int before) {
            this.agenda = agenda;
            this.before = before;
        }

        void add(Ending ending) {
            if (ending instanceof Ending.Finished) {
                done++;
            } else {
                failed++;
            }
        }

        Tally tally() {
            return new Tally(agenda.planned(), before, done, failed, Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
