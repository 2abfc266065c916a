package org.wakhan.model.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.EventType;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.TestScenarios;
import org.wakhan.region.Region;

/** E6. Oracle: expected count = rate exp(b (level - 2)) years; bounds of 4 standard errors. */
class EconomicCourtshipTest {
    private static final int RUNS = 40;
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("E6", "F1")
            .set("firms.entry", 0)
            .set("firms.pool", 400)
            .set("exposure.kabul-share", .4)
            .set("taliban.contracts.rate", 3)
            .set("taliban.contracts.relations-effect", .3);

    private static void assertRate(TestScenarios scenario, double perYear) {
        double contracts = RUNS * Ensemble.of(scenario, 1, RUNS).mean(Outcomes.CONTRACTS);
        double expected = RUNS * perYear;
        assertThat(contracts).isCloseTo(expected, within(4 * Math.sqrt(expected)));
    }

    /** Without D5 relations stay at level 0. */
    @Test
    void contractsAreSignedAtTheRateOfTheLevelOfRelations() {
        assertRate(SCENARIO, 3 * Math.exp(-.6));
    }

    @Test
    void betterRelationsBringMore() {
        TestScenarios accepted =
                SCENARIO.only("E6", "F1", "D5").from("2024-03-01", 12).set("china.relations.recognition", 0);
        assertRate(accepted, 3 * Math.exp(.3 * 2));
    }

    @Test
    void aContractBringsCapitalToAProvinceWithResources() {
        Ensemble runs = Ensemble.of(SCENARIO, 2, 10);
        assertThat(runs.events(EventType.CONTRACT))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(
                                Region.load().unit(event.unit()).endowment().resources())
                        .isPositive());
        double committed = runs.mean(Outcomes.CAPITAL_COMMITTED);
        double none = Ensemble.of(SCENARIO.without("E6"), 2, 10).mean(Outcomes.CAPITAL_COMMITTED);
        assertThat(committed).isGreaterThan(none);
    }
}
