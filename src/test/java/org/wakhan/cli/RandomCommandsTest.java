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

    @TempDir
    private Path temporary;

    private final StringWriter said = new StringWriter();
    private final List<String> given = new ArrayList<>();
    private SplittableRandom random = new SplittableRandom();
    private Path scenario = Path.of("");
    private Path folder = Path.of("");

    static List<Integer> seeds() {
        List<Integer> seeds = new ArrayList<>();
        for (int seed = 1; seed <= Integer.getInteger("wakhan.sequences", 6); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_asked_in_whatever_order_nothing_is_lost(int seed) throws IOException {
        random = new SplittableRandom(seed);
        scenario = Files.writeString(temporary.resolve("made.yaml"), "");
        folder = temporary.resolve("a");
        execute(Made::history, "run", scenario, "--runs", number(), "--out", folder);
        Map<String, String> finished = finished(folder);

        for (int i = 0; i < COMMANDS; i++) {
            any(i);
            Map<String, String> now = finished(folder);
            assertThat(now).as("%s%n%s", given, said).isNotEmpty().containsAllEntriesOf(finished);
            finished = now;
        }

        Path whole = temporary.resolve("whole");
        execute(Made::history, "run", scenario, "--runs", MOST, "--out", folder);
        execute(Made::history, "run", scenario, "--runs", MOST, "--retry-failed", "--out", folder);
        assertThat(execute(Made::history, "run", scenario, "--runs", MOST, "--out", folder))
                .as("%s%n%s", given, said)
                .isZero();
        execute(Made::history, "run", scenario, "--runs", MOST, "--out", whole);
        for (String file : List.of("runs.csv", "series.csv")) {
            assertThat(folder.resolve(file)).as("%s", given).hasSameBinaryContentAs(whole.resolve(file));
        }
    }

    private void any(int step) throws IOException {
        switch (random.nextInt(8)) {
            case 0, 1 -> execute(sometimesFailing(), "run", scenario, "--runs", number(), "--out", folder);
            case 2 ->
                execute(sometimesFailing(), "run", scenario, "--runs", number(), "--retry-failed", "--out", folder);
            case 3 ->
                execute(sometimesFailing(), "run", scenario, "--runs", number(), "--on-error", "stop", "--out", folder);
            case 4 -> execute(onAFullDisk(), "run", scenario, "--runs", number(), "--no-report", "--out", folder);
            case 5 -> execute(Made::history, "export", folder, "--format", random.nextBoolean() ? "csv" : "parquet");
            case 6 -> execute(Made::history, "reproduce", folder, "--run", number());
            default -> merge(step);
        }
    }

    /** Shards of their own folders, joined over what is there; refused where that holds more. */
    private void merge(int step) throws IOException {
        int runs = number();
        Simulator simulator = sometimesFailing();
        List<Object> words = new ArrayList<>(List.of("merge"));
        for (String shard : List.of("1/2", "2/2")) {
            Path part = temporary.resolve("shard-" + step + "-" + shard.charAt(0));
            execute(simulator, "run", scenario, "--runs", runs, "--shard", shard, "--out", part);
            words.add(part);
        }
        words.addAll(List.of("--out", folder));
        execute(simulator, words.toArray());
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
    private Map<String, String> finished(Path results) throws IOException {
        execute(Made::history, "export", results, "--format", "csv", "--out", temporary.resolve("look"));
        Map<String, String> lines = new TreeMap<>();
        for (String line : Files.readAllLines(temporary.resolve("look/runs.csv"))) {
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
