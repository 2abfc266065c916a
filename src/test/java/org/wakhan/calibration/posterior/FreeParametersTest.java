package org.wakhan.calibration.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.model.Mechanisms;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

/** Free parameters and their normal scores. Oracle: quantiles of the priors. */
class FreeParametersTest {
    private static final FreeParameters FREE = FreeParameters.of(Mechanisms.registry());

    @Test
    void sixToEightParametersAreFree() {
        assertThat(FREE.size()).isBetween(6, 8);
        assertThat(FREE.keys())
                .contains(
                        "safe-haven.step",
                        "safe-haven.fast-half-life",
                        "attack.dispersion",
                        "attack.security-elasticity",
                        "clustering.branching-ratio",
                        "severity.large-share");
    }

    @Test
    void aScoreOfZeroIsTheMedianAndThoseOfTheTailsAreTheirQuantiles() {
        for (int i = 0; i < FREE.size(); i++) {
            Law prior = FREE.rows().get(i).prior();
            assertThat(FREE.value(i, 0)).isCloseTo(prior.quantile(.5), within(1e-9));
            assertThat(FREE.value(i, 1.6448536269514722)).isCloseTo(prior.quantile(.95), within(1e-6));
            assertThat(FREE.value(i, -40)).isFinite();
            assertThat(FREE.value(i, 40)).isFinite();
        }
    }

    @Test
    void aPriorThatLeavesItsRangeIsRefused() {
        Parameter row = Parameter.of("A1", "made.up", "a number")
                .range(0, 1)
                .prior(new Law.Normal(.9, .2))
                .calibrated("made up");
        assertThatThrownBy(() -> new FreeParameters(List.of(row))).hasMessageContaining("must lie in its range");
    }

    /** Oracle: the standard deviation of a normal law whose posterior has half of it. */
    @Test
    void shrinkageIsOneLessTheRatioOfDeviations() {
        Parameter row = Parameter.of("A1", "made.up", "a number")
                .range(-100, 100)
                .prior(new Law.Normal(0, 2))
                .calibrated("made up");
        double[] half = new double[2000];
        double[] same = new double[2000];
        for (int i = 0; i < half.length; i++) {
            same[i] = row.prior().quantile((i + .5) / half.length);
            half[i] = 5 + same[i] / 2;
        }
        assertThat(Shrinkage.of(row, half).shrinkage()).isCloseTo(.5, within(1e-6));
        assertThat(Shrinkage.of(row, half).verdict()).isEqualTo("identified");
        assertThat(Shrinkage.of(row, same).shrinkage()).isCloseTo(0, within(1e-6));
        assertThat(Shrinkage.of(row, same).verdict()).isEqualTo("not identified: prior");
    }
}
