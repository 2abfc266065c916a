package org.wakhan.model.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.Firm;
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

    /** Of 400 firms a third are state firms, far more than contracts. */
    @Test
    void contractsGoToStateFirmsAndToTradersWhereThereIsNoStateFirm() {
        assertThat(signatories(SCENARIO.only("E6", "F1", "F5").set("firms.trader-share", .67)))
                .isNotEmpty()
                .containsOnly(Firm.Kind.STATE);
        assertThat(signatories(SCENARIO.only("E6", "F1", "F5").set("firms.trader-share", 1)))
                .isNotEmpty()
                .containsOnly(Firm.Kind.TRADER);
    }

    /** Kinds of the firms with a contract but for those that stand at the start, which are state firms. */
    private static List<Firm.Kind> signatories(TestScenarios scenario) {
        Stage stage = Stage.of(scenario.set("taliban.contracts.rate", 10).set("taliban.contracts.oil-agreed", 540));
        long standing = stage.world.firms.stream()
                .filter(firm -> firm.committed > 0)
                .peek(firm -> firm.committed = 0)
                .count();
        assertThat(standing).isPositive();
        stage.hazards();
        stage.week();
        stage.runTo(400);
        return stage.world.firms.stream()
                .filter(firm -> firm.committed > 0)
                .map(firm -> firm.kind)
                .toList();
    }

    /** At level 3, where half leave at each step, a quarter is there. */
    @Test
    void aTravelAdvisorySlowsContracts() {
        assertRate(
                SCENARIO.only("E6", "F1", "D3")
                        .set("china.advisory.least", 3)
                        .set("china.advisory.leaving", .5)
                        .set("taliban.contracts.relations-effect", 0)
                        .set("taliban.contracts.rate", 12),
                12 * .25);
    }

    /** Every firm of the pool would come within the week; those that contracts bring come once, by contract. */
    @Test
    void aFirmThatAContractBringsDoesNotEnterASecondTime() {
        Stage stage = Stage.of(SCENARIO.set("firms.entry", 1)
                .set("firms.pool", 60)
                .set("taliban.contracts.rate", 50)
                .set("taliban.contracts.relations-effect", 0));
        long present = operating(stage);
        stage.hazards();
        stage.runTo(300);
        assertThat(count(stage, EventType.CONTRACT)).isPositive();
        assertThat(count(stage, EventType.CONTRACT) + count(stage, EventType.FIRM_ENTERED))
                .isEqualTo(operating(stage) - present);
    }

    @Test
    void aFirmThatIsAlarmedTakesNoContract() {
        Stage stage = Stage.of(SCENARIO.only("E6", "F1", "F2").set("taliban.contracts.rate", 50));
        for (Firm firm : stage.world.firms) {
            boolean north = stage.world.region.unit(firm.unit).id().equals("AF-TAK");
            firm.perceive(
                    stage.world.happen(EventType.COMMUNAL_CLASH, "residents", firm.unit, Event.NO_CAUSE, ""),
                    north ? 0 : 1000);
        }
        stage.hazards();
        stage.runTo(100);
        assertThat(IntStream.range(0, stage.world.chronicle.size())
                        .mapToObj(stage.world.chronicle::event)
                        .filter(event -> event.type() == EventType.CONTRACT))
                .isNotEmpty()
                .allMatch(event -> event.unit() == stage.unit("AF-TAK"));
    }

    /** All who wait in the basin are alarmed when the contract is agreed; it is signed once one has calmed down. */
    @Test
    void anOilContractWaitsForAFirmThatIsNotAlarmed() {
        Stage stage = Stage.of(SCENARIO.only("E6", "F1", "F2")
                .set("taliban.contracts.rate", 0)
                .set("taliban.contracts.oil-agreed", 540));
        for (Firm firm : stage.world.firms) {
            firm.perceive(
                    stage.world.happen(EventType.COMMUNAL_CLASH, "residents", firm.unit, Event.NO_CAUSE, ""), 1000);
        }
        stage.week();
        assertThat(count(stage, EventType.CONTRACT)).isZero();
        stage.world.firms.forEach(firm -> firm.forget(0));
        stage.week();
        stage.week();
        assertThat(count(stage, EventType.CONTRACT)).isOne();
    }

    private static long operating(Stage stage) {
        return stage.world.firms.stream()
                .filter(firm -> firm.state() == Firm.State.OPERATING)
                .count();
    }

    private static long count(Stage stage, EventType type) {
        return IntStream.range(0, stage.world.chronicle.size())
                .mapToObj(stage.world.chronicle::event)
                .filter(event -> event.type() == type)
                .count();
    }
}
