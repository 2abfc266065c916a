package org.wakhan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wakhan.comparison.SpreadSources.Shares;
import org.wakhan.history.Outcomes;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.store.result.SyntheticResults;

class SpreadSourcesTest {
    /** The only parameter that made-up results draw. */
    private static final String KEY = "china.pressure.gain";

    private static ParameterRegistry registry(boolean assumed) {
        Parameter.Draft draft = Parameter.of("D1", KEY, "gain").mostly(1, 4);
        return new ParameterRegistry(List.of(assumed ? draft.assumed("made up") : draft.measured("made up")));
    }

    private static Alternative alternative(int runs, double density) {
        return new Alternative(
                new Side("now", new SyntheticResults(runs, 12, 1)), new Side("then", new Driven(runs, density)));
    }

    /** Oracle: the alternative adds ten attacks a month times the parameter, so that it explains nearly everything. */
    @Test
    void a_parameter_that_drives_the_difference_has_most_of_its_variance_under_its_status() {
        for (boolean assumed : new boolean[] {true, false}) {
            Alternative alternative = alternative(100, 1);
            Shares shares = SpreadSources.of(alternative, alternative.draws(), registry(assumed))
                    .orElseThrow()
                    .of(Outcomes.ATTACKS);

            assertThat((assumed ? shares.assumed() : shares.known()).share()).isGreaterThan(.95);
            assertThat((assumed ? shares.known() : shares.assumed()).share()).isZero();
            assertThat(shares.rest().share()).isCloseTo(0, within(.05));
            assertThat(shares.named()).singleElement().satisfies(source -> {
                assertThat(source.key()).isEqualTo(KEY);
                assertThat(source.share()).isGreaterThan(.95);
            });
        }
    }

    /** Draws of one rank order cannot be told apart: what may be an assumption counts as one. */
    @Test
    void a_measured_parameter_that_moves_with_an_assumed_one_counts_as_assumed() {
        Alternative alternative = alternative(100, 1);
        double[] drawn = alternative.draws().values().get(KEY);
        Map<String, double[]> values = new LinkedHashMap<>();
        values.put(KEY, drawn);
        values.put("made.up", drawn);
        SharedDraws draws = new SharedDraws(values, List.copyOf(values.keySet()), List.of(), List.of());
        ParameterRegistry registry = new ParameterRegistry(List.of(
                Parameter.of("D1", KEY, "gain").mostly(1, 4).measured("made up"),
                Parameter.of("D1", "made.up", "made up").mostly(1, 4).assumed("made up")));

        Shares shares =
                SpreadSources.of(alternative, draws, registry).orElseThrow().of(Outcomes.ATTACKS);

        assertThat(shares.assumed().share()).isGreaterThan(.95);
        assertThat(shares.named())
                .singleElement()
                .satisfies(source -> assertThat(source.key()).isEqualTo(KEY + " and made.up"));
    }

    @Test
    void too_few_histories_have_no_sources() {
        Alternative alternative = alternative(20, 1);
        assertThat(SpreadSources.of(alternative, alternative.draws(), registry(true)))
                .isEmpty();
        assertThat(Answer.of(alternative, registry(true)).sources()).isEmpty();
    }

    @Test
    void outcomes_that_do_not_vary_have_no_sources() {
        Alternative same = new Alternative(
                new Side("now", new SyntheticResults(60, 12, 1)), new Side("same", new SyntheticResults(60, 12, 1)));
        Answer answer = Answer.of(same, registry(true));
        assertThat(answer.sources()).isEmpty();
        assertThat(answer.changesNothing()).isTrue();
    }
}
