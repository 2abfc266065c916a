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

/** F2. Oracle: the rule by hand for one firm, with all firms alike. */
class InvestmentReactionTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("F1", "F2")
            .set("firms.entry", 0)
            .set("firms.spread", 0)
            .set("firms.tolerance", 1.5)
            .set("investment.growth", .12)
            .set("investment.attack-effect", .1)
            .set("investment.risk-half-life", 2)
            .set("investment.risk-near", .5)
            .set("investment.risk-far", .2)
            .set("investment.patience", 6);

    private final Stage stage = Stage.of(SCENARIO);
    private final Firm firm = firm("AF-KAB", Firm.State.OPERATING);

    private Firm firm(String unit, Firm.State state) {
        return stage.world.firms.stream()
                .filter(firm -> firm.unit == stage.unit(unit) && firm.state() == state)
                .findFirst()
                .orElseThrow();
    }

    private void attack(String unit, int times) {
        for (int i = 0; i < times; i++) {
            stage.attack(Organisation.ISIS_K, unit, TargetClass.CHINESE, new Toll(1, 1, 1, 0));
        }
    }

    @Test
    void anAttackIsPerceivedInFullInThePlaceLessNearItAndLeastFarAway() {
        attack("AF-KAB", 1);
        assertThat(firm.perceivedRisk()).isEqualTo(1);
        attack("AF-LOG", 1);
        assertThat(firm.perceivedRisk()).isEqualTo(1.5);
        attack("AF-HER", 1);
        assertThat(firm.perceivedRisk()).isCloseTo(1.7, within(1e-12));
        attack("PK-SD", 1);
        assertThat(firm.perceivedRisk()).isCloseTo(1.7, within(1e-12));
    }

    @Test
    void capitalGrowsAndFallsByPhiWithEachAttackUpToWhatIsPledged() {
        firm.committed = 100;
        firm.realised = 20;
        stage.month();
        assertThat(firm.realised).isCloseTo(20 * Math.exp(.01), within(1e-9));
        attack("AF-HER", 2);
        stage.month();
        assertThat(firm.realised).isCloseTo(20 * Math.exp(.02 - .2), within(1e-9));
        firm.realised = 99.9;
        stage.month();
        assertThat(firm.realised).isEqualTo(100);
    }

    /** F3 lets it spend 30 of 100; what is spent beyond is not taken away. */
    @Test
    void capitalGrowsNoFurtherThanWhatIsSpentInTheEnd() {
        Stage slow = Stage.of(SCENARIO.only("F1", "F2", "F3")
                .set("investment.realised-share", .3)
                .set("investment.realisation-time", 50));
        Firm mine = slow.world.firms.get(0);
        mine.committed = 100;
        mine.realised = 29.9;
        slow.month();
        assertThat(mine.realised).isEqualTo(30);
        mine.realised = 60;
        slow.month();
        assertThat(mine.realised).isEqualTo(60);
        slow.attack(Organisation.ISIS_K, "AF-HER", TargetClass.CHINESE, new Toll(1, 1, 1, 0));
        slow.month();
        assertThat(mine.realised).isCloseTo(60 * Math.exp(.01 - .1), within(1e-9));
    }

    @Test
    void aFirmSuspendsAboveItsToleranceAndResumesWhenTheRiskHasHalved() {
        attack("AF-KAB", 1);
        stage.month();
        assertThat(firm.state()).isEqualTo(Firm.State.OPERATING);
        attack("AF-KAB", 2);
        stage.month();
        assertThat(firm.state()).isEqualTo(Firm.State.SUSPENDED);
        assertThat(firm.staff()).isZero();
        int months = 0;
        while (firm.state() == Firm.State.SUSPENDED) {
            stage.month();
            months++;
        }
        double risk = (Math.sqrt(.5) + 2) * Math.sqrt(.5);
        assertThat(months).isEqualTo((int) Math.ceil(Math.log(risk / .75) / Math.log(2) * 2) + 1);
        assertThat(firm.state()).isEqualTo(Firm.State.OPERATING);
    }

    /** Every firm of the pool that is not alarmed comes within a year; hazards of entry are set before the attacks. */
    @Test
    void aFirmThatWouldSuspendComesOnlyWhenTheRiskIsAtItsTolerance() {
        Stage eager = Stage.of(SCENARIO.set("firms.entry", 1).set("firms.pool", 300));
        eager.hazards();
        Firm near = eager.world.firms.stream()
                .filter(firm -> firm.unit == eager.unit("AF-KAB") && firm.state() == Firm.State.EXPLORING)
                .findFirst()
                .orElseThrow();
        Firm far = eager.world.firms.stream()
                .filter(firm -> firm.unit != eager.unit("AF-KAB") && firm.state() == Firm.State.EXPLORING)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 2; i++) {
            eager.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CHINESE, new Toll(1, 1, 1, 0));
        }
        eager.runTo(1000);
        assertThat(near.state()).isEqualTo(Firm.State.EXPLORING);
        assertThat(far.state()).isEqualTo(Firm.State.OPERATING);
        eager.hazards();
        eager.month();
        assertThat(near.perceivedRisk()).isCloseTo(2 * Math.sqrt(.5), within(1e-12));
        eager.runTo(2000);
        assertThat(near.state()).isEqualTo(Firm.State.OPERATING);
    }

    /** B7's clashes are remembered whether or not firms react. */
    @Test
    void withoutItNoRiskAlarmsAFirm() {
        Stage indifferent = Stage.of(SCENARIO.only("F1").set("firms.entry", 1));
        Firm waiting = indifferent.world.firms.stream()
                .filter(firm -> firm.state() == Firm.State.EXPLORING)
                .findFirst()
                .orElseThrow();
        waiting.perceive(
                indifferent.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CHINESE, new Toll(1, 1, 1, 0)), 1000);
        assertThat(waiting.alarmed()).isFalse();
        indifferent.hazards();
        indifferent.runTo(1000);
        assertThat(waiting.state()).isEqualTo(Firm.State.OPERATING);
    }

    @Test
    void aFirmWhosePatienceEndsWithdrawsForGood() {
        firm.committed = 50;
        attack("AF-KAB", 1000);
        stage.month();
        assertThat(firm.state()).isEqualTo(Firm.State.SUSPENDED);
        stage.runTo(6 * 365.2425 / 12 - 1);
        stage.month();
        assertThat(firm.state()).isEqualTo(Firm.State.SUSPENDED);
        stage.runTo(6 * 365.2425 / 12 + 1);
        stage.month();
        assertThat(firm.state()).isEqualTo(Firm.State.WITHDRAWN);
        assertThat(firm.committed).isZero();
    }
}
