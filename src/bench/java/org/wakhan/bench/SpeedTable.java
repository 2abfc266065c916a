package org.wakhan.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.wakhan.statistics.Quantiles;

/**
 * Runs all benchmarks and prints a table of ratios, each of two measurements of this run: of processor time, and of
 * time by the clock, which only a machine that does nothing else makes worth reading. All are measured in each of some
 * rounds, one after the other, and a ratio is the median of those of the rounds: a machine that becomes slower or faster
 * meanwhile does so within a round at most. The property {@code bench.quick} makes it short and rough.
 */
public final class SpeedTable {
    private static final int MONTHS = 54;
    /** Histories in an iteration: a fixed amount of work, so that a busy machine shortens no warm-up. */
    private static final int BATCH = 200;

    /** Technical: an odd number, so that the median is one of them. */
    private static final int ROUNDS = 3;

    /** The options with which {@code ./wakhan} starts Java. */
    private static final String[] LIKE_THE_COMMAND = {
        "-XX:+UseParallelGC", "-Xmn128m", "-Djava.awt.headless=true", "-Dwakhan.home=."
    };

    /** Scores by benchmark, one a round. */
    private final Map<String, List<Double>> clock = new HashMap<>();

    private final Map<String, List<Double>> processor = new HashMap<>();
    private final Map<String, List<Double>> allocated = new HashMap<>();

    private SpeedTable() {}

    public static void main(String[] args) throws RunnerException {
        boolean quick = Boolean.getBoolean("bench.quick");
        SpeedTable table = new SpeedTable();
        for (int round = 0; round < (quick ? 1 : ROUNDS); round++) {
            table.measure("HistoryBenchmark|OracleBenchmark", quick ? 3 : 5, BATCH);
            table.measure("ThreadsBenchmark|KeepBenchmark", quick ? 2 : 3, 1);
        }
        table.print();
    }

    private void measure(String which, int iterations, int batch) throws RunnerException {
        note(new OptionsBuilder()
                .include(which)
                .mode(Mode.SingleShotTime)
                .forks(1)
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
            add(clock, name.toString(), result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((label, value) -> note(name.toString(), label, value));
        }
    }

    private void note(String name, String label, Result<?> value) {
        if (label.endsWith(CpuTime.LABEL)) {
            add(processor, name, value.getScore());
        } else if (label.endsWith("gc.alloc.rate.norm")) {
            add(allocated, name, value.getScore());
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
                number(ratio(scores(processor, one), scores(processor, other))),
                number(ratio(scores(clock, one), scores(clock, other))),
                wanted);
    }

    /** The median over rounds. */
    private static double ratio(List<Double> one, List<Double> other) {
        return median(IntStream.range(0, one.size())
                .mapToDouble(round -> one.get(round) / other.get(round))
                .toArray());
    }

    private static double score(Map<String, List<Double>> scores, String name) {
        return median(scores(scores, name).stream().mapToDouble(score -> score).toArray());
    }

    private static double median(double[] values) {
        return Quantiles.of(values, .5)[0];
    }

    private static List<Double> scores(Map<String, List<Double>> scores, String name) {
        List<Double> found = scores.get(name);
        if (found == null) {
            throw new IllegalStateException("There is no measurement " + name + " among " + scores.keySet() + ".");
        }
        return found;
    }

    private static void add(Map<String, List<Double>> scores, String name, double score) {
        scores.computeIfAbsent(name, first -> new ArrayList<>()).add(score);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void row(String what, String processor, String clock, String wanted) {
        System.out.printf("%-48s %10s %10s %8s%n", what, processor, clock, wanted);
    }
}
