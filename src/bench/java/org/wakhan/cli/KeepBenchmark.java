package org.wakhan.cli;

import org.wakhan.cli.assembly.Assembly;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The command {@code run} with all that it writes but charts and page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class KeepBenchmark {
    private static final int RUNS = 1000;

    @Param({"none", "series"})
    public String keep;

    private Path folder = Path.of("");

    @Setup(Level.Invocation)
    public void makeFolder() throws IOException {
        folder = Files.createTempDirectory("wakhan-bench");
    }

    @TearDown(Level.Invocation)
    public void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public int run() {
        List<String> arguments = List.of(
                "run",
                "scenarios/baseline.yaml",
                "--runs=" + RUNS,
                "--threads=2",
                "--keep=" + keep,
                "--no-report",
                "--quiet",
                "--out=" + folder.resolve("results"));
        int code = Wakhan.commandLine(new Assembly())
                .setOut(new PrintWriter(Writer.nullWriter()))
                .execute(arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("The command ended with " + code + ".");
        }
        return code;
    }
}
