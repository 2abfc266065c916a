package org.wakhan.oracle;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.wakhan.bench.Shipped;
import org.wakhan.history.History;
import org.wakhan.model.Simulation;
import org.wakhan.scenario.Scenario;

/** The model and the same rules written one day at a time; what the oracle leaves out is off in both. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OracleBenchmark {
    private static final long SEED = 3;

    private final Scenario scenario = Shipped.pointBaselineWithout(DayByDay.LEFT_OUT);
    private int replicate;

    @Benchmark
    public Counts dayByDay() {
        return DayByDay.run(scenario, SEED + replicate++);
    }

    @Benchmark
    public History eventByEvent() {
        return Simulation.run(scenario, SEED, replicate++);
    }
}
