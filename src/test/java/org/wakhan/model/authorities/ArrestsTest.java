package org.wakhan.model.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.Cell;

/** E5. Oracle: Poisson counts, and what one operation does. */
class ArrestsTest {
    private static final double YEAR = 12 * 365 / 365.2425;
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("E5")
            .set("taliban.arrests.rate", 10)
            .set("taliban.arrests.effect", .05)
            .set("taliban.arrests.still", 100);

    @Test
    void operationsComeAtTheRate() {
        int runs = 20;
        double expected = runs * 10 * YEAR;
        assertThat(runs * Ensemble.of(SCENARIO, 1, runs).mean(Outcomes.ARRESTS))
                .isCloseTo(expected, within(4 * Math.sqrt(expected)));
    }

    @Test
    void anOperationFindsOneCellWhichLiesStillAndCostsFighters() {
        Stage stage = Stage.of(SCENARIO);
        stage.week();
        double[] isisK = stage.isisK().fighters.clone();
        stage.runTo(60);
        Event arrest = null;
        for (int id = 0; id < stage.world.chronicle.size() && arrest == null; id++) {
            Event event = stage.world.chronicle.event(id);
            arrest = event.detail().isEmpty() ? null : event;
        }
        assertThat(arrest).isNotNull();
        Event first = arrest;
        var organisation = stage.world.organisation(Organisation.labelled(first.detail()));
        assertThat(organisation.cells)
                .filteredOn(cell -> cell.unit == first.unit() && cell.knownUntil == first.day() + 100)
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.known(first.day() + 99)).isTrue();
                    assertThat(cell.known(first.day() + 100)).isFalse();
                });
        long found = IntStream.range(0, stage.world.chronicle.size())
                .mapToObj(stage.world.chronicle::event)
                .filter(event ->
                        event.unit() == stage.unit("AF-KAB") && event.detail().equals("ISIS-K"))
                .count();
        assertThat(stage.isisK().fighters[stage.unit("AF-KAB")])
                .isCloseTo(isisK[stage.unit("AF-KAB")] * Math.exp(-.05 * found), within(1e-9));
    }

    @Test
    void aKnownCellDoesNotAct() {
        TestScenarios scenario = TestScenarios.baseline().only("A1").set("isis-k.attack.level", 100);
        Stage stage = Stage.of(scenario);
        stage.week();
        for (Cell cell : stage.isisK().cells) {
            stage.isisK().find(cell, 30);
        }
        stage.week();
        stage.runTo(29);
        for (int id = 0; id < stage.world.chronicle.size(); id++) {
            assertThat(stage.world.chronicle.event(id).actor()).isNotEqualTo("ISIS-K");
        }
        stage.week();
        stage.runTo(29.5);
        stage.runTo(31);
        stage.week();
        stage.runTo(45);
        assertThat(IntStream.range(0, stage.world.chronicle.size())
                        .mapToObj(stage.world.chronicle::event)
                        .map(Event::actor))
                .contains("ISIS-K");
    }

    /** Oracle: an attack a day by a cell that nobody finds. */
    @Test
    void aCellThatIsFoundLiesStillAtOnce() {
        TestScenarios scenario = TestScenarios.baseline()
                .only("A1", "E5")
                .set("isis-k.attack.level", 3000)
                .set("taliban.arrests.rate", 0)
                .set("taliban.arrests.still", 100);
        Stage stage = Stage.of(scenario);
        stage.week();
        stage.runTo(3);
        assertThat(isisKInKabul(stage)).isPositive();
        for (Cell cell : stage.isisK().cells(stage.unit("AF-KAB"))) {
            stage.isisK().find(cell, 100);
        }
        stage.world.happen(EventType.ARREST, "Taliban authorities", stage.unit("AF-KAB"), Event.NO_CAUSE, "ISIS-K");
        long before = isisKInKabul(stage);
        int all = stage.world.chronicle.size();
        stage.runTo(6);
        assertThat(isisKInKabul(stage)).isEqualTo(before);
        assertThat(stage.world.chronicle.size()).as("events elsewhere").isGreaterThan(all);
    }

    @Test
    void anOperationTakesFromTheCapacityWhichComesBackWithItsHalfLife() {
        Stage stage = Stage.of(SCENARIO.only("A1", "E5")
                .set("attack.security-elasticity", 0)
                .set("attack.strength-elasticity", 0)
                .set("taliban.arrests.recovery", 4));
        int kabul = stage.unit("AF-KAB");
        stage.week();
        double whole = stage.isisK().intensity[kabul];
        stage.runTo(400);
        double capacity = stage.isisK().capacity[kabul];
        double found = stage.isisK().found[kabul];
        assertThat(found).isPositive();
        assertThat(capacity).isCloseTo(Math.exp(-.05 * found), within(1e-12));
        stage.hazards();
        assertThat(stage.isisK().intensity[kabul]).isCloseTo(whole * capacity, within(1e-12));
        stage.mechanism(Arrests.class).week(stage.world);
        double left = Math.pow(2, -7 / (365.2425 / 12) / 4);
        assertThat(1 - stage.isisK().capacity[kabul]).isCloseTo(left * (1 - capacity), within(1e-12));
    }

    /** Counted: 60, 58 and 54 in 2022 to 2024. */
    @Test
    void historiesOfThePriorHaveAsManyOperationsAsWereCounted() {
        Ensemble prior = Ensemble.of(TestScenarios.baseline().drawn().from("2021-08-15", 41), 6, 300);
        double year = prior.histories().stream()
                        .mapToDouble(history -> Arrays.stream(Ensemble.monthly(history, Outcomes.ARRESTS))
                                .skip(5)
                                .sum())
                        .average()
                        .orElseThrow()
                / 3;
        assertThat(year).as("standard error near .8").isCloseTo(172 / 3.0, within(3.0));
    }

    private static long isisKInKabul(Stage stage) {
        return IntStream.range(0, stage.world.chronicle.size())
                .mapToObj(stage.world.chronicle::event)
                .filter(event -> event.type() == EventType.ATTACK && event.unit() == stage.unit("AF-KAB"))
                .filter(event -> event.actor().equals("ISIS-K"))
                .count();
    }

    @Test
    void pressureAndDemandsMakeMoreOfThem() {
        Stage calm = Stage.of(SCENARIO);
        Stage pressed = Stage.of(SCENARIO);
        pressed.world.authorities.demandWeight = .5;
        pressed.world.china.pressure = 2;
        double expected = 10 * 1000 / (365.2425 / 12);
        for (Stage stage : new Stage[] {calm, pressed}) {
            stage.hazards();
            stage.runTo(1000);
        }
        assertThat((double) calm.world.chronicle.size()).isCloseTo(expected, within(4 * Math.sqrt(expected)));
        assertThat((double) pressed.world.chronicle.size())
                .isCloseTo(2 * expected, within(4 * Math.sqrt(2 * expected)));
    }
}
