package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;

/** Outcomes that say whether something happened in a history. Oracle: its events and months. */
class IndicatorsTest {
    @Test
    void indicatorsFollowFromTheEvents() {
        TestScenarios harmed = TestScenarios.baseline().set("chinese-target.hazard", 400);
        TestScenarios calm = TestScenarios.baseline().without("B1", "B2", "B6");
        assertThat(new Ensemble(List.of(Simulation.run(harmed.build(), 1, 0))).mean(Outcomes.NO_CHINESE_KILLED_12M))
                .isZero();
        assertThat(new Ensemble(List.of(Simulation.run(calm.build(), 1, 0))).mean(Outcomes.NO_CHINESE_KILLED_12M))
                .isEqualTo(1);
    }

    /** Oracle: staff by month. Firms that tolerate nothing leave after harm; without harm none leaves. */
    @Test
    void staffHasHalvedWhereItFellBelowHalfOfItsHighestMonth() {
        TestScenarios harmed = TestScenarios.baseline()
                .without("D3")
                .set("chinese-target.hazard", 100)
                .set("firms.entry", .01)
                .set("firms.tolerance", .3);
        Set<Double> seen = new HashSet<>();
        for (TestScenarios scenario : List.of(harmed, TestScenarios.baseline().without("F2", "D3", "E7"))) {
            for (int run = 0; run < 10; run++) {
                History history = Simulation.run(scenario.build(), 1, run);
                double most = 0;
                boolean halved = false;
                for (double staff : history.monthly()[Outcomes.monthly().indexOf(Outcomes.STAFF)]) {
                    most = Math.max(most, staff);
                    halved |= staff < most / 2;
                }
                double told = new Ensemble(List.of(history)).mean(Outcomes.STAFF_HALVED);
                assertThat(told).isEqualTo(halved ? 1 : 0);
                seen.add(told);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(0.0, 1.0);
    }
}
