package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Parameter;
import org.wakhan.region.Region;
import org.wakhan.scenario.ScenarioReader;

/** Rows that say that they are read only as a history starts: a dated change moves no outcome. */
class OnlyAtStartTest {
    /** A day on which a week is reviewed anyway, so that no review is added. */
    private static final String DAY = "2021-09-19";

    static Stream<Parameter> onlyAtStart() {
        return Mechanisms.registry().rows().stream().filter(Parameter::onlyAtStart);
    }

    private static double other(Parameter row) {
        return row.domain() instanceof Domain.Range range
                ? Math.min(range.max(), Math.max(range.min(), 2 * row.point() + .1))
                : 1;
    }

    @ParameterizedTest
    @MethodSource("onlyAtStart")
    void aDatedChangeMovesNothing(Parameter row) {
        TestScenarios scenario = TestScenarios.baseline().from("2021-08-15", 4);
        History without = Simulation.run(scenario.build(), 3, 0);
        History with =
                Simulation.run(scenario.intervene(DAY, row.key(), other(row)).build(), 3, 0);
        for (int i = 0; i < without.totals().length; i++) {
            assertThat(with.totals()[i])
                    .as(Outcomes.ofARun().get(i).key())
                    .isCloseTo(without.totals()[i], within(1e-9 * Math.abs(without.totals()[i])));
        }
    }

    @ParameterizedTest
    @MethodSource("onlyAtStart")
    void aScenarioWithSuchAChangeIsRefused(Parameter row, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("made.yaml"), """
                name: Made
                question: Does it move anything?
                start: 2021-08-15
                months: 3
                interventions:
                  - on: 2021-09-19
                    set: { %s: %s }
                """.formatted(row.key(), row.format(other(row))));
        ScenarioReader reader = new ScenarioReader(Mechanisms.registry(), Mechanisms.ids(), Region.load());
        assertThatThrownBy(() -> reader.read(file))
                .hasMessageContaining("made.yaml, line 7")
                .hasMessageContaining("changes " + row.key() + " at a date")
                .hasMessageContaining("Maybe set it from the start");
    }
}
