package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.cli.assembly.Assembly;
import picocli.CommandLine;

/** {@code wakhan calibrate} from the command line. Oracle: its contract, on few histories. */
class CalibrateCommandTest {
    @TempDir
    Path folder;

    private final StringWriter output = new StringWriter();
    private final StringWriter messages = new StringWriter();

    private int calibrate(String... more) {
        String[] start = {"calibrate", "--quiet", "--histories", "500", "--draws", "20"};
        CommandLine line = Wakhan.commandLine(new Assembly());
        line.setOut(new PrintWriter(output));
        line.setErr(new PrintWriter(messages, true));
        return line.execute(
                Stream.concat(Arrays.stream(start), Arrays.stream(more)).toArray(String[]::new));
    }

    /** UCDP's deaths of 2023 and all but one of the attacks on Chinese nationals became known after 2023. */
    @Test
    void aCalibrationUntilAnOriginLeavesAPageThatKnowsNoLaterObservation() throws IOException {
        Path out = folder.resolve("out");
        assertThat(calibrate("--until", "2023-12", "--out", out.toString()))
                .as(messages.toString())
                .isZero();
        assertThat(Files.readString(out.resolve("posterior.json"))).contains("--until 2023-12");
        assertThat(output.toString()).contains("ucdp-2022").doesNotContain("ucdp-2023", "un-2024");
        assertThat(messages.toString()).contains("These histories (500) are too few to trust the figures");
        assertThat(Files.readString(out.resolve("calibration.html")))
                .contains("too few histories to trust the figures")
                .contains("most events came after what this calibration knows")
                .doesNotContain("from 3 events alone");
    }

    @Test
    void anOriginBeforeAllObservationsIsRefused() {
        assertThat(calibrate(
                        "--until", "2021-10", "--out", folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(messages.toString()).contains("The origin 2021-10").contains("Maybe 2022-01, or later.");
    }

    @Test
    void checksAndOriginsExcludeOneAnother() {
        String out = folder.resolve("out").toString();
        assertThat(calibrate("--until", "2023-12", "--check", "sbc", "--out", out))
                .isEqualTo(2);
        assertThat(messages.toString()).contains("--until and --check must not be given together");
    }
}
