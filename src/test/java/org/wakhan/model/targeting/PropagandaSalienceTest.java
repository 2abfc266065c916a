package org.wakhan.model.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Simulation;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** B3. Oracle: exponential decay, and the mean of a shot noise. */
class PropagandaSalienceTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("B1", "B3", "F1")
            .set("propaganda.half-life", 4)
            .set("propaganda.usual-contacts", 2)
            .set("propaganda.target-effect", .8);

    @Test
    void aContactRaisesItAndItFadesWithTheHalfLife() {
        Stage stage = Stage.of(SCENARIO);
        stage.world.publicity.salience = 0;
        stage.world.happen(EventType.CONTRACT, "test", 0, Event.NO_CAUSE, "");
        double gain = Math.log(2) / (4 * 2);
        assertThat(stage.world.publicity.salience).isCloseTo(gain, within(1e-12));
        PropagandaSalience propaganda = stage.mechanism(PropagandaSalience.class);
        for (int week = 0; week < 52; week++) {
            propaganda.week(stage.world);
        }
        assertThat(stage.world.publicity.salience)
                .isCloseTo(gain * Math.pow(2, -52 * 7 / (365.2425 / 12) / 4), within(1e-12));
    }

    /** A month of 31 days from the first day on holds four weeks that have passed. */
    @Test
    void theFirstDayOfAHistoryAgesNothing() {
        History history =
                Simulation.run(SCENARIO.only("B3").from("2021-08-15", 1).build(), 1, 0);
        assertThat(Ensemble.monthly(history, Outcomes.SALIENCE)[0])
                .isCloseTo(Math.pow(2, -4 * 7 / (365.2425 / 12) / 4), within(1e-12));
    }

    @Test
    void theUsualPaceOfContactsKeepsItNearOne() {
        Stage stage = Stage.of(SCENARIO);
        PropagandaSalience propaganda = stage.mechanism(PropagandaSalience.class);
        double perWeek = 2 * 7 / (365.2425 / 12);
        double sum = 0;
        double due = 0;
        for (int week = 0; week < 2000; week++) {
            propaganda.week(stage.world);
            for (due += perWeek; due >= 1; due--) {
                propaganda.hear(stage.world, stage.world.happen(EventType.TENSION, "test", 0, Event.NO_CAUSE, ""));
            }
            sum += stage.world.publicity.salience;
        }
        assertThat(sum / 2000).isCloseTo(1, within(.05));
    }

    @Test
    void itAddsToTheLogOddsOfAChineseTarget() {
        Stage stage = Stage.of(SCENARIO);
        int kabul = stage.unit("AF-KAB");
        stage.hazards();
        assertThat(stage.world.publicity.pull).isZero();
        double before = stage.world.provinces.chineseShare[kabul];
        stage.world.publicity.salience = 2.5;
        stage.hazards();
        double after = stage.world.provinces.chineseShare[kabul];
        assertThat(Math.log(after / (1 - after)) - Math.log(before / (1 - before)))
                .isCloseTo(.8 * 1.5, within(1e-9));
    }

    @Test
    void itHasALimitAndSwitchedOffItStaysUsual() {
        Stage on = Stage.of(SCENARIO.set("propaganda.limit", 2));
        Stage off = Stage.of(SCENARIO.without("B3"));
        for (Stage stage : new Stage[] {on, off}) {
            for (int contact = 0; contact < 200; contact++) {
                stage.world.happen(EventType.CONTRACT, "test", 0, Event.NO_CAUSE, "");
            }
            stage.hazards();
        }
        assertThat(on.world.publicity.salience).isEqualTo(2);
        assertThat(off.world.publicity.salience).isEqualTo(1);
        assertThat(off.world.publicity.pull).isZero();
    }
}
