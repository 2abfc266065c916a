package org.wakhan.model.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** E4. Oracle: operations that bear on recruits, counted by hand; the sign is that of the effect. */
class BacklashTest {
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("E4")
            .set("taliban.repression.provokes", 1)
            .set("taliban.repression.usual", 4)
            .set("taliban.repression.limit", 2);
    private static final double MONTH = 365.2425 / 12;

    @Test
    void operationsBearOnRecruitsFromOneToThreeMonthsLater() {
        for (double effect : new double[] {-.4, .4}) {
            Stage stage = arrested(SCENARIO.set("taliban.repression.backlash", effect), 2);
            assertThat(recruitment(stage)).isEqualTo(1);
            stage.runTo(1.1 * MONTH);
            assertThat(recruitment(stage)).isCloseTo(Math.exp(effect / 2), within(1e-12));
            stage.runTo(3.1 * MONTH);
            assertThat(recruitment(stage)).isEqualTo(1);
        }
    }

    @Test
    void theEffectHasALimitAndOnlyThoseThatProvokeCount() {
        Stage many = arrested(SCENARIO.set("taliban.repression.backlash", .3), 50);
        many.runTo(1.1 * MONTH);
        assertThat(recruitment(many)).isCloseTo(Math.exp(.6), within(1e-12));
        Stage none = arrested(SCENARIO.set("taliban.repression.provokes", 0), 50);
        none.runTo(1.1 * MONTH);
        assertThat(recruitment(none)).isEqualTo(1);
    }

    @Test
    void localRecruitsFollow() {
        TestScenarios scenario = TestScenarios.baseline()
                .only("A6")
                .set("strength.attrition", 0)
                .set("strength.raids", 0)
                .set("isis-k.recruitment.released", 0)
                .set("isis-k.recruitment.local", 40);
        Stage stage = Stage.of(scenario);
        double before = stage.isisK().strength();
        stage.isisK().recruitment = 1.5;
        stage.month();
        assertThat(stage.isisK().strength() - before).isCloseTo(60, within(1e-6));
    }

    private static Stage arrested(TestScenarios scenario, int operations) {
        Stage stage = Stage.of(scenario);
        for (int i = 0; i < operations; i++) {
            stage.world.happen(EventType.ARREST, "test", i % 3, Event.NO_CAUSE, "");
        }
        return stage;
    }

    private static double recruitment(Stage stage) {
        stage.hazards();
        return stage.isisK().recruitment;
    }
}
