package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** A7. Oracle: the mean of the Poisson law, with and without loud propaganda. */
class CentralAsianRecruitmentTest {
    private static final int MONTHS = 400;

    @Test
    void recruitsJoinAtTheRate() {
        assertThat(joined(1)).isCloseTo(12.0 * MONTHS, within(4 * Math.sqrt(12.0 * MONTHS)));
    }

    @Test
    void propagandaRaisesThemByItsExponential() {
        double mean = 12 * Math.exp(.25 * 1.5) * MONTHS;
        assertThat(joined(2.5)).isCloseTo(mean, within(4 * Math.sqrt(mean)));
    }

    private static double joined(double salience) {
        Stage stage = Stage.of(TestScenarios.baseline()
                .only("A7")
                .set("isis-k.recruitment.central-asia", 12)
                .set("isis-k.recruitment.propaganda-effect", .25));
        stage.world.publicity.salience = salience;
        double before = stage.isisK().strength();
        CentralAsianRecruitment recruitment = stage.mechanism(CentralAsianRecruitment.class);
        for (int month = 0; month < MONTHS; month++) {
            recruitment.month(stage.world);
        }
        return stage.isisK().strength() - before;
    }
}
