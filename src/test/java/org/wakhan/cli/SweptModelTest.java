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
import picocli.CommandLine;

/**
 * What the page of a sweep says of the model itself. Oracle: a factor that only a mechanism reads which is off can do
 * nothing; more security personnel means more control, by the rules alone.
 */
class SweptModelTest {
    @TempDir
    private Path temporary;

    @Test
    void a_factor_that_nothing_reads_is_no_finding_and_one_that_rules_read_is() throws IOException {
        Path file = Files.writeString(temporary.resolve("swept.yaml"), """
                name: Swept
                question: Which of two factors does anything?
                extends: %s
                months: 6
                mechanisms: { off: [D1] }
                factors:
                  china.pressure.gain: [0.25, 4]
                  taliban.security.budget: [0.5, 2]
                design: grid
                replicates: 24
                outcomes: [taliban_control]
                """.formatted(
                        Path.of("scenarios/outlook.yaml").toAbsolutePath()));
        Path results = temporary.resolve("results");
        StringWriter messages = new StringWriter();
        CommandLine line = Wakhan.commandLine(new Assembly());
        line.setOut(new PrintWriter(messages));
        line.setErr(new PrintWriter(messages));

        int code = line.execute("sweep", file.toString(), "--out", results.toString(), "--quiet");

        assertThat(code).as(messages.toString()).isZero();
        assertThat(Files.readString(results.resolve("sweep.html")))
                .contains("taliban.security.budget from 0.5 to 2: higher by")
                .contains("No difference in any replicate: china.pressure.gain from 0.25 to 4.");
    }
}
