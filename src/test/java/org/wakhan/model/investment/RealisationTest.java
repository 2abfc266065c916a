package org.wakhan.model.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.China;
import org.wakhan.model.agent.Firm;

/** F3. Oracle: rho pledged (1 - e^(-t / time)). */
class RealisationTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("F1", "F3")
            .set("investment.realised-share", .3)
            .set("investment.realisation-time", 4);

    /** A firm that operates and has no contract so far. */
    private static Firm withPledge(Stage stage, double pledge) {
        Firm firm = stage.world.firms.stream()
                .filter(each -> each.state() == Firm.State.OPERATING && each.committed == 0)
                .findFirst()
                .orElseThrow();
        firm.committed = pledge;
        return firm;
    }

    @Test
    void theRealisedShareOfAPledgeIsSpentOverTime() {
        Stage stage = Stage.of(SCENARIO);
        Firm firm = withPledge(stage, 400);
        for (int month = 1; month <= 48; month++) {
            stage.month();
            assertThat(firm.realised).isCloseTo(120 * (1 - Math.exp(-month / 48.0)), within(1e-6));
        }
    }

    @Test
    void whatIsSpentInAMonthFollowsTheStaffThatAnAdvisoryLeaves() {
        Stage stage = Stage.of(SCENARIO);
        Firm firm = withPledge(stage, 400);
        stage.world.china.leaving = .5;
        stage.world.china.advisory = China.HIGHEST_ADVISORY;
        stage.month();
        assertThat(firm.realised).isCloseTo(.25 * 120 * (1 - Math.exp(-1 / 48.0)), within(1e-9));
    }

    @Test
    void standingContractsStartAsFarAsTheirYearsHaveBroughtThem() {
        Stage stage = Stage.of(SCENARIO.from("2024-06-01", 12));
        var contracts = StandingContract.on(SCENARIO.from("2024-06-01", 12).start(), stage.world.evidence);
        assertThat(contracts).isNotEmpty();
        for (int i = 0; i < contracts.size(); i++) {
            StandingContract contract = contracts.get(i);
            Firm firm = stage.world.firms.get(i);
            assertThat(firm.kind).isEqualTo(Firm.Kind.STATE);
            assertThat(firm.committed).isEqualTo(contract.value());
            assertThat(firm.realised)
                    .isCloseTo(.3 * contract.value() * (1 - Math.exp(-contract.years() / 4)), within(1e-6));
        }
    }

    @Test
    void withoutItPledgesAreSpentAtOnce() {
        Stage stage = Stage.of(SCENARIO.without("F3"));
        assertThat(stage.world.firms.get(0).committed).isPositive();
        assertThat(stage.world.firms.get(0).realised).isEqualTo(stage.world.firms.get(0).committed);

        Firm later = stage.world.firms.get(stage.world.firms.size() - 1);
        later.committed = 410;
        later.become(Firm.State.OPERATING);
        stage.week();
        assertThat(later.realised).isEqualTo(410);
    }
}
