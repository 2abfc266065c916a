package org.wakhan.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wakhan.calibration.NationalMoments.Line;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.Simulation;
import org.wakhan.region.Region;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioReader;

/**
 * The null models beside the baseline. Oracle: a constant Poisson rate has variance over mean 1 and correlation 0, less one
 * over the number of months; without self-excitation months of a level without trend are independent.
 */
class NationalMomentsTest {
    private static final int RUNS = 120;
    private static final int MONTHS = 54;
    /** Of a median of as many correlations of independent months: 1.25 standard errors of their mean. */
    private static final double LAG_ERROR = 1.25 / Math.sqrt(MONTHS * RUNS);

    private static final NationalMoments BASELINE = of("baseline");

    private static NationalMoments of(String name) {
        Scenario scenario = new ScenarioReader(Mechanisms.registry(), Mechanisms.ids(), Region.load())
                .read(Path.of("scenarios", name + ".yaml"));
        NationalMoments moments = new NationalMoments();
        for (int replicate = 0; replicate < RUNS; replicate++) {
            moments.add(Simulation.run(scenario, 6, replicate));
        }
        assertThat(moments.histories()).isEqualTo(RUNS);
        return moments;
    }

    private static Line line(NationalMoments moments, Organisation organisation) {
        int index = NationalMoments.OUTCOMES.indexOf(Outcomes.attacksBy(organisation));
        return moments.lines().get(index);
    }

    /** The variance over mean of 54 months has a standard error of .19, its median over 120 histories one of .022. */
    @Test
    void constantRatesGivePoissonCountsThatDoNotFollowOneAnother() {
        assertThat(of("constant-rates").lines()).allSatisfy(line -> {
            assertThat(line.dispersion().median()).as(line.outcome().key()).isCloseTo(1, within(4 * .022));
            assertThat(line.lag1().median()).as(line.outcome().key()).isCloseTo(-1.0 / MONTHS, within(4 * LAG_ERROR));
        });
    }

    @Test
    void theBaselineHasTheTrendOfIsisKAndMonthlyFactors() {
        Line isisK = line(BASELINE, Organisation.ISIS_K);
        assertThat(isisK.dispersion().low()).isGreaterThan(4);
        assertThat(isisK.lag1().low()).isGreaterThan(.5);
        assertThat(line(BASELINE, Organisation.TTP).dispersion().median()).isGreaterThan(2);
    }

    /** The difference of two medians has 1.4 times the error of one. */
    @Test
    void withoutContagionMonthsFollowOneAnotherLess() {
        NationalMoments without = of("no-contagion");
        Line alone = line(without, Organisation.TTP);
        assertThat(alone.lag1().median()).isCloseTo(-1.0 / MONTHS, within(4 * LAG_ERROR));
        double less = 0;
        for (Organisation organisation : new Organisation[] {Organisation.NRF, Organisation.AFF, Organisation.TTP}) {
            less += line(BASELINE, organisation).lag1().median()
                    - line(without, organisation).lag1().median();
        }
        assertThat(less / 3).isGreaterThan(4 * 1.4 * LAG_ERROR / Math.sqrt(3));
    }
}
