package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    /** The same with a page that takes a minute. */
    public static final class SlowPage {
        private SlowPage() {}

        public static void main(String[] args) {
            MadeWorkshop workshop = new MadeWorkshop().withPage(folder -> {
                try {
                    Files.writeString(folder.resolve("page-begun"), "");
                    Thread.sleep(60_000);
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            System.exit(Wakhan.commandLine(workshop).execute(args));
        }
    }

    @Test
    void a_run_asked_to_stop_writes_what_has_finished_and_says_so() throws IOException, InterruptedException {
        Path stopped = temporary.resolve("stopped");
        Process process = start(stopped, 100_000, Program.class, "--no-report");
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

    /** Pages are made of whole files, so that nothing need be waited for. */
    @Test
    void a_page_that_takes_long_is_broken_off_at_once_and_the_results_are_whole()
            throws IOException, InterruptedException {
        Path results = temporary.resolve("stopped");
        Process process = start(results, 3, SlowPage.class);
        while (!Files.exists(results.resolve("page-begun"))) {
            Thread.sleep(50);
        }
        process.destroy();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(results.resolve("runs.csv")).content().hasLineCount(4);
        assertThat(Files.readString(temporary.resolve("messages"))).doesNotContain("Exception", "\tat ");
    }

    private Process start(Path results, int runs, Class<?> program, String... options) throws IOException {
        Path scenario = temporary.resolve("made.yaml");
        Files.writeString(scenario, "");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of("run", scenario.toString(), "--runs", Integer.toString(runs), "--threads", "2"));
        command.addAll(List.of("--out", results.toString()));
        command.addAll(List.of(options));
        File messages = temporary.resolve("messages").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(messages)
                .start();
    }
}
