package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.cli.assembly.Assembly;
import org.wakhan.design.ExperimentSchema;
import org.wakhan.design.PlannedExperiment;
import org.wakhan.model.Mechanisms;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioSchema;

/** The scenarios that ship can be read, and their schema is the registry's. */
class ShippedScenariosTest {
    private static final Path FOLDER = Path.of("scenarios");

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aShippedScenarioIsSoundAndAsksAQuestion(Path file) {
        Scenario scenario = new Assembly().scenario(file, Map.of());

        assertThat(scenario.question()).contains("?");
        assertThat(scenario.months()).isGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aShippedScenarioNamesTheSchemaForEditors(Path file) throws IOException {
        assertThat(Files.readAllLines(file).get(0)).isEqualTo("# yaml-language-server: $schema=scenario.schema.json");
    }

    static List<Path> sweeps() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("sweeps"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void aShippedSweepIsSoundAsksAQuestionAndNamesTheSchemaForEditors(Path file) throws IOException {
        PlannedExperiment planned = new Assembly().experiment(file, Map.of(), null);

        assertThat(planned.base().question()).contains("?");
        assertThat(planned.runs()).isBetween(1000L, 10_000L);
        assertThat(Files.readAllLines(file).get(0)).isEqualTo("# yaml-language-server: $schema=experiment.schema.json");
    }

    @Test
    void theShippedSchemaIsMadeFromTheRegistry() throws IOException {
        requireShipped(
                FOLDER.resolve("scenario.schema.json"), ScenarioSchema.json(Mechanisms.registry(), Mechanisms.ids()));
    }

    @Test
    void theShippedSchemaOfExperimentsIsMadeFromTheRegistry() throws IOException {
        requireShipped(
                FOLDER.resolve("sweeps/experiment.schema.json"),
                ExperimentSchema.json(Mechanisms.registry(), Mechanisms.ids()));
    }

    private static void requireShipped(Path file, String schema) throws IOException {
        if (Boolean.getBoolean("wakhan.schema.write")) {
            Files.writeString(file, schema);
        }

        assertThat(Files.readString(file))
                .as("written anew by: mvn test -Dtest=ShippedScenariosTest -Dwakhan.schema.write=true")
                .isEqualTo(schema);
    }
}
