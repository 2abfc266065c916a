package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.cli.assembly.Assembly;

/** A dated change that draws a value from a law is told as a source of what histories differ by. */
class DatedLawTest {
    private static final String FIRST = "nrf.attack.level@2026-04-01";
    private static final String SECOND = "nrf.attack.level@2026-06-01";
    /** Both draw the same value, so they are one source. */
    private static final String NAME = FIRST + " and " + SECOND;

    @TempDir
    private Path folder;

    /** Attacks of one organisation, which are most of all where its level is high. */
    @Test
    void pages_of_runs_and_comparisons_name_it_where_it_decides() throws IOException {
        Path now = Files.writeString(
                folder.resolve("now.yaml"),
                "name: Now\nquestion: What comes?\nextends: "
                        + Path.of("scenarios/outlook.yaml").toAbsolutePath() + "\nmonths: 9\n");
        Path drawn = Files.writeString(
                folder.resolve("drawn.yaml"),
                "name: Drawn\nquestion: How strong is the front?\nextends: now.yaml\ninterventions:\n"
                        + change("2026-04-01") + change("2026-06-01"));

        execute("compare", now.toString(), drawn.toString(), "--runs", "60", "--out", folder + "/out");

        assertThat(folder.resolve("out/compare.html"))
                .content()
                .contains("uncertain in one of both only: " + FIRST + ", " + SECOND)
                .containsPattern(NAME + " [89]\\d % \\(assumed\\)");
        execute("report", folder + "/out/drawn");
        assertThat(folder.resolve("out/drawn/report.html"))
                .content()
                .contains(NAME + " (set by the scenario)", "stands with its date behind @")
                .doesNotContain("counts as chance");
    }

    private static String change(String date) {
        return "  - on: " + date + "\n    set: { nrf.attack.level: { law: uniform, low: 0, high: 150 } }\n";
    }

    private static void execute(String... arguments) {
        StringWriter err = new StringWriter();
        int code = Wakhan.commandLine(new Assembly())
                .setErr(new PrintWriter(err))
                .setOut(new PrintWriter(new StringWriter()))
                .execute(arguments);
        assertThat(code).as(err.toString()).isZero();
    }
}
