package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wakhan.cli.assembly.Assembly;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Trial;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.DiskNeed;
import org.wakhan.store.manifest.Keep;
import picocli.CommandLine;

/** The estimate of disk beside folders of real results. Oracle: their size. */
class EstimateTest {
    private static final Path SCENARIO = Path.of("scenarios/outlook.yaml");
    private static final int RUNS = 40;
    /** By how much an estimate may be wrong: it is to tell megabytes from gigabytes. */
    private static final double FACTOR = 1.6;

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource(Keep.class)
    void the_estimated_size_is_near_that_of_the_folder(Keep keep) throws IOException {
        Assembly assembly = new Assembly();
        Scenario scenario = assembly.scenario(SCENARIO, Map.of());
        Experiment experiment = new Experiment(scenario, 1, RUNS);
        Trial trial = Trial.of(new Experiment(scenario, 1, 4), assembly.simulator(), 2);
        double estimated = DiskNeed.bytes(experiment, 1, assembly.unitIds().size(), keep, trial.eventRows());

        CommandLine line = Wakhan.commandLine(assembly);
        line.setOut(new PrintWriter(new StringWriter()));
        assertThat(line.execute(
                        "run",
                        SCENARIO.toString(),
                        "--runs",
                        Integer.toString(RUNS),
                        "--keep",
                        keep.word(),
                        "--no-report",
                        "--quiet",
                        "--out",
                        temporary.resolve("a").toString()))
                .isZero();

        assertThat(trial.runs()).isEqualTo(4);
        assertThat(trial.perSecond()).isPositive();
        assertThat(estimated / size(temporary.resolve("a"))).isBetween(1 / FACTOR, FACTOR);
    }

    private static double size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
