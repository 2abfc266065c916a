package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.cli.assembly.Assembly;

/** Scenarios that start from stored states, with the real model. Oracle: the same scenarios run from the beginning. */
class BranchingTest {
    private static final String CHANGE = """
            interventions:
              - on: 2022-03-01
                set: { china.pressure.gain: 3 }
            """;
    private static final String BASE = """
            name: base
            question: q
            start: 2021-08-15
            months: 12
            """;

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void aBranchLeavesTheBytesOfARunFromTheBeginning() throws IOException {
        Path base = write("base", BASE);
        Path branch = write("branch", "name: b\nquestion: q\nfrom: trunk@2022-03-01\n" + CHANGE);
        Path whole = write("whole", "name: b\nquestion: q\nextends: base\n" + CHANGE);

        assertThat(run(base, "trunk", "--runs", "6", "--states-at", "2022-03-01"))
                .isZero();
        assertThat(run(branch, "branch", "--runs", "8")).isZero();
        assertThat(run(whole, "whole", "--runs", "8")).isZero();

        for (String file : List.of("runs.csv", "series.csv")) {
            assertThat(folder.resolve("branch").resolve(file)).hasSameBinaryContentAs(folder.resolve("whole/" + file));
        }
        assertThat(Files.readString(folder.resolve("branch/runs.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("trunk/runs.csv")));
    }

    @Test
    void storingStatesChangesNoResultAndCatchesUpWithResultsStoredBefore() throws IOException {
        Path base = write("base", BASE);
        run(base, "plain", "--runs", "4");
        run(base, "trunk", "--runs", "3");
        run(base, "trunk", "--runs", "4", "--states-at", "2022-03-01");

        assertThat(folder.resolve("trunk/runs.csv")).hasSameBinaryContentAs(folder.resolve("plain/runs.csv"));
        assertThat(folder.resolve("trunk/states/2022-03-01")).isDirectoryContaining("glob:**3.state");
        assertThat(folder.resolve("trunk/states/2022-03-01")).isDirectoryContaining("glob:**0.state");
    }

    @Test
    void aStateThatCannotBeStoredIsNoFailedHistory() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no full disk");
        Path base = write("base", BASE);
        run(base, "trunk", "--runs", "1");
        Path states = Files.createDirectories(folder.resolve("trunk/states/2022-03-01"));
        Files.createSymbolicLink(states.resolve(".2.state.part"), Path.of("/dev/full"));

        assertThat(run(base, "trunk", "--runs", "4", "--threads", "1", "--states-at", "2022-03-01"))
                .isEqualTo(Wakhan.FAILED);
        assertThat(said.toString())
                .contains("The results cannot be written to " + states.resolve("2.state"))
                .contains("the same command again: it continues.");

        assertThat(run(base, "trunk", "--runs", "4", "--states-at", "2022-03-01"))
                .isZero();
        run(base, "plain", "--runs", "4");
        assertThat(folder.resolve("trunk/runs.csv")).hasSameBinaryContentAs(folder.resolve("plain/runs.csv"));
        assertThat(states).isDirectoryContaining("glob:**/2.state");
    }

    @Test
    void statesOfAnotherSeedOrDateAreRefused() throws IOException {
        run(write("base", BASE), "trunk", "--runs", "1", "--states-at", "2022-03-01");
        Path branch = write("branch", "name: b\nquestion: q\nfrom: trunk@2022-03-01\n");
        Path other = write("other", "name: b\nquestion: q\nfrom: trunk@2022-04-01\n");

        assertThat(run(branch, "b", "--runs", "1", "--seed", "5")).isEqualTo(Wakhan.USER_ERROR);
        assertThat(said.toString()).contains("made with the seed 1").contains("Maybe use --seed 1.");
        assertThat(run(other, "b", "--runs", "1")).isEqualTo(Wakhan.USER_ERROR);
        assertThat(said.toString()).contains("hold no states at 2022-04-01").contains("--states-at 2022-04-01");
        assertThat(run(write("base", BASE), "b", "--states-at", "2021-08-15")).isEqualTo(Wakhan.USER_ERROR);
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "short", "changed", "longer", "another"})
    void aDamagedStateIsNamedWithWhatToDo(String damage) throws IOException {
        Path base = write("base", BASE);
        Path branch = write("branch", "name: b\nquestion: q\nfrom: trunk@2022-03-01\n" + CHANGE);
        run(base, "trunk", "--runs", "2", "--states-at", "2022-03-01");
        Path state = folder.resolve("trunk/states/2022-03-01/1.state");
        Files.write(state, damaged(damage, Files.readAllBytes(state)));

        assertThat(run(branch, "branch", "--runs", "2")).isEqualTo(Wakhan.FAILED);

        assertThat(said.toString().lines())
                .contains(
                        "  replicate 1: The state " + state + " cannot be read: it is damaged, or of another version of"
                                + " the program. Maybe delete it and make it again: the command that made it makes those that are"
                                + " missing.");
        Files.delete(state);
        run(base, "trunk", "--runs", "2", "--states-at", "2022-03-01");
        assertThat(state).exists();
        assertThat(run(branch, "branch", "--runs", "2", "--retry-failed")).isZero();
    }

    private static byte[] damaged(String damage, byte[] bytes) throws IOException {
        switch (damage) {
            case "empty" -> {
                return new byte[0];
            }
            case "short" -> {
                return Arrays.copyOf(bytes, 10);
            }
            case "changed" -> {
                bytes[bytes.length - 1]++;
                return bytes;
            }
            case "longer" -> {
                return compressed(bytes, "and more");
            }
            default -> {
                return compressed(bytes, null);
            }
        }
    }

    /** The state with something behind it, or something else in its place. */
    private static byte[] compressed(byte[] state, @Nullable String more) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(all)) {
            if (more == null) {
                new ObjectOutputStream(out).writeObject("another");
            } else {
                new InflaterInputStream(new ByteArrayInputStream(state)).transferTo(out);
                out.write(more.getBytes(StandardCharsets.UTF_8));
            }
        }
        return all.toByteArray();
    }

    /** The second scenario starts from states in which what the factor sets is past. */
    @Test
    void aFactorThatOneOfTheScenariosCouldNotFollowIsRefused() throws IOException {
        run(write("base", BASE), "trunk", "--runs", "1", "--states-at", "2022-03-01");
        write("branch", "name: b\nquestion: q\nfrom: trunk@2022-03-01\n");
        String head = "name: n\nquestion: q\nfactors:\n  scenario: [base, branch]\n  ";
        String tail = "\ndesign: grid\nreplicates: 1\n";
        Path dated = write("dated", head + "early: {key: china.pressure.gain, on: 2022-01-01, levels: [0, 20]}" + tail);
        Path fromTheStart = write("start", head + "china.pressure.gain: [0, 20]" + tail);

        assertThat(execute("sweep", dated.toString())).isEqualTo(Wakhan.USER_ERROR);
        assertThat(said.toString()).contains("is 2022-01-01, but the scenario branch runs from 2022-03-01");
        assertThat(execute("sweep", fromTheStart.toString())).isEqualTo(Wakhan.USER_ERROR);
        assertThat(said.toString()).contains("the scenario branch starts from the states in");
    }

    @Test
    void statesOfAnyScenarioOfASweepMustFit() throws IOException {
        run(write("base", BASE), "trunk", "--runs", "1", "--states-at", "2022-03-01");
        write("branch", "name: b\nquestion: q\nfrom: trunk@2022-03-01\n");
        String sweep = "name: n\nquestion: q\nfactors: {scenario: [base, branch]}\ndesign: grid\nreplicates: 1\n";
        String out = folder.resolve("swept").toString();

        assertThat(execute("sweep", write("sweep", sweep).toString(), "--seed", "5", "--out", out, "--quiet"))
                .isEqualTo(Wakhan.USER_ERROR);
        assertThat(said.toString()).contains("made with the seed 1").contains("Maybe use --seed 1.");
        assertThat(folder.resolve("swept")).doesNotExist();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), text);
    }

    private int run(Path scenario, String out, String... options) {
        List<String> words = new ArrayList<>(List.of("run", scenario.toString(), "--no-report", "--quiet"));
        words.addAll(List.of("--out", folder.resolve(out).toString()));
        words.addAll(List.of(options));
        return execute(words.toArray(String[]::new));
    }

    private int execute(String... words) {
        return Wakhan.commandLine(new Assembly())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(words);
    }
}
