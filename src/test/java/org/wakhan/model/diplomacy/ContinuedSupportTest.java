package org.wakhan.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;

/** D4. Oracle: no downgrade while it holds; without it the binomial law of downgrades. */
class ContinuedSupportTest {
    private static final TestScenarios SCENARIO =
            TestScenarios.baseline().from("2024-03-01", 12).set("china.relations.downgrade", .3);

    @Test
    void attacksLowerNothingWhileItHolds() {
        assertThat(downgrades(SCENARIO)).isZero();
    }

    @Test
    void withoutItAttacksLowerRelationsWithTheProbability() {
        assertThat(downgrades(SCENARIO.without("D4"))).isCloseTo(.3, within(4 * Math.sqrt(.21 / 500)));
    }

    /** The share of 500 attacks that was followed by a downgrade. */
    private static double downgrades(TestScenarios scenario) {
        Stage stage = Stage.of(scenario);
        int lowered = 0;
        for (int attack = 0; attack < 500; attack++) {
            stage.world.china.relations = 4;
            stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CHINESE, new Toll(2, 3, 1, 1));
            lowered += 4 - stage.world.china.relations;
        }
        return lowered / 500.0;
    }

    @Test
    void attacksInPakistanAndAtTheLowestLevelLowerNothing() {
        Stage stage = Stage.of(SCENARIO.set("china.relations.downgrade", 1).without("D4"));
        stage.attack(Organisation.BLA, "PK-SD", TargetClass.CHINESE, new Toll(2, 3, 1, 1));
        assertThat(stage.world.china.relations).isEqualTo(4);
        stage.world.china.relations = 0;
        stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CHINESE, new Toll(2, 3, 1, 1));
        assertThat(stage.world.china.relations).isZero();
    }
}
