package org.wakhan.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints a table of ratios, each of two measurements of this run. The property {@code bench.quick}
 * makes it short and rough.
 */
public final class SpeedTable {
    private static final int MONTHS = 54;

    private final Map<String, Double> scores = new HashMap<>();

    private SpeedTable() {}

    public static void main(String[] args) throws RunnerException {
        boolean quick = Boolean.getBoolean("bench.quick");
        SpeedTable table = new SpeedTable();
        table.measure("HistoryBenchmark|OracleBenchmark", quick ? 1 : 3, quick ? 2 : 5, quick ? 2 : 5);
        table.measure("ThreadsBenchmark|KeepBenchmark", quick ? 1 : 3, quick ? 2 : 3, 0);
        table.print();
    }

    private void measure(String which, int forks, int iterations, int seconds) throws RunnerException {
        var options = new OptionsBuilder()
                .include(which)
                .forks(forks)
                .warmupIterations(iterations)
                .measurementIterations(iterations)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-XX:+UseParallelGC", "-Djava.awt.headless=true", "-Dwakhan.home=.")
                .verbosity(VerboseMode.SILENT);
        if (seconds > 0) {
            options.warmupTime(TimeValue.seconds(seconds)).measurementTime(TimeValue.seconds(seconds));
        }
        note(options.build());
    }

    private void note(Options options) throws RunnerException {
        for (RunResult result : new Runner(options).run()) {
            String name = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1");
            for (String key : result.getParams().getParamsKeys()) {
                name += " " + result.getParams().getParam(key);
            }
            scores.put(name, result.getPrimaryResult().getScore());
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            if (allocated != null) {
                scores.put(name + " bytes", allocated.getScore());
            }
        }
    }

    private void print() {
        row("what", "ratio", "wanted");
        ratio("history / bare MASON schedule, as many empty events", "HistoryBenchmark.history",
                "HistoryBenchmark.emptyEvents", "<= 2");
        ratio("history / bare MASON schedule, every agent every week", "HistoryBenchmark.history",
                "HistoryBenchmark.emptyWeeks", "-");
        ratio("day by day / event by event", "OracleBenchmark.dayByDay", "OracleBenchmark.eventByEvent", ">= 10");
        ratio("1 thread / 2 threads", "ThreadsBenchmark.histories 1", "ThreadsBenchmark.histories 2", ">= 1.9");
        ratio("keep series / keep none", "KeepBenchmark.run series", "KeepBenchmark.run none", "<= 1.05");
        row("history, microseconds", number(score("HistoryBenchmark.history")), "-");
        row("allocated a simulated month, kB",
                number(score("HistoryBenchmark.history bytes") / MONTHS / 1000), "-");
    }

    private void ratio(String what, String one, String other, String wanted) {
        row(what, String.format(Locale.ROOT, "%.2f", score(one) / score(other)), wanted);
    }

    private double score(String name) {
        Double score = scores.get(name);
        if (score == null) {
            throw new IllegalStateException("There is no measurement " + name + " among " + scores.keySet() + ".");
        }
        return score;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static void row(String what, String ratio, String wanted) {
        System.out.printf("%-56s %10s %8s%n", what, ratio, wanted);
    }
}
