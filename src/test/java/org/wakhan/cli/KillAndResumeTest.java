package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script {@code src/test/sh/kill-and-resume.sh} with the real model. Oracle: the files of a sweep that nothing
 * interrupts. {@code -Dwakhan.kills=20} kills more often; {@code -Dwakhan.kills.seed} chooses other moments.
 */
class KillAndResumeTest {
    private static final Path SCRIPT = Path.of("src/test/sh/kill-and-resume.sh");
    private static final Path SHELL = Path.of("/bin/sh");

    private static final String EXPERIMENT = """
            name: Killed
            question: Does a killed sweep end with the same files?
            extends: %s
            factors:
              china.pressure.gain: { from: 0.5, to: 2, levels: 2 }
              taliban.security.budget: { from: 0.5, to: 2, levels: 2 }
            design: grid
            replicates: 10
            outcomes: [chinese_attacks_inside]
            """;

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"whole", "shards"})
    void a_sweep_killed_at_random_moments_ends_with_the_same_files(String mode)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SHELL), "there is no " + SHELL);
        Path experiment = Files.writeString(
                temporary.resolve("experiment.yaml"),
                EXPERIMENT.formatted(Path.of("scenarios/outlook.yaml").toAbsolutePath()));
        String kills = System.getProperty("wakhan.kills", "2");
        ProcessBuilder script = new ProcessBuilder(
                        SHELL.toString(),
                        SCRIPT.toString(),
                        mode,
                        kills,
                        System.getProperty("wakhan.kills.seed", "1"),
                        temporary.resolve("results").toString(),
                        experiment.toString())
                .redirectErrorStream(true);
        script.environment().put("WAKHAN", launcher().toString());
        Process process = script.start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains(kills + " kills in ").contains("all files identical");
    }

    /**
     * Starts the program under test in the process of the shell that it is started from. What killed programs leave of the
     * store's library goes with the other files.
     */
    private Path launcher() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path launcher = Files.writeString(
                temporary.resolve("wakhan"),
                "#!/bin/sh\nexec '" + java + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.io.tmpdir='" + temporary
                        + "' -cp '" + System.getProperty("java.class.path") + "' org.wakhan.cli.Wakhan \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return launcher;
    }
}
