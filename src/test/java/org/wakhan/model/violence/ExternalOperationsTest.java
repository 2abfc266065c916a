package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** A10. Oracle: x = x_ext c / (c + half) by hand, and counts of a Poisson process. */
class ExternalOperationsTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("A1", "A2", "A10")
            .set("isis-k.export.share", .5)
            .set("isis-k.export.half-cost", .2)
            .set("attack.security-elasticity", .5);

    @Test
    void domesticCostTurnsCapacityOutwardsAndLowersIntensityAtHome() {
        Stage cheap = Stage.of(SCENARIO);
        Stage dear = Stage.of(SCENARIO);
        for (int unit = 0; unit < dear.world.provinces.provinces; unit++) {
            dear.world.provinces.personnel[unit] *= 4;
        }
        cheap.hazards();
        dear.hazards();
        int kabul = cheap.unit("AF-KAB");
        assertThat(cheap.isisK().outward).isCloseTo(0, within(1e-9));
        double cost = 1 - 1 / Math.sqrt(4);
        double outward = .5 * cost / (cost + .2);
        assertThat(dear.isisK().outward).isCloseTo(outward, within(1e-9));
        assertThat(dear.isisK().intensity[kabul] / cheap.isisK().intensity[kabul])
                .isCloseTo((1 - outward) / 2, within(1e-9));
    }

    @Test
    void cellsThatLieStillAreACostToo() {
        Stage stage = Stage.of(SCENARIO);
        stage.week();
        stage.isisK().cells.forEach(cell -> cell.knownUntil = 100);
        stage.week();
        assertThat(stage.isisK().outward).isCloseTo(.5 / 1.2, within(1e-9));
    }

    @Test
    void operationsOutsideFollowThePartThatIsTurnedThere() {
        TestScenarios scenario = SCENARIO.set("isis-k.export.level", 100).set("taliban.security.budget", 4);
        double mean = Ensemble.of(scenario, 5, 40).mean(Outcomes.EXTERNAL_OPERATIONS);
        double months = 365 / (365.2425 / 12);
        assertThat(mean).isBetween(.9 * 100 * .5 * .5 / .7 * months, 1.25 * 100 * .5 * .5 / .7 * months);
        assertThat(Ensemble.of(scenario.without("A10"), 5, 2).mean(Outcomes.EXTERNAL_OPERATIONS))
                .isZero();
    }
}
