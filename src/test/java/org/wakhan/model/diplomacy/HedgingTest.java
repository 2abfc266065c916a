package org.wakhan.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** D6. Oracle: the two factors by hand. */
class HedgingTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("D2", "D6")
            .set("china.demand.weight", .5)
            .set("china.hedging.split", .6)
            .set("china.hedging.leverage-loss", .5)
            .set("china.hedging.robustness", .25);

    @Test
    void itLowersWhatPressureMovesAndWhatAttacksDoToRelations() {
        Stage with = Stage.of(SCENARIO);
        Stage without = Stage.of(SCENARIO.without("D6"));
        with.hazards();
        without.hazards();
        assertThat(with.world.authorities.demandWeight).isCloseTo(.5 * (1 - .5 * .6), within(1e-12));
        assertThat(with.world.china.sensitivity).isCloseTo(1 - .25 * .6, within(1e-12));
        assertThat(without.world.authorities.demandWeight).isEqualTo(.5);
        assertThat(without.world.china.sensitivity).isEqualTo(1);
    }

    /** Pressure and allocation: the more China hedges, the fewer personnel its pressure moves to its sites. */
    @Test
    void pressureMovesFewerPersonnelToChineseSites() {
        assertThat(moved(1)).isLessThan(moved(.5));
        assertThat(moved(.5)).isLessThan(moved(0));
        assertThat(moved(0)).isPositive();
    }

    private static double moved(double leverageLoss) {
        double[] shares = new double[2];
        for (int pressure = 0; pressure < 2; pressure++) {
            Stage stage = Stage.of(TestScenarios.baseline()
                    .only("D2", "D6", "E2", "F1")
                    .set("china.hedging.split", 1)
                    .set("china.hedging.leverage-loss", leverageLoss));
            stage.world.china.pressure = 10 * pressure;
            for (int week = 0; week < 20; week++) {
                stage.week();
            }
            shares[pressure] = stage.world.provinces.personnel[stage.unit("AF-KAB")];
        }
        return leverageLoss == 1 ? Math.abs(shares[1] - shares[0]) : shares[1] - shares[0];
    }
}
