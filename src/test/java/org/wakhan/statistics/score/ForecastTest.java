package org.wakhan.statistics.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;

/** Scores of forecasts. Oracles: closed forms worked out by hand or published, sums over all pairs. */
class ForecastTest {
    private static final Stream RANDOM = new Streams(11, 0).stream(0, Purpose.of("forecast-test"));

    @Test
    void theEnsembleOfFiveScoresSixTenthsAsViewsCountsPairsAndFourTenthsInTheFairForm() {
        Ensemble ensemble = new Ensemble(3, 1, 0, 4, 2);
        assertThat(ensemble.crps(1)).isCloseTo(.6, within(1e-15));
        assertThat(ensemble.fairCrps(1)).isCloseTo(.4, within(1e-15));
    }

    /** Oracle: the ViEWS benchmark for Afghanistan 2023, rebuilt: mean of 12 months, exact. */
    @Test
    void theViewsBenchmarkOfAfghanistanIsMetExactly() {
        Ensemble draws = new Ensemble(59, 17, 28, 5, 40, 112, 127, 97, 56, 42, 216, 95);
        double mean = Arrays.stream(new double[] {51, 13, 41, 47, 12, 23, 6, 19, 1, 4, 8, 5})
                .map(draws::crps)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(30.138889, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0, .2336950", "0, 1, 1, .6024414", "0, 1, 2, 1.4527918", "2, 3, -1, 1.8073241"})
    void theNormalLawScoresItsClosedForm(double mean, double sd, double observed, double crps) {
        assertThat(new NormalLaw(mean, sd).crps(observed)).isCloseTo(crps, within(5e-8));
    }

    @ParameterizedTest
    @CsvSource({"0, 2.043873", "2, .541744", "3, .388124", "8, 4.054452"})
    void thePoissonLawWithMeanThreeScoresItsClosedForm(double observed, double crps) {
        assertThat(CountLaw.poisson(3).crps(observed)).isCloseTo(crps, within(5e-7));
    }

    /** Oracle: the sum over all pairs of draws, which the ranks replace. */
    @Test
    void ranksGiveTheSumOverAllPairs() {
        double[] draws = RANDOM.doubles(60).toArray();
        double distance = 0;
        double pairs = 0;
        for (double x : draws) {
            distance += Math.abs(x - .3) / 60;
            for (double other : draws) {
                pairs += Math.abs(x - other);
            }
        }
        assertThat(new Ensemble(draws).crps(.3)).isCloseTo(distance - pairs / 7200, within(1e-12));
        assertThat(new Ensemble(draws).fairCrps(.3)).isCloseTo(distance - pairs / (2 * 60 * 59), within(1e-12));
    }

    /** Oracle: the law itself, of which the ensemble holds evenly spaced quantiles. */
    @Test
    void aLargeEnsembleOfALawScoresLikeTheLaw() {
        CountLaw law = CountLaw.negativeBinomial(4, .5);
        double[] draws = new double[4000];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = law.quantile((i + .5) / draws.length);
        }
        for (double observed : new double[] {0, 3, 9}) {
            assertThat(new Ensemble(draws).crps(observed)).isCloseTo(law.crps(observed), within(.005));
        }
    }

    @Test
    void theNegativeBinomialLawHasTheVarianceOfItsDispersion() {
        CountLaw law = CountLaw.negativeBinomial(5, .4);
        double mean = 0;
        double square = 0;
        for (int k = 0; k < 400; k++) {
            mean += k * law.probability(k);
            square += k * (double) k * law.probability(k);
        }
        assertThat(mean).isCloseTo(5, within(1e-9));
        assertThat(square - mean * mean).isCloseTo(5 + .4 * 25, within(1e-8));
        assertThat(Math.log(law.probability(7))).isCloseTo(CountLaw.logProbability(7, 5, .4), within(1e-9));
    }

    @Test
    void aThousandDrawsInTheWrongBinCostTenBitsAndInTheRightOneNextToNothing() {
        double[] draws = new double[1000];
        Arrays.fill(draws, 4);
        assertThat(Ignorance.of(new Ensemble(draws), 30)).isCloseTo(9.98157, within(5e-6));
        assertThat(Ignorance.of(new Ensemble(draws), 3)).isCloseTo(.01434, within(5e-6));
    }

    /** Oracle: a sample is a law, so both forms of the score agree where shares agree. */
    @Test
    void aLawIsScoredAsTheEnsembleWithItsShares() {
        Ensemble zeros = new Ensemble(new double[1000]);
        for (double observed : new double[] {0, 1, 2000}) {
            assertThat(Ignorance.of(CountLaw.zero(), 1000, observed))
                    .isCloseTo(Ignorance.of(zeros, observed), within(1e-12));
        }
    }

    @Test
    void anIntervalMissedByTwoCostsItsWidthAndTwentyTimesTheMiss() {
        assertThat(new Interval(2, 8, .9).score(10)).isCloseTo(46, within(1e-12));
        assertThat(new Interval(2, 8, .9).score(5)).isEqualTo(6);
        assertThat(new Interval(2, 8, .95).score(1)).isCloseTo(6 + 40, within(1e-11));
        assertThatThrownBy(() -> new Interval(3, 2, .9)).hasMessageContaining("3.0 to 2.0");
    }

    @Test
    void quantilesAreTheSmallestValuesThatAreReached() {
        Ensemble ten = new Ensemble(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(ten.quantile(.9)).isEqualTo(9);
        assertThat(ten.quantile(.91)).isEqualTo(10);
        assertThat(ten.quantile(.05)).isEqualTo(1);
        // P(X <= 5) = .9161 and P(X <= 0) = .0498 for a Poisson count with mean 3.
        assertThat(CountLaw.poisson(3).quantile(.916)).isEqualTo(5);
        assertThat(CountLaw.poisson(3).quantile(.917)).isEqualTo(6);
        assertThat(CountLaw.poisson(3).central(.9)).isEqualTo(new Interval(1, 6, .9));
        assertThat(CountLaw.zero().central(.9)).isEqualTo(new Interval(0, 0, .9));
    }

    /** 4,000 values: a mean of .5 with standard error .0046, and no tenth off by more than 4 standard errors. */
    @Test
    void theRandomisedTransformOfACalibratedForecastIsUniform() {
        CountLaw law = CountLaw.poisson(1.3);
        int[] tenths = new int[10];
        for (int i = 0; i < 4000; i++) {
            double observed = law.quantile(RANDOM.open());
            tenths[(int) (10 * law.pit(observed, RANDOM.open()))]++;
        }
        for (int tenth : tenths) {
            assertThat(tenth).isBetween(324, 476);
        }
    }

    @Test
    void skillIsTheShareOfTheReferenceThatIsSaved() {
        Scores good = Scores.of(new Ensemble(0, 1, 2), 1);
        Scores bad = Scores.of(CountLaw.zero(), 1);
        assertThat(bad.crps()).isEqualTo(1);
        assertThat(good.skill(bad)).isCloseTo(1 - good.crps(), within(1e-15));
        assertThat(Scores.mean(List.of(good, bad)).n()).isEqualTo(2);
        assertThat(Scores.mean(List.of(good, bad)).crps()).isCloseTo((1 + good.crps()) / 2, within(1e-15));
    }
}
