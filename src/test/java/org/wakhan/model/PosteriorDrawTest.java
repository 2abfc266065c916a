package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wakhan.history.History;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.Posterior;
import org.wakhan.parameter.PosteriorManifest;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/** Draws from a posterior with three rows. Oracle: the rows, and the priors' own draws in the accepted histories. */
class PosteriorDrawTest {
    private static final String FITTED = "attack.dispersion";
    private static final String OTHER_FITTED = "safe-haven.step";
    private static final String NOT_FITTED = "attack.strength-elasticity";
    private static final long SEED = 77;
    private static final int[] RUNS = {4, 9, 2};
    private static final double[][] ROWS = {{.3, 5}, {.4, 6}, {.5, 7}};
    private static final Posterior POSTERIOR = new Posterior(
            new PosteriorManifest("test", "test", SEED, 1, 0, "", "", Map.of(FITTED, "", OTHER_FITTED, ""), Map.of()),
            List.of(FITTED, OTHER_FITTED),
            RUNS,
            ROWS);

    private static Scenario scenario(Map<String, Law> settings) {
        Scenario prior = TestScenarios.baseline().from("2021-08-15", 1).drawn().build();
        return new Scenario(
                prior.name(),
                prior.question(),
                prior.start(),
                prior.months(),
                ParameterMode.POSTERIOR,
                settings,
                List.of(),
                Set.of(),
                Map.of(),
                prior.registry(),
                null,
                POSTERIOR);
    }

    private static double drawn(Scenario scenario, History history, String key) {
        List<String> keys = scenario.uncertain().stream().map(Parameter::key).toList();
        return history.drawn()[keys.indexOf(key)];
    }

    @Test
    void eachHistoryTakesAWholeRowAndEveryRowComesOnceBeforeAnyComesAgain() {
        Scenario scenario = scenario(Map.of());
        Set<List<Integer>> orders = new HashSet<>();
        for (int round = 0; round < 8; round++) {
            List<Integer> taken = new ArrayList<>();
            for (int replicate = 3 * round; replicate < 3 * round + 3; replicate++) {
                History history = Simulation.run(scenario, 1, replicate);
                double first = drawn(scenario, history, FITTED);
                double second = drawn(scenario, history, OTHER_FITTED);
                int row = (int) Math.round(first * 10) - 3;
                assertThat(ROWS[row]).containsExactly(first, second);
                taken.add(row);
            }
            assertThat(taken).containsExactlyInAnyOrder(0, 1, 2);
            orders.add(taken);
        }
        assertThat(orders).as("orders of the draws").hasSizeGreaterThan(2);
    }

    @Test
    void anotherSeedHasAnotherOrder() {
        Scenario scenario = scenario(Map.of());
        Set<Double> first = new HashSet<>();
        for (int seed = 0; seed < 12; seed++) {
            first.add(drawn(scenario, Simulation.run(scenario, seed, 0), FITTED));
        }
        assertThat(first).hasSize(3);
    }

    @Test
    void whatWasNotFittedHasTheValueOfTheAcceptedHistory() {
        Scenario scenario = scenario(Map.of());
        Scenario prior = TestScenarios.baseline().from("2021-08-15", 1).drawn().build();
        for (int replicate = 0; replicate < 3; replicate++) {
            History history = Simulation.run(scenario, 1, replicate);
            int row = (int) Math.round(drawn(scenario, history, FITTED) * 10) - 3;
            History accepted = Simulation.run(prior, SEED, RUNS[row]);
            assertThat(drawn(scenario, history, NOT_FITTED)).isEqualTo(drawn(prior, accepted, NOT_FITTED));
        }
    }

    /** A law that a scenario sets draws from the history's own streams, as with the prior; a number is a number. */
    @Test
    void whatAScenarioSetsComesFirst() {
        Law law = new Law.Uniform(1, 2);
        Scenario scenario = scenario(Map.of(FITTED, law, OTHER_FITTED, new Law.Fixed(9), NOT_FITTED, law));
        Scenario prior = TestScenarios.baseline()
                .from("2021-08-15", 1)
                .drawn()
                .set(FITTED, law)
                .set(NOT_FITTED, law)
                .build();
        History history = Simulation.run(scenario, 1, 0);
        History own = Simulation.run(prior, 1, 0);
        assertThat(drawn(scenario, history, FITTED)).isEqualTo(drawn(prior, own, FITTED));
        assertThat(drawn(scenario, history, NOT_FITTED)).isEqualTo(drawn(prior, own, NOT_FITTED));
        assertThat(scenario.uncertain()).noneMatch(row -> row.key().equals(OTHER_FITTED));
    }

    @Test
    void otherModesKnowNoPosterior() {
        assertThat(TestScenarios.baseline().drawn().build().posterior()).isNull();
        assertThat(TestScenarios.baseline().build().posterior()).isNull();
    }
}
