package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wakhan.parameter.Law;
import org.wakhan.scenario.Scenario;

/** Laws that reach beyond the range of their parameter. Oracle: the part of the law that lies inside. */
class DrawTest {
    private static final String SHARE = "isis-k.export.share";
    private static final int HISTORIES = 2000;

    @Test
    void what_lies_outside_the_range_is_drawn_again_so_that_the_law_is_cut_to_it() {
        Scenario scenario = scenario(new Law.Uniform(-2, 3));

        List<Double> drawn = IntStream.range(0, HISTORIES)
                .mapToObj(replicate -> Draw.of(scenario, 1, replicate).values().get(SHARE))
                .toList();

        assertThat(drawn).allMatch(value -> value >= 0 && value <= 1);
        for (double part : new double[] {.25, .75}) {
            double below = drawn.stream().filter(value -> value < part).count();
            assertThat(below / HISTORIES).isEqualTo(part, within(.04));
        }
    }

    @Test
    void a_law_that_hardly_meets_the_range_is_given_up_with_its_name() {
        Scenario scenario = scenario(new Law.Uniform(-1e9, 1e9));

        assertThatThrownBy(() -> Draw.of(scenario, 1, 0))
                .hasMessageContaining("The law Uniform(-1.0E9, 1.0E9) of " + SHARE + " misses its range");
    }

    private static Scenario scenario(Law law) {
        return TestScenarios.baseline().drawn().set(SHARE, law).build();
    }
}
