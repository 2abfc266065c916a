package org.wakhan.model.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.Firm;
import org.wakhan.model.world.Toll;

/** F5. Oracle: the two kinds' parameters; bounds of 4 standard errors. */
class InvestorTypesTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("F1", "F2", "F5")
            .set("firms.pool", 2000)
            .set("firms.spread", .3)
            .set("firms.trader-share", .7)
            .set("firms.staff.trader", 3)
            .set("firms.staff.state", 12)
            .set("firms.reaction.trader", 1.5)
            .set("firms.reaction.state", .5);

    private static double meanStaff(Stage stage, Firm.Kind kind) {
        return stage.world.firms.stream()
                .filter(firm -> firm.kind == kind)
                .mapToDouble(firm -> firm.fullStaff)
                .average()
                .orElseThrow();
    }

    @Test
    void firmsAreOfTwoKindsWithStaffOfTheirOwn() {
        Stage stage = Stage.of(SCENARIO);
        double traders = stage.world.firms.stream()
                        .filter(firm -> firm.kind == Firm.Kind.TRADER)
                        .count()
                / 2000.0;
        assertThat(traders).isCloseTo(.7, within(4 * Math.sqrt(.21 / 2000)));
        assertThat(meanStaff(stage, Firm.Kind.TRADER)).isCloseTo(3, within(.15));
        assertThat(meanStaff(stage, Firm.Kind.STATE)).isCloseTo(12, within(.7));
    }

    @Test
    void tradersPerceiveMoreRiskThanStateFirms() {
        Stage stage = Stage.of(SCENARIO);
        stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CHINESE, Toll.NONE);
        for (Firm firm : stage.world.firms) {
            if (firm.unit == stage.unit("AF-KAB")) {
                assertThat(firm.perceivedRisk()).isEqualTo(firm.kind == Firm.Kind.TRADER ? 1.5 : .5);
            }
        }
    }

    @Test
    void withoutItAllFirmsWithoutAContractAreAlike() {
        Stage stage = Stage.of(SCENARIO.without("F5").set("firms.spread", 0).set("firms.staff.mean", 5));
        assertThat(stage.world.firms).allMatch(firm -> firm.fullStaff == 5);
    }
}
