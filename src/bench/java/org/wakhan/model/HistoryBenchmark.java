package org.wakhan.model;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.wakhan.bench.EmptySteps;
import org.wakhan.bench.Shipped;
import org.wakhan.history.History;
import org.wakhan.scenario.Scenario;

/** One baseline history after the other, and what MASON's schedule alone costs for as many events. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HistoryBenchmark {
    private static final long SEED = 3;

    private final Scenario baseline = Shipped.baseline();
    private int replicate;

    @Benchmark
    public History history() {
        return Simulation.run(baseline, SEED, replicate++);
    }

    /** The events of a mean history, about 7,100, and its 288 reviews, each an empty step at a random time. */
    @Benchmark
    public long emptyEvents() {
        return EmptySteps.events(EVENTS, replicate++);
    }

    /** Each of the agents of a baseline history steps once a week, as in most models on MASON; the steps are empty. */
    @Benchmark
    public long emptyWeeks() {
        return EmptySteps.weeks(AGENTS, WEEKS, replicate++);
    }

    /** The mean over 20 histories: 7,070 events and 288 reviews. */
    private static final int EVENTS = 7360;
    /** Cells 965, firms 160, commands 34, organisations 9, neighbouring states, China and the centre. */
    private static final int AGENTS = 1175;

    private static final int WEEKS = 235;
}
