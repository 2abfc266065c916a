package org.wakhan.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints a table of ratios, each of two measurements of this run: of processor time, and of
 * time by the clock, which only a machine that does nothing else makes worth reading. The property {@code bench.quick}
 * makes it short and rough.
 */
public final class SpeedTable {
    private static final int MONTHS = 54;
    /** Histories in an iteration: a fixed amount of work, so that a busy machine shortens no warm-up. */
    private static final int BATCH = 200;

    /** The options with which {@code ./wakhan} starts Java. */
    private static final String[] LIKE_THE_COMMAND = {
        "-XX:+UseParallelGC", "-Xmn128m", "-Djava.awt.headless=true", "-Dwakhan.home=."
    };

    private final Map<String, Double> clock = new HashMap<>();
    private final Map<String, Double> processor = new HashMap<>();
    private final Map<String, Double> allocated = new HashMap<>();

    private SpeedTable() {}

    public static void main(String[] args) throws RunnerException {
        boolean quick = Boolean.getBoolean("bench.quick");
        SpeedTable table = new SpeedTable();
        table.measure("HistoryBenchmark|OracleBenchmark", quick ? 1 : 3, quick ? 3 : 5, BATCH);
        table.measure("ThreadsBenchmark|KeepBenchmark", quick ? 1 : 3, quick ? 2 : 3, 1);
        table.print();
    }

    private void measure(String which, int forks, int iterations, int batch) throws RunnerException {
        note(new OptionsBuilder()
                .include(which)
                .mode(Mode.SingleShotTime)
                .forks(forks)
                .warmupIterations(iterations)
                .warmupBatchSize(batch)
                .measurementIterations(iterations)
                .measurementBatchSize(batch)
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(LIKE_THE_COMMAND)
                .verbosity(VerboseMode.SILENT)
                .build());
    }

    private void note(Options options) throws RunnerException {
        for (RunResult result : new Runner(options).run()) {
            StringBuilder name =
                    new StringBuilder(result.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1"));
            for (String key : result.getParams().getParamsKeys()) {
                name.append(' ').append(result.getParams().getParam(key));
            }
            clock.put(name.toString(), result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((label, value) -> note(name.toString(), label, value));
        }
    }

    private void note(String name, String label, Result<?> value) {
        if (label.endsWith(CpuTime.LABEL)) {
            processor.put(name, value.getScore());
        } else if (label.endsWith("gc.alloc.rate.norm")) {
            allocated.put(name, value.getScore());
        }
    }

    private void print() {
        row("what", "processor", "clock", "wanted");
        String history = "HistoryBenchmark.history";
        ratio("history / MASON alone, as many empty events", history, "HistoryBenchmark.emptyEvents", "<= 2");
        ratio("history / MASON alone, every agent every week", history, "HistoryBenchmark.emptyWeeks", "-");
        ratio("day by day / event by event", "OracleBenchmark.dayByDay", "OracleBenchmark.eventByEvent", ">= 10");
        ratio("1 thread / 2 threads", "ThreadsBenchmark.histories 1", "ThreadsBenchmark.histories 2", ">= 1.9");
        ratio("the same for arithmetic alone", "ThreadsBenchmark.arithmetic 1", "ThreadsBenchmark.arithmetic 2", "-");
        ratio("keep series / keep none", "KeepBenchmark.run series", "KeepBenchmark.run none", "<= 1.05");
        row("a history, milliseconds", number(score(processor, history) / 1e3), "", "-");
        row("allocated a simulated month, kB", number(score(allocated, history) / BATCH / MONTHS / 1e3), "", "-");
    }

    private void ratio(String what, String one, String other, String wanted) {
        row(
                what,
                number(score(processor, one) / score(processor, other)),
                number(score(clock, one) / score(clock, other)),
                wanted);
    }

    private static double score(Map<String, Double> scores, String name) {
        Double score = scores.get(name);
        if (score == null) {
            throw new IllegalStateException("There is no measurement " + name + " among " + scores.keySet() + ".");
        }
        return score;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void row(String what, String processor, String clock, String wanted) {
        System.out.printf("%-48s %10s %10s %8s%n", what, processor, clock, wanted);
    }
}
