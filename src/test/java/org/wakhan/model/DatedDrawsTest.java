package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.scenario.Scenario;

/** Oracle: the values that histories themselves tell when the change comes. */
class DatedDrawsTest {
    private static final String KEY = "taliban.protection-force.personnel";
    private static final TestScenarios CHANGED = TestScenarios.baseline()
            .drawn()
            .intervene("2022-03-01", KEY, new Law.Uniform(100, 4000))
            .intervene("2022-05-01", "china.pressure.gain", 1.5)
            .intervene("2023-05-01", "china.pressure.gain", new Law.Uniform(1, 2));

    @Test
    void they_are_the_values_that_histories_tell() {
        Scenario scenario = CHANGED.build();
        Map<String, double[]> drawn = DatedDraws.of(scenario, 7, new int[] {0, 2, 3});

        assertThat(drawn).containsOnlyKeys(KEY + "@2022-03-01");
        double[] values = drawn.get(KEY + "@2022-03-01");
        assertThat(values).hasSize(3).doesNotHaveDuplicates();
        int[] replicates = {0, 2, 3};
        IntStream.range(0, 3).forEach(i -> {
            Event told = Simulation.run(scenario, 7, replicates[i]).events().stream()
                    .filter(event -> event.type() == EventType.INTERVENTION)
                    .findFirst()
                    .orElseThrow();
            assertThat(told.detail()).isEqualTo("test: " + KEY + " " + values[i]);
        });
    }

    /** A quarter of the draws of this law lies below the range, another above. */
    @Test
    void what_a_law_gives_outside_of_the_range_is_drawn_again() {
        Domain.Range range = (Domain.Range)
                Objects.requireNonNull(Mechanisms.registry().find(KEY)).domain();
        double width = range.max() - range.min();
        Law wide = new Law.Normal(range.min() + width / 2, width / 2 / .6745);
        Scenario scenario = TestScenarios.baseline()
                .drawn()
                .intervene("2022-03-01", KEY, wide)
                .build();

        double[] values =
                DatedDraws.of(scenario, 7, IntStream.range(0, 40).toArray()).get(KEY + "@2022-03-01");

        assertThat(values).hasSize(40).doesNotHaveDuplicates();
        assertThat(Arrays.stream(values)).allMatch(range::contains);
    }

    @Test
    void point_values_draw_nothing() {
        Scenario point = TestScenarios.baseline()
                .intervene("2022-03-01", KEY, new Law.Uniform(100, 4000))
                .build();

        assertThat(DatedDraws.of(point, 7, new int[] {0, 1})).isEmpty();
    }
}
