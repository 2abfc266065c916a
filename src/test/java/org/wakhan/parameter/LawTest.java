package org.wakhan.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.random.Purpose;
import org.wakhan.random.Sampled;
import org.wakhan.random.Streams;

/** Oracle: distribution functions of commons-math3. */
class LawTest {

    static Stream<Arguments> laws() {
        return Stream.of(
                law(new Law.Uniform(-1, 3), new UniformRealDistribution(null, -1, 3), 1),
                law(new Law.Normal(2, .5), new NormalDistribution(null, 2, .5), 2),
                law(new Law.LogNormal(4, .7), new LogNormalDistribution(null, Math.log(4), .7), 4),
                law(new Law.Beta(3, 9), new BetaDistribution(null, 3, 9), .25),
                law(new Law.Beta(.5, 3.5), new BetaDistribution(null, .5, 3.5), .125),
                law(new Law.Gamma(14.5, 3.94), new GammaDistribution(null, 14.5, 1 / 3.94), 14.5 / 3.94),
                law(new Law.Gamma(.3, 1), new GammaDistribution(null, .3, 1), .3));
    }

    private static Arguments law(Law law, RealDistribution oracle, double point) {
        return Arguments.of(law, oracle, point);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void drawsFollowTheLaw(Law law, RealDistribution oracle) {
        var stream = new Streams(8, 0).stream(1, Purpose.of("test-law"));
        double[] sample = Sampled.from(5000, () -> law.sample(stream));
        assertThat(Sampled.fits(oracle, sample)).isGreaterThan(Sampled.LEVEL);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void quantilesInvertTheDistributionFunction(Law law, RealDistribution oracle) {
        for (double probability : new double[] {.01, .05, .5, .95, .99}) {
            assertThat(oracle.cumulativeProbability(law.quantile(probability))).isCloseTo(probability, within(1e-5));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void thePointIsTheMeanOrTheMedianOfALogNormalLaw(Law law, RealDistribution oracle, double point) {
        assertThat(law.point()).isCloseTo(point, within(1e-12));
        double middle = law instanceof Law.LogNormal ? law.quantile(.5) : oracle.getNumericalMean();
        assertThat(law.point()).isCloseTo(middle, within(1e-9));
    }

    @Test
    void aFixedLawIsItsValueWhateverIsDrawn() {
        Law law = new Law.Fixed(7);
        assertThat(law.quantile(.01)).isEqualTo(7);
        assertThat(law.sample(new Streams(1, 1).stream(1, Purpose.of("x")))).isEqualTo(7);
    }

    @Test
    void ninetyPercentOfALogNormalLawLieBetweenItsEnds() {
        Law.LogNormal law = Law.LogNormal.between(.21, .64);
        assertThat(law.quantile(.05)).isCloseTo(.21, within(1e-9));
        assertThat(law.quantile(.95)).isCloseTo(.64, within(1e-9));
        assertThat(law.point()).isCloseTo(Math.sqrt(.21 * .64), within(1e-12));
    }

    static Stream<ThrowingCallable> nonsense() {
        return Stream.of(
                () -> new Law.Uniform(2, 2),
                () -> new Law.Normal(0, 0),
                () -> new Law.LogNormal(0, 1),
                () -> new Law.LogNormal(1, 0),
                () -> Law.LogNormal.between(0, 1),
                () -> Law.LogNormal.between(2, 1),
                () -> new Law.Beta(0, 1),
                () -> new Law.Beta(1, Double.NaN),
                () -> new Law.Gamma(1, 0),
                () -> new Law.Gamma(-1, 1),
                () -> new Domain.Range(1, 0),
                () -> new Domain.Range(Double.NaN, 1),
                () -> new Domain.Choice(java.util.List.of("one")));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefused(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_locale_changes_no_text() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Law.LogNormal(1817, .5)).hasToString("LogNormal(median 1817, sigma 0.500)");
            assertThat(new Law.Gamma(1.5, 2)).hasToString("Gamma(1.500, rate 2.000)");
        } finally {
            Locale.setDefault(before);
        }
    }
}
