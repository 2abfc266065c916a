package org.wakhan.model.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;

/** B2. Oracle: expected count = hazard x exposure x years, where exposure is held; bounds of 4 standard errors. */
class ExposureHazardTest {
    private static final int RUNS = 20;
    private static final int YEARS = 5;
    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("F1", "B2")
            .from("2024-06-01", 12 * YEARS)
            .set("chinese-target.hazard", 300)
            .set("chinese-target.isis-k-share", .7);

    @Test
    void attacksComeInProportionToExposure() {
        double expected = 0;
        for (int replicate = 0; replicate < RUNS; replicate++) {
            var provinces = Stage.of(SCENARIO, replicate).world.provinces;
            expected += .03 * provinces.sum(provinces.exposure) * YEARS;
        }
        Ensemble runs = Ensemble.of(SCENARIO, 1, RUNS);
        double attacks = RUNS * runs.mean(Outcomes.CHINESE_ATTACKS_INSIDE);
        assertThat(expected).isGreaterThan(500);
        assertThat(attacks).isCloseTo(expected, within(4 * Math.sqrt(expected)));
        double isisK = runs.events(EventType.ATTACK)
                .filter(event -> event.actor().equals(Organisation.ISIS_K.label()))
                .count();
        assertThat(isisK / attacks).isCloseTo(.7, within(4 * Math.sqrt(.21 / attacks)));
    }

    @Test
    void withoutItThereAreNone() {
        assertThat(Ensemble.of(SCENARIO.without("B2"), 1, 1).events(EventType.ATTACK))
                .isEmpty();
    }
}
