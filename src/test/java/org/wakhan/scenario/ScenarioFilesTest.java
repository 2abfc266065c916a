package org.wakhan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.wakhan.scenario.ScenarioErrorsTest.HEAD;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.input.UserError;

/** What is wrong with files as a whole, with the files that they extend, and with several things at once. */
class ScenarioFilesTest {
    @TempDir
    private Path folder;

    @Test
    void allProblemsAreToldAtOnceByLine() throws IOException {
        write("x.yaml", "months: 0\nset: {weather: 1}\nname: 3\n");
        assertThat(error("x.yaml")).isEqualTo("""
                x.yaml: the key "question" must be stated by every scenario.
                x.yaml: the key "start" must be stated here or in a scenario that this one extends.
                x.yaml, line 1: months is 0, but must be a whole number from 1 to 600.
                x.yaml, line 2: set holds the unknown parameter "weather".
                x.yaml, line 3: name is 3, but must be words.""");
    }

    @Test
    void beyondTwentyProblemsAreCounted() throws IOException {
        StringBuilder keys = new StringBuilder(HEAD + "set:\n");
        for (int i = 0; i < 25; i++) {
            keys.append("  weather.w").append(i).append(": 1\n");
        }
        write("x.yaml", keys.toString());
        assertThat(error("x.yaml").lines()).hasSize(21).last().isEqualTo("... and 5 more.");
    }

    @Test
    void problemsOfAnExtendedFileNameThatFile() throws IOException {
        write("outlook.yaml", HEAD + "set: {weather: 1}\n");
        write("x.yaml", "name: n\nquestion: q\nextends: outlook\nmonths: 0\n");
        assertThat(error("x.yaml")).isEqualTo("""
                x.yaml, line 4: months is 0, but must be a whole number from 1 to 600.
                outlook.yaml, line 5: set holds the unknown parameter "weather".""");
    }

    @Test
    void anInheritedInterventionOutsideAShorterPeriodIsRefused() throws IOException {
        write("outlook.yaml", HEAD + "interventions:\n  - on: 2027-01-01\n    set: {migration.share: 1}\n");
        write("x.yaml", "name: n\nquestion: q\nextends: outlook\nmonths: 3\n");
        assertThat(error("x.yaml"))
                .isEqualTo("outlook.yaml, line 6: on is 2027-01-01, but the scenario runs from 2026-03-01 to the day "
                        + "before 2026-06-01.");
    }

    @Test
    void aMissingExtendedFileBringsTheNearestName() throws IOException {
        write("outlook.yaml", HEAD);
        write("x.yaml", HEAD + "extends: otlook\n");
        assertThat(error("x.yaml")).isEqualTo("""
                x.yaml, line 5: extends is "otlook", but there is no file otlook.yaml.
                Maybe outlook?""");
    }

    @Test
    void aCircleOfFilesIsNamedInFull() throws IOException {
        write("a.yaml", HEAD + "extends: b\n");
        write("b.yaml", HEAD + "extends: c\n");
        write("c.yaml", HEAD + "extends: ./a.yaml\n");
        assertThat(error("a.yaml"))
                .isEqualTo(
                        "c.yaml, line 5: extends must not go in a circle: " + "a.yaml -> b.yaml -> c.yaml -> a.yaml.");
    }

    @Test
    void aFileMustNotExtendItself() throws IOException {
        write("a.yaml", HEAD + "extends: a\n");
        assertThat(error("a.yaml")).isEqualTo("a.yaml, line 5: extends must not go in a circle: a.yaml -> a.yaml.");
    }

    @Test
    void aMissingFileBringsTheNearestOne() throws IOException {
        write("outlook.yaml", HEAD);
        assertThat(error("outlok.yaml")).isEqualTo("There is no file outlok.yaml.\nMaybe outlook.yaml?");
        assertThat(error("weather.yaml")).isEqualTo("There is no file weather.yaml.");
        assertThat(error("none/weather.yaml")).isEqualTo("There is no file none/weather.yaml.");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("x.yaml"));
        assertThat(error("x.yaml")).isEqualTo("x.yaml is a folder, but must be a file.");
    }

    @Test
    void aFileWithoutPermissionIsRefused() throws IOException {
        Path file = write("x.yaml", HEAD);
        Files.setPosixFilePermissions(file, Set.of());
        assumeTrue(!Files.isReadable(file), "Some users may read everything.");
        assertThat(error("x.yaml"))
                .isEqualTo("x.yaml cannot be read: permission denied.\nMaybe mend the permissions there.");
    }

    @Test
    void aFileWithoutKeysIsRefused() throws IOException {
        write("x.yaml", "");
        assertThat(error("x.yaml")).isEqualTo("x.yaml: the file is empty.");
        write("x.yaml", "# to do\n");
        assertThat(error("x.yaml")).isEqualTo("x.yaml: the file is empty.");
        write("x.yaml", "- a\n");
        assertThat(error("x.yaml"))
                .isEqualTo(
                        "x.yaml, line 1: the file must hold keys with values, such as \"name: ...\", but holds a list.");
        write("x.yaml", "outlook\n");
        assertThat(error("x.yaml"))
                .isEqualTo("x.yaml, line 1: the file must hold keys with values, such as \"name: ...\", "
                        + "but holds \"outlook\".");
    }

    @Test
    void aFileOverOneMegabyteIsRefused() throws IOException {
        write("x.yaml", HEAD + "#".repeat(1_000_001 - HEAD.length()));
        assertThat(error("x.yaml")).isEqualTo("x.yaml must not be larger than 1 MB.");
        write("x.yaml", HEAD + "#".repeat(1_000_000 - HEAD.length()));
        assertThat(SmallRegistry.reader().read(folder.resolve("x.yaml")).name()).isEqualTo("n");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Files.write(folder.resolve("x.yaml"), "name: n\nquestion: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(error("x.yaml")).isEqualTo("x.yaml, line 2: the file must be UTF-8 text, but holds the byte 0xE9.");
    }

    @Test
    void relativePathsStayRelativeInMessages() throws IOException {
        write("x.yaml", HEAD + "set: {weather: 1}\n");
        Path relative =
                Path.of("").toAbsolutePath().relativize(folder.toRealPath()).resolve("x.yaml");
        UserError error = catchThrowableOfType(
                UserError.class, () -> SmallRegistry.reader().read(relative, List.of()));
        assertThat(error).hasMessage(relative + ", line 5: set holds the unknown parameter \"weather\".");
    }

    /** Oracle: whatever stands in a file, the reader answers with a scenario or an error for the user. */
    @Test
    void noTextBreaksTheReader() throws IOException {
        String text = HEAD + """
                parameters: prior
                set:
                  isis-k.attack.peak: {law: log-normal, low: 20, high: 50}
                  taliban.tip-policy: expel
                mechanisms: {off: [D5]}
                interventions:
                  - on: 2026-09-01
                    note: why
                    set: {china.pressure.gain: 2.0}
                """;
        String[] parts = {
            ":",
            "-",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a",
            "!",
            "!!int ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\"",
            "'",
            "#",
            "\n",
            "\t",
            " ",
            "? ",
            "---\n",
            "...\n",
            ",",
            "1e9999",
            "-0",
            ".inf",
            "~",
            "<<: ",
            "\u0000",
            "\uD800",
            "9".repeat(2000),
            "null",
            "\\"
        };
        Random random = new Random(20260301);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder broken = new StringBuilder(text);
            for (int j = random.nextInt(4); j >= 0; j--) {
                int from = random.nextInt(broken.length());
                int to = Math.min(broken.length(), from + random.nextInt(8));
                broken.replace(from, to, parts[random.nextInt(parts.length)]);
            }
            Path file = folder.resolve("x.yaml");
            Files.write(file, broken.toString().getBytes(StandardCharsets.UTF_8));
            try {
                SmallRegistry.reader().read(file);
            } catch (UserError e) {
                refused++;
                assertThat(e.getMessage()).startsWith(file.toString()).doesNotContain("Exception");
            }
        }
        assertThat(refused).isBetween(1500, 2999);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String error(String name) {
        UserError error = catchThrowableOfType(
                UserError.class, () -> SmallRegistry.reader().read(folder.resolve(name)));
        assertThat(error).isNotNull();
        return error.getMessage().replace(folder + "/", "");
    }
}
