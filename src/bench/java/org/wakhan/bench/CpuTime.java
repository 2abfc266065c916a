package org.wakhan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Processor time of all threads for an operation: on a machine that others use too it tells more than the clock. */
public final class CpuTime implements InternalProfiler {
    static final String LABEL = "cpu";
    private static final double NANOS_PER_MICRO = 1e3;

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long before;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double used = system.getProcessCpuTime() - before;
        return List.of(new ScalarResult(
                LABEL, used / NANOS_PER_MICRO / iteration.getBatchSize(), "us", AggregationPolicy.AVG));
    }

    @Override
    public String getDescription() {
        return "Processor time of all threads for an operation";
    }
}
