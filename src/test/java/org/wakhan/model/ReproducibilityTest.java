package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wakhan.history.History;
import org.wakhan.scenario.ParameterMode;

/** The same scenario, seed and replicate give the same history, to the bit. */
class ReproducibilityTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline().drawn();

    @ParameterizedTest
    @EnumSource
    void aHistoryRunAgainIsTheSame(ParameterMode mode) {
        TestScenarios scenario = mode == ParameterMode.PRIOR ? SCENARIO : TestScenarios.baseline();
        History first = Simulation.run(scenario.build(), 42, 3);
        Simulation.run(scenario.set("attack.dispersion", 1).build(), 9, 0);
        Histories.assertEqual(Simulation.run(scenario.build(), 42, 3), first);
    }

    @Test
    void historiesAreTheSameOnSeveralThreadsInAnyOrder() throws Exception {
        List<History> alone = IntStream.range(0, 6)
                .mapToObj(replicate -> Simulation.run(SCENARIO.build(), 42, replicate))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<History>> together = IntStream.iterate(5, replicate -> replicate - 1)
                    .limit(6)
                    .mapToObj(replicate -> threads.submit(() -> Simulation.run(SCENARIO.build(), 42, replicate)))
                    .toList();
            for (Future<History> future : together) {
                History history = future.get();
                Histories.assertEqual(history, alone.get(history.replicate()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherSeedOrReplicateGivesAnotherHistory() {
        String one = Histories.state(Simulation.run(SCENARIO.build(), 42, 0));
        assertThat(Histories.state(Simulation.run(SCENARIO.build(), 42, 1))).isNotEqualTo(one);
        assertThat(Histories.state(Simulation.run(SCENARIO.build(), 43, 0))).isNotEqualTo(one);
        assertThat(Histories.state(Simulation.run(SCENARIO.build(), 42 + (1L << 32), 0)))
                .as("a seed that differs only above the bits that MASON keeps")
                .isNotEqualTo(one);
    }

    @Test
    void theNamePlaysNoPart() {
        Histories.assertEqual(
                Simulation.run(SCENARIO.named("another").build(), 42, 0), Simulation.run(SCENARIO.build(), 42, 0));
    }

    @Test
    void aShorterHistoryIsTheBeginningOfALongerOne() {
        History longer = Simulation.run(SCENARIO.from("2021-08-15", 12).build(), 5, 0);
        History shorter = Simulation.run(SCENARIO.from("2021-08-15", 7).build(), 5, 0);
        assertThat(shorter.events()).isEqualTo(Histories.before(longer, 212)).hasSizeGreaterThan(100);
        for (int outcome = 0; outcome < shorter.monthly().length; outcome++) {
            assertThat(longer.monthly()[outcome]).startsWith(shorter.monthly()[outcome]);
        }
    }

    @Test
    void parametersThatTwoScenariosShareAreDrawnAlike() {
        var free = SCENARIO.build();
        var fixed = SCENARIO.set("attack.dispersion", .4).build();
        double[] all = Simulation.run(free, 1, 0).drawn();
        double[] others = Simulation.run(fixed, 1, 0).drawn();
        int place = free.uncertain().indexOf(free.registry().find("attack.dispersion"));
        assertThat(others).hasSize(all.length - 1);
        for (int i = 0; i < others.length; i++) {
            assertThat(others[i]).isEqualTo(all[i < place ? i : i + 1]);
        }
    }
}
