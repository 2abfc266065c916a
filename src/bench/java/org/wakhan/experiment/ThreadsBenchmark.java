package org.wakhan.experiment;

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

/** Many histories on one thread and on two, kept nowhere. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ThreadsBenchmark {
    private static final int RUNS = 500;

    @Param({"1", "2"})
    public int threads;

    private final Scenario baseline = Shipped.baseline();

    @Benchmark
    public Tally histories() {
        HistorySink nowhere = new HistorySink() {
            @Override
            public void accept(Ending ending) {
                // What is measured is the work before.
            }

            @Override
            public void commit() {
                // Nothing is kept.
            }
        };
        return new Runner(Simulation::run, threads)
                .run(new Experiment(baseline, 3, RUNS), new RunSet(), nowhere, Progress.SILENT);
    }
}
