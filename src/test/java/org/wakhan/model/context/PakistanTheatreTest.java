package org.wakhan.model.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.TestScenarios;
import org.wakhan.random.Sampled;

/** G3. Oracle: a Poisson process with NACTA's shares by province; bounds of 4 standard errors. */
class PakistanTheatreTest {
    private static final int RUNS = 100;
    private static final TestScenarios SCENARIO =
            TestScenarios.baseline().only("G3").from("2022-01-01", 24).set("pakistan.chinese-target.rate", 9);

    @Test
    void attacksArePoissonAtTheRate() {
        Ensemble runs = Ensemble.of(SCENARIO, 1, RUNS);
        double[] counts = runs.each(history -> Ensemble.total(history, Outcomes.CHINESE_ATTACKS_PAKISTAN));
        assertThat(Sampled.mean(counts)).isCloseTo(18, within(4 * Math.sqrt(18.0 / RUNS)));
        assertThat(Sampled.variance(counts) / 18).isCloseTo(1, within(4 * Math.sqrt(2.0 / RUNS)));
        double sindh = runs.mean(Outcomes.chineseAttacks(), "PK-SD");
        assertThat(sindh / Sampled.mean(counts)).isCloseTo(8 / 14.0, within(4 * Math.sqrt(.245 / (18 * RUNS))));
        assertThat(runs.mean(Outcomes.CHINESE_ATTACKS_INSIDE)).isZero();
    }

    @Test
    void withoutItThereAreNone() {
        assertThat(Ensemble.of(SCENARIO.without("G3"), 1, 1).mean(Outcomes.CHINESE_ATTACKS_PAKISTAN))
                .isZero();
    }
}
