package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.scenario.ParameterMode;

/**
 * A small run, exactly. It fails whenever any number of the model changes, so that no change goes unseen. Oracle: the
 * file, which was written by the program itself and says nothing about what is right.
 */
class GoldenBaselineTest {
    private static final String FILE = "golden-baseline.csv";
    private static final Path SOURCE = Path.of("src/test/resources/org/wakhan/model", FILE);
    private static final long SEED = 7;
    private static final int REPLICATES = 2;

    @Test
    void theBaselineIsTheStoredOneToTheLastDigit() throws IOException {
        List<String> actual = lines();
        if (Boolean.getBoolean("wakhan.golden.write")) {
            Files.createDirectories(SOURCE.getParent());
            Files.writeString(SOURCE, String.join("\n", actual) + "\n");
        } else {
            assertThat(actual)
                    .as("If the model was meant to change, write the file anew and say why in the commit: "
                            + "mvn test -Dtest=GoldenBaselineTest -Dwakhan.golden.write=true")
                    .isEqualTo(stored());
        }
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("mode,replicate,outcome,total"));
        for (ParameterMode mode : List.of(ParameterMode.POINT, ParameterMode.PRIOR)) {
            TestScenarios scenario = TestScenarios.baseline();
            TestScenarios run = mode == ParameterMode.PRIOR ? scenario.drawn() : scenario;
            for (int replicate = 0; replicate < REPLICATES; replicate++) {
                History history = Simulation.run(run.build(), SEED, replicate);
                String start = mode.word() + "," + replicate + ",";
                for (int i = 0; i < history.totals().length; i++) {
                    lines.add(start + Outcomes.ofARun().get(i).key() + "," + history.totals()[i]);
                }
                lines.add(start + "events," + history.events().size());
            }
        }
        return lines;
    }

    private static List<String> stored() throws IOException {
        try (InputStream stream = GoldenBaselineTest.class.getResourceAsStream(FILE)) {
            assertThat(stream).as("the file %s", FILE).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
