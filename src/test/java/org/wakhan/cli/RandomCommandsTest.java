package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.experiment.Made;
import org.wakhan.experiment.OutsideFailure;
import org.wakhan.experiment.Simulator;

/**
 * Commands in random order on one folder: larger and smaller runs, failures, full disks, retries, exports, merges. Oracle:
 * nothing that has finished is ever lost, and the files at the end are those of one command in a new folder. {@code
 * -Dwakhan.sequences=200} tries more.
 */
@Timeout(600)
class RandomCommandsTest {
    private static final int MOST = 16;
    private static final int COMMANDS = 7;

    private static final String SWEEP = """
            name: swept
            question: q
            start: 2021-08-15
            months: 3
            parameters: prior
            factors:
              made.fixed: [1, 2, 3]
            design: grid
            replicates: 4
            outcomes: [attacks]
            """;

    @TempDir
    private Path temporary;

    private final StringWriter said = new StringWriter();
    private final List<String> given = new ArrayList<>();
    private SplittableRandom random = new SplittableRandom();
    private String command = "";
    private Path file = Path.of("");
    private Path folder = Path.of("");

    static List<Integer> seeds() {
        List<Integer> seeds = new ArrayList<>();
        for (int seed = 1; seed <= Integer.getInteger("wakhan.sequences", 3); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_asked_of_a_run_nothing_is_lost(int seed) throws IOException {
        command = "run";
        file = Files.writeString(temporary.resolve("made.yaml"), "");
        commands(seed, "runs.csv", "series.csv");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_asked_of_a_sweep_nothing_is_lost(int seed) throws IOException {
        command = "sweep";
        file = Files.writeString(temporary.resolve("swept.yaml"), SWEEP);
        commands(seed, "runs.csv", "points.csv", "design.csv");
    }

    private void commands(int seed, String... files) throws IOException {
        random = new SplittableRandom(seed);
        folder = temporary.resolve("a");
        run(Made::history, folder, number());
        Map<String, String> finished = finished();
        for (int i = 0; i < COMMANDS; i++) {
            any(i);
            Map<String, String> now = finished();
            assertThat(now).as("%s%n%s", given, said).isNotEmpty().containsAllEntriesOf(finished);
            finished = now;
        }

        Path whole = temporary.resolve("whole");
        run(Made::history, folder, MOST);
        run(Made::history, folder, MOST, "--retry-failed");
        assertThat(run(Made::history, folder, MOST)).as("%s%n%s", given, said).isZero();
        run(Made::history, whole, MOST);
        for (String name : files) {
            assertThat(folder.resolve(name)).as("%s", given).hasSameBinaryContentAs(whole.resolve(name));
        }
    }

    private void any(int step) {
        switch (random.nextInt(8)) {
            case 0, 1 -> run(sometimesFailing(), folder, number());
            case 2 -> run(sometimesFailing(), folder, number(), "--retry-failed");
            case 3 -> run(sometimesFailing(), folder, number(), "--on-error", "stop");
            case 4 -> run(onAFullDisk(), folder, number(), "--no-report");
            case 5 -> execute(Made::history, "export", folder, "--format", random.nextBoolean() ? "csv" : "parquet");
            case 6 -> execute(Made::history, "reproduce", folder, "--run", number());
            default -> merge(step);
        }
    }

    /** Shards of their own folders, joined over what is there; refused where that holds more. */
    private void merge(int step) {
        int runs = number();
        Simulator simulator = sometimesFailing();
        Path one = temporary.resolve("one-" + step);
        Path two = temporary.resolve("two-" + step);
        run(simulator, one, runs, "--shard", "1/2");
        run(simulator, two, runs, "--shard", "2/2");
        execute(simulator, "merge", one, two, "--out", folder);
    }

    private int run(Simulator simulator, Path results, int runs, String... options) {
        List<Object> words = new ArrayList<>(List.of(command, file, "--out", results, "--runs", runs));
        words.addAll(List.of(options));
        return execute(simulator, words.toArray());
    }

    private int number() {
        return 1 + random.nextInt(MOST - 2);
    }

    private Simulator sometimesFailing() {
        int failing = random.nextInt(MOST);
        int every = 2 + random.nextInt(8);
        return (of, seed, replicate) -> {
            if (replicate % every == failing % every) {
                throw new IllegalStateException("The hazard is NaN.");
            }
            return Made.history(of, seed, replicate);
        };
    }

    private Simulator onAFullDisk() {
        int full = random.nextInt(MOST);
        return (of, seed, replicate) -> {
            if (replicate == full) {
                throw new OutsideFailure("The disk is full.", new IOException()) {
                    private static final long serialVersionUID = 1;
                };
            }
            return Made.history(of, seed, replicate);
        };
    }

    /** Lines of finished histories by replicate; the store is asked, for files are written at the end of a command only. */
    private Map<String, String> finished() throws IOException {
        Path look = temporary.resolve("look");
        execute(Made::history, "export", folder, "--format", "csv", "--out", look);
        Map<String, String> lines = new TreeMap<>();
        for (String line : Files.readAllLines(look.resolve("runs.csv"))) {
            if (line.contains(",finished,")) {
                lines.put(line.substring(0, line.indexOf(",finished,")), line);
            }
        }
        return lines;
    }

    private int execute(Simulator simulator, Object... words) {
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        if (!arguments[arguments.length - 1].endsWith("look")) {
            given.add(String.join(" ", arguments));
        }
        return Wakhan.commandLine(new MadeWorkshop().simulating(simulator))
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(arguments);
    }
}
