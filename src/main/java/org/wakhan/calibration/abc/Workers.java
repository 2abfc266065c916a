package org.wakhan.calibration.abc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Does numbered tasks side by side. Each task writes to a place of its own, so results do not depend on the number of
 * threads.
 *
 * @param threads tasks at the same time, at least 1; no more threads start than there are tasks
 */
public record Workers(int threads) {
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    public Workers {
        if (threads < 1) {
            throw new IllegalArgumentException("The threads (" + threads + ") must be at least 1.");
        }
    }

    /**
     * Does tasks 0 to count - 1 and returns when all are done.
     *
     * @param progress told from the calling thread how many are done, now and then
     * @throws IllegalStateException if a task throws; the first exception is the cause
     */
    public void each(int count, IntConsumer task, IntConsumer progress) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        int size = Math.max(1, Math.min(threads, count));
        CountDownLatch working = new CountDownLatch(size);
        List<Thread> team = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            Thread thread = new Thread(() -> work(count, task, next, done, failure, working), "calibration-" + i);
            thread.setDaemon(true);
            team.add(thread);
        }
        team.forEach(Thread::start);
        try {
            while (!working.await(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
                progress.accept(done.get());
            }
        } catch (InterruptedException e) {
            next.set(count);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The calibration was interrupted.", e);
        }
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException("A task of the calibration failed: " + thrown, thrown);
        }
        progress.accept(done.get());
    }

    /**
     * What tasks 0 to count - 1 make, in their order, without those that break off: one that breaks must not take the
     * others with it.
     *
     * @param progress told from the calling thread how many are done, now and then
     * @throws IllegalStateException if all break off; the first exception is the cause
     */
    public <T> List<T> finished(int count, IntFunction<T> task, IntConsumer progress) {
        AtomicReferenceArray<T> made = new AtomicReferenceArray<>(count);
        AtomicReference<RuntimeException> first = new AtomicReference<>();
        each(
                count,
                i -> {
                    try {
                        made.set(i, task.apply(i));
                    } catch (RuntimeException e) {
                        first.compareAndSet(null, e);
                    }
                },
                progress);
        List<T> finished = IntStream.range(0, count)
                .mapToObj(made::get)
                .filter(Objects::nonNull)
                .toList();
        RuntimeException thrown = first.get();
        if (finished.isEmpty() && thrown != null) {
            throw new IllegalStateException("None of " + count + " simulations ended; the first: " + thrown, thrown);
        }
        return finished;
    }

    @SuppressWarnings("CatchingThrowable")
    private static void work(
            int count,
            IntConsumer task,
            AtomicInteger next,
            AtomicInteger done,
            AtomicReference<Throwable> failure,
            CountDownLatch working) {
        try {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                task.accept(i);
                done.incrementAndGet();
            }
        } catch (Throwable thrown) {
            failure.compareAndSet(null, thrown);
            next.set(count);
        } finally {
            working.countDown();
        }
    }
}
