package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Oracle: a command that breaks with an error says one sentence and what may help, and ends with 1. */
class BreakdownTest {
    private final StringWriter err = new StringWriter();

    record Case(Error error, String sentence, String advice) {}

    static Case[] cases() {
        return new Case[] {
            new Case(new OutOfMemoryError("Java heap space"), "Wakhan ran out of memory (Java heap space)", "-Xmx4g"),
            new Case(
                    new OutOfMemoryError("unable to create native thread: possibly out of memory"),
                    "Wakhan failed: the system allows it no more threads.",
                    "fewer --threads"),
            new Case(new StackOverflowError(), "nested too deeply", "JAVA_OPTS=-Xss16m"),
            new Case(new NoClassDefFoundError("org/wakhan/X"), "cannot be loaded: ", "remove the folder target"),
            new Case(new AssertionError("odd"), "Wakhan failed: java.lang.AssertionError: odd", "--debug")
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_error_of_java_is_told_in_a_sentence(Case broken) {
        assertThat(execute(broken.error, "parameters")).isEqualTo(1);

        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString().lines().findFirst().orElseThrow()).contains(broken.sentence);
        assertThat(err.toString()).contains("\nMaybe ").contains(broken.advice).doesNotContain("\tat ");
    }

    @Test
    void its_place_is_shown_when_asked() {
        assertThat(execute(new StackOverflowError(), "parameters", "--debug")).isEqualTo(1);

        assertThat(err.toString()).startsWith("java.lang.StackOverflowError").contains("\tat ");
    }

    @Test
    void an_error_behind_an_exception_is_the_one_that_is_told() {
        StringWriter words = new StringWriter();
        RuntimeException outer =
                new IllegalStateException("A task failed.", new OutOfMemoryError("GC overhead limit exceeded"));

        Breakdown.explain(outer, false, new PrintWriter(words));

        assertThat(words.toString()).startsWith("Wakhan ran out of memory (GC overhead limit exceeded)");
    }

    @Test
    void a_program_without_its_libraries_says_so() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/classes",
                        Wakhan.class.getName(),
                        "parameters")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).startsWith("Wakhan failed: a part of the program cannot be loaded: ");
        assertThat(said.lines()).hasSize(2);
    }

    private int execute(Error error, String... arguments) {
        CommandLine line = Wakhan.commandLine(new MadeWorkshop().breakingWith(error));
        line.setErr(new PrintWriter(err, true));
        return Wakhan.execute(line, arguments);
    }
}
