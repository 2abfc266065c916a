package org.wakhan.model.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.history.EventType;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.agent.Neighbour.Tension;

/** G2. Oracle: the stationary law of the chain, 1 : a/e : a b / e^2, and the documented states. */
class BorderTensionTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("G2")
            .from("2022-01-01", 240)
            .set("pakistan.tension.clash", 1)
            .set("pakistan.tension.war", .8)
            .set("pakistan.tension.ease", 2)
            .set("neighbours.tension.others", 0)
            .set("pakistan.war.diverted", .2);

    /** About 20 histories of 240 months; the share's standard error is near .006, the bound 4 of them. */
    @Test
    void theShareOfDaysWithClashesOrWarIsThatOfTheStationaryLaw() {
        double days = SCENARIO.build().end().toEpochDay() - SCENARIO.start().toEpochDay();
        double share = Ensemble.of(SCENARIO, 1, 20).mean(Outcomes.CLASH_DAYS) / days;
        double clash = 1 / 2.0;
        double war = clash * .8 / 2;
        assertThat(share).isCloseTo((clash + war) / (1 + clash + war), within(.025));
    }

    @Test
    void stepsAreOneAtATimeAndNeighboursWithoutHazardStayNormal() {
        Ensemble one = Ensemble.of(SCENARIO, 1, 1);
        String last = "normal";
        for (var event : one.events(EventType.TENSION).toList()) {
            assertThat(event.actor()).isEqualTo("Pakistan");
            assertThat(last + event.detail()).isIn("normalclash", "clashwar", "warclash", "clashnormal");
            last = event.detail();
        }
        assertThat(Ensemble.of(SCENARIO.set("neighbours.tension.others", 1), 1, 1)
                        .events(EventType.TENSION)
                        .map(event -> event.actor())
                        .distinct())
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, NORMAL", "2026-03-01, WAR"})
    void tensionStartsAsDocumented(String date, Tension tension) {
        assertThat(Stage.of(SCENARIO.from(date, 12)).world.neighbour("PK").tension)
                .isEqualTo(tension);
    }

    @Test
    void warDrawsPersonnelAway() {
        Stage stage = Stage.of(SCENARIO);
        var provinces = stage.world.provinces;
        stage.week();
        double peace = provinces.sum(provinces.personnel);
        stage.world.neighbour("PK").tension = Tension.WAR;
        stage.hazards();
        stage.week();
        assertThat(provinces.sum(provinces.personnel)).isCloseTo(.8 * peace, within(1e-6));
        stage.world.neighbour("PK").tension = Tension.CLASH;
        stage.hazards();
        stage.week();
        assertThat(provinces.sum(provinces.personnel)).isCloseTo(peace, within(1e-6));
    }

    @Test
    void withoutItThereIsPeace() {
        assertThat(Ensemble.of(SCENARIO.without("G2"), 1, 1).mean(Outcomes.BORDER_SHUT_DAYS))
                .isZero();
    }
}
