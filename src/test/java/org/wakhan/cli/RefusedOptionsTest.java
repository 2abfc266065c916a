package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Oracle: a refusal names the option, the value as it was given and what it must be, and has a second line. */
class RefusedOptionsTest {
    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1e400", "0.0000000001", "NaN", "99999999999", "0x1p3", "1,5", "3s", ""})
    void a_limit_that_is_no_time(String value) throws IOException {
        assertRefused("--run-limit", value, "must be a number of seconds from 0.001 to 2147483647, such as 30 or 0.5.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "2.5", "1e3", "2147483647"})
    void a_limit_that_is_one(String value) throws IOException {
        assertThat(run("--run-limit=" + value, "--runs=0")).isEqualTo(2);

        assertThat(err.toString()).startsWith("The value of --runs (0)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "a/b", "1/0", "1/99999999999", "3", "-1/2", ""})
    void a_shard_that_is_none(String value) throws IOException {
        assertRefused("--shard", value, "must be I/N with I from 1 to N and N at most 999999, such as 2/3.");
    }

    private void assertRefused(String option, String value, String rule) throws IOException {
        assertThat(run(option + "=" + value)).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "Invalid value for option '" + option + "': \"" + value + "\" " + rule,
                        "Maybe see wakhan run --help.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1025", "2147483647"})
    void threads_that_no_machine_runs(String value) throws IOException {
        assertThat(run("--threads=" + value)).isEqualTo(2);

        assertThat(err.toString()).startsWith("The value of --threads (" + value + ") must be from 1 to 1024.\nMaybe ");
    }

    @Test
    void more_threads_than_histories_do_no_harm() throws IOException {
        assertThat(run("--threads=1024", "--runs=3", "--quiet")).isZero();
    }

    private int run(String... options) throws IOException {
        Path scenario = Files.writeString(temporary.resolve("made.yaml"), "");
        CommandLine line = Wakhan.commandLine(new MadeWorkshop());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] arguments = new String[options.length + 4];
        System.arraycopy(options, 0, arguments, 4, options.length);
        arguments[0] = "run";
        arguments[1] = scenario.toString();
        arguments[2] = "--out";
        arguments[3] = temporary.resolve("results").toString();
        return line.execute(arguments);
    }
}
