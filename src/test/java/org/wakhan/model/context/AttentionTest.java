package org.wakhan.model.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Simulation;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;

/** G6. Oracle: the rise after an attack on foreigners and its half-life; nothing that happens depends on it. */
class AttentionTest {
    @Test
    void coverageRisesAfterAnAttackOnForeignersAndFades() {
        Stage stage = Stage.of(TestScenarios.baseline()
                .only("G6")
                .set("attention.coverage", .2)
                .set("attention.half-life", 7 / (365.2425 / 12)));
        stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CIVILIANS, Toll.NONE);
        assertThat(stage.world.publicity.coverage).isZero();
        stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.FOREIGN, Toll.NONE);
        assertThat(stage.world.publicity.coverage).isEqualTo(.2);
        stage.week();
        stage.week();
        assertThat(stage.world.publicity.coverage).isCloseTo(.05, within(1e-12));
    }

    @Test
    void withoutItTheSameHappens() {
        History with = Simulation.run(TestScenarios.baseline().build(), 2, 0);
        History without = Simulation.run(TestScenarios.baseline().without("G6").build(), 2, 0);
        assertThat(without.events()).isEqualTo(with.events());
        assertThat(Ensemble.monthly(with, Outcomes.COVERAGE))
                .isNotEqualTo(Ensemble.monthly(without, Outcomes.COVERAGE));
    }
}
