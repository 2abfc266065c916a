package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run in a process of its own, asked from outside to stop. */
@Timeout(120)
class StoppedRunTest {
    @TempDir
    private Path temporary;

    /** The program with made-up parts, whose histories take some milliseconds. */
    public static final class Program {
        private Program() {}

        public static void main(String[] args) {
            System.exit(Wakhan.commandLine(new MadeWorkshop().taking(10)).execute(args));
        }
    }

    @Test
    void a_run_asked_to_stop_writes_what_has_finished_and_says_so() throws IOException, InterruptedException {
        Path stopped = temporary.resolve("stopped");
        Process process = start(stopped, 100_000);
        while (!Files.exists(stopped.resolve("results.duckdb.wal"))) {
            Thread.sleep(50);
        }
        Thread.sleep(1000);
        process.destroy();
        process.waitFor();

        List<String> rows = Files.readAllLines(stopped.resolve("runs.csv"));
        int kept = rows.size() - 1;
        assertThat(kept).isBetween(2, 99_999);
        assertThat(Files.readString(temporary.resolve("messages")))
                .contains("Stopped: " + kept + " of 100000 histories are kept in " + stopped
                        + ". The same command continues.");
        assertThat(stopped.resolve("series.csv")).exists();
    }

    private Process start(Path results, int runs) throws IOException {
        Path scenario = temporary.resolve("made.yaml");
        Files.writeString(scenario, "");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName()));
        command.addAll(List.of("run", scenario.toString(), "--runs", Integer.toString(runs), "--threads", "2"));
        command.addAll(List.of("--no-report", "--out", results.toString()));
        File messages = temporary.resolve("messages").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(messages)
                .start();
    }
}
