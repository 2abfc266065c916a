package org.wakhan.model.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.Firm;

/** E7. Oracle: survival of contracts under a constant hazard; what firms make of it by hand. */
class ContractTerminationTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("F1", "E7")
            .from("2024-01-01", 12)
            .set("firms.entry", 0)
            .set("taliban.contracts.ended", .5);

    /** Three contracts stand at the start of 2024: copper, oil and gold. */
    @Test
    void contractsEndWithTheHazardWhateverTheAttacks() {
        double expected = 3 * (1 - Math.exp(-.5));
        double spread = Math.sqrt(3 * Math.exp(-.5) * (1 - Math.exp(-.5)) / 300);
        Ensemble histories = Ensemble.of(SCENARIO, 2, 300);
        assertThat(histories.mean(Outcomes.CONTRACTS_ENDED)).isCloseTo(expected, within(4 * spread));
        assertThat(Ensemble.of(SCENARIO.without("E7"), 2, 2).mean(Outcomes.CONTRACTS_ENDED))
                .isZero();
    }

    @Test
    void theFirmLosesItsContractAndLeaves() {
        Ensemble ended = Ensemble.of(SCENARIO.set("taliban.contracts.ended", 50), 2, 3);
        Ensemble kept = Ensemble.of(SCENARIO.without("E7"), 2, 3);
        assertThat(ended.mean(Outcomes.CAPITAL_COMMITTED)).isZero();
        assertThat(kept.mean(Outcomes.FIRMS_OPERATING) - ended.mean(Outcomes.FIRMS_OPERATING))
                .isCloseTo(3, within(1e-9));
    }

    @Test
    void otherFirmsSpendLessBecauseOfContractRisk() {
        Stage stage = Stage.of(TestScenarios.baseline()
                .only("F1", "F2")
                .from("2024-01-01", 12)
                .set("investment.growth", 0)
                .set("investment.contract-effect", .2));
        Firm firm = stage.world.firms.get(0);
        firm.realised = firm.committed / 2;
        stage.world.happen(EventType.CONTRACT_ENDED, "test", 0, Event.NO_CAUSE, "");
        stage.month();
        assertThat(firm.realised / firm.committed).isCloseTo(Math.exp(-.2) / 2, within(1e-12));
        stage.month();
        assertThat(firm.realised / firm.committed).isCloseTo(Math.exp(-.2) / 2, within(1e-12));
    }
}
