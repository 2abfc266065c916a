package org.wakhan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Outcomes;
import org.wakhan.input.UserError;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.statistics.Pairing;
import org.wakhan.statistics.Repeats;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.result.Results;
import org.wakhan.store.result.SyntheticResults;

class AlternativeTest {
    private static final Side BASELINE = new Side("now", new SyntheticResults(12, 6, 1));

    @Test
    void histories_are_paired_by_replicate_also_where_some_are_missing_on_either_side() {
        Side baseline = new Side("now", new WithoutReplicate(new SyntheticResults(12, 6, 1), 3));
        Side same = new Side("same", new WithoutReplicate(new SyntheticResults(11, 6, 1), 5));

        Alternative alternative = new Alternative(baseline, same);

        assertThat(alternative.pairs()).isEqualTo(9);
        assertThat(alternative.total(Outcomes.ATTACKS).equal()).isEqualTo(9);
        assertThat(alternative.byMonth(Outcomes.ATTACKS))
                .allSatisfy(month -> assertThat(month.equal()).isEqualTo(9));
        assertThat(alternative.byUnit(Outcomes.ATTACKS))
                .allSatisfy(unit -> assertThat(unit.equal()).isEqualTo(9));
    }

    @Test
    void results_of_another_seed_or_model_cannot_be_paired() throws ReflectiveOperationException {
        Side otherSeed = new Side("other", with(new SyntheticResults(12, 6, 1), "seed", 43L));
        Side otherModel =
                new Side("other", with(new SyntheticResults(12, 6, 1), "program", "Wakhan 0.1.0 (commit a, model b)"));

        assertThatThrownBy(() -> new Alternative(BASELINE, otherSeed))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot be paired: start, months and seed must be the same");
        assertThatThrownBy(() -> new Alternative(BASELINE, otherModel))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot be paired: their models differ");
    }

    /** The same results with another value in their manifest. */
    private static Results with(Results results, String component, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = Manifest.class.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean changed = components[i].getName().equals(component);
            values[i] = changed ? value : components[i].getAccessor().invoke(results.manifest());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Manifest manifest = Manifest.class.getDeclaredConstructor(types).newInstance(values);
        return (Results) Proxy.newProxyInstance(
                Results.class.getClassLoader(),
                new Class<?>[] {Results.class},
                (proxy, method, arguments) ->
                        method.getName().equals("manifest") ? manifest : method.invoke(results, arguments));
    }

    /** Oracle: sums over months and runs made here. */
    @Test
    void differences_are_those_of_the_stored_values() {
        Side more = new Side("more", new SyntheticResults(12, 6, 2));
        Alternative alternative = new Alternative(BASELINE, more);
        double expected = 0;
        for (int run = 0; run < 12; run++) {
            expected += (more.results().totals(Outcomes.KILLED)[run]
                            - BASELINE.results().totals(Outcomes.KILLED)[run])
                    / 12;
        }

        PairedDifference total = alternative.total(Outcomes.KILLED);

        assertThat(total.estimate()).isCloseTo(expected, within(1e-9)).isPositive();
        double months = 0;
        for (PairedDifference month : alternative.byMonth(Outcomes.KILLED)) {
            months += month.estimate();
        }
        assertThat(months).isCloseTo(expected, within(1e-9));
    }

    /** Four histories of a calibration stand behind the twelve pairs. */
    @Test
    void pairs_with_the_same_joint_draw_count_together_in_every_interval() {
        Side baseline = new Side("now", Repeated.of(12, 4, 1));
        Side more = new Side("more", Repeated.of(12, 4, 2));
        Alternative alternative = new Alternative(baseline, more);
        Pairing four = new Pairing(
                new Repeats(IntStream.range(0, 12).map(pair -> pair % 4).toArray(), 4));

        assertThat(alternative.repeats().count()).isEqualTo(4);
        assertThat(alternative.total(Outcomes.KILLED))
                .isEqualTo(four.compare(
                        baseline.results().totals(Outcomes.KILLED),
                        more.results().totals(Outcomes.KILLED)));
        assertThat(alternative.byUnit(Outcomes.byUnit().get(0))[0].low())
                .isNotEqualTo(new Alternative(BASELINE, new Side("more", new SyntheticResults(12, 6, 2)))
                        .byUnit(Outcomes.byUnit().get(0))[0].low());
    }

    @Test
    void other_months_cannot_be_paired() {
        Side longer = new Side("longer", new SyntheticResults(12, 7, 1));
        Side later = new Side("later", new SyntheticResults(12, 6, 1, LocalDate.of(2022, 1, 1)));

        assertThatThrownBy(() -> Comparison.of(BASELINE, List.of(longer)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("longer (2021-08-15, 7 months, seed 42)");
        assertThatThrownBy(() -> Comparison.of(BASELINE, List.of(later))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> Comparison.of(BASELINE, List.of())).hasMessageContaining("at least one");
    }

    @Test
    void draws_are_told_apart_by_whether_both_draw_them_and_the_same() {
        Map<String, double[]> there = Map.of("a.same", new double[] {1, 2, 3}, "a.other", new double[] {1, 2, 3});
        Map<String, double[]> here = Map.of(
                "a.same", new double[] {9, 1, 3}, "a.other", new double[] {9, 2, 6}, "a.own", new double[] {9, 7, 8});

        SharedDraws draws = SharedDraws.of(there, new int[] {0, 2}, here, new int[] {1, 2});

        assertThat(draws.shared()).containsExactly("a.same");
        assertThat(draws.apart()).containsExactly("a.other");
        assertThat(draws.lone()).containsExactly("a.own");
        assertThat(draws.values().get("a.other")).containsExactly(1, 3);
        assertThat(draws.values().get("a.own")).containsExactly(7, 8);
    }
}
