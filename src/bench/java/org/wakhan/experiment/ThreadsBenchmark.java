package org.wakhan.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.wakhan.bench.Shipped;
import org.wakhan.model.Simulation;
import org.wakhan.scenario.Scenario;

/** Many histories on one thread and on two, kept nowhere; and as a measure of the machine, arithmetic that shares nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ThreadsBenchmark {
    private static final int RUNS = 1000;

    @Param({"1", "2"})
    public int threads;

    /** Rounds of arithmetic, dealt out among the threads. */
    private static final int ROUNDS = 1_600_000_000;

    private final Scenario baseline = Shipped.baseline();

    @Benchmark
    public Tally histories() {
        HistorySink nowhere = new HistorySink() {
            @Override
            public void accept(Ending ending) {
                // What is measured is the work before.
            }

            /** As with {@code --keep none}: a history leaves its events behind in the thread that made it. */
            @Override
            public Ending lighten(Ending ending) {
                return ending instanceof Ending.Finished finished
                        ? new Ending.Finished(finished.point(), finished.history().outcomesOnly())
                        : ending;
            }

            @Override
            public void commit() {
                // Nothing is kept.
            }
        };
        return new Runner(Simulation::run, threads)
                .run(new Experiment(baseline, 3, RUNS), new RunSet(), nowhere, Progress.SILENT);
    }

    @Benchmark
    public long arithmetic() throws InterruptedException {
        long[] sums = new long[threads];
        List<Thread> team = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            team.add(new Thread(() -> sums[number] = count(ROUNDS / threads, number + 1)));
        }
        team.forEach(Thread::start);
        for (Thread thread : team) {
            thread.join();
        }
        return Arrays.stream(sums).sum();
    }

    /** Marsaglia's xorshift: every round waits for the one before, and none for memory. */
    private static long count(int rounds, long seed) {
        long word = seed;
        for (int i = 0; i < rounds; i++) {
            word ^= word << 13;
            word ^= word >>> 7;
            word ^= word << 17;
        }
        return word;
    }
}
