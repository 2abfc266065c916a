package org.wakhan.calibration.climatology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.evidence.Observations;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.statistics.score.CountLaw;
import org.wakhan.statistics.score.Forecast;
import org.wakhan.statistics.score.Scores;

/** Naive forecasts. Oracles: laws worked out by hand from small tables, and a published table of scores. */
class NaiveModelTest {
    private static final YearMonth ORIGIN = YearMonth.of(2023, 12);

    /** Two provinces: 18 months of 2 events and a year of 6, and one with nothing at all. */
    private static Past small() {
        double[][] counts = new double[2][30];
        for (int month = 0; month < 30; month++) {
            counts[0][month] = month < 18 ? 2 : 6;
        }
        return new Past(YearMonth.of(2021, 7), counts);
    }

    @Test
    void eachModelLooksBackAsFarAsItsNameSays() {
        assertThat(means(NaiveModel.ZERO)).containsExactly(0, 0);
        assertThat(means(NaiveModel.POISSON)).containsExactly(6, 0);
        assertThat(means(NaiveModel.BOOTSTRAP)).containsExactly(6, 0);
        assertThat(means(NaiveModel.NEGATIVE_BINOMIAL)).containsExactly(6, 0);
        assertThat(means(NaiveModel.POISSON_SINCE_2022)).containsExactly(4, 0);
    }

    private static double[] means(NaiveModel model) {
        return model.forecasts(small()).stream().mapToDouble(Forecast::mean).toArray();
    }

    /** Counts 0 and 8 in turn: variance 16 * 12 / 11, mean 4, so alpha = (17.4545 - 4) / 16. */
    @Test
    void dispersionIsTheExcessOfTheVarianceOverTheSquareOfTheMean() {
        double[][] part = new double[1][12];
        for (int month = 0; month < 12; month++) {
            part[0][month] = month % 2 * 8;
        }
        assertThat(Dispersion.pooled(part)).isCloseTo((16.0 * 12 / 11 - 4) / 16, within(1e-12));
        assertThat(Dispersion.pooled(new double[2][12])).isZero();
    }

    /** Three provinces that go 10, 30, 10, 30 together: the total varies by the shared factor alone, less what is Poisson. */
    @Test
    void whatAllProvincesShareIsSeenInTheTotal() {
        double[][] part = new double[3][12];
        for (double[] row : part) {
            for (int month = 0; month < 12; month++) {
                row[month] = 10 + 20 * (month % 2);
            }
        }
        double variance = 100.0 * 12 / 11;
        double pooled = (variance - 20) / 400;
        assertThat(Dispersion.shared(part))
                .isCloseTo((9 * variance - 60 - pooled * 1200) / (3600 - 1200), within(1e-12));
        assertThat(Dispersion.shared(new double[3][12])).isZero();
    }

    /** Where shares never move, a province with a poor last year keeps most of its old share; where they do, little. */
    @Test
    void levelsLeanOnOldSharesAsFarAsTheseHeld() {
        double[][] steady = new double[6][24];
        double[][] moving = new double[6][24];
        for (int province = 0; province < 6; province++) {
            for (int month = 0; month < 24; month++) {
                steady[province][month] = province + 1;
                moving[province][month] = month < 12 ? province + 1 : 6 - province;
            }
        }
        steady[5][23] = 0;
        ProvinceLevels kept = ProvinceLevels.learn(new Past(YearMonth.of(2022, 1), steady));
        ProvinceLevels free = ProvinceLevels.learn(new Past(YearMonth.of(2022, 1), moving));
        assertThat(kept.drift()).isLessThan(.02);
        assertThat(free.drift()).isGreaterThan(.3);
        assertThat(free.levels().get(0).mean()).isCloseTo(6, within(.4));
        assertThat(kept.levels().get(5).mean()).isBetween(5.5, 6.0);
        assertThat(free.levelVariation(0, 1)).isGreaterThan(free.levelVariation(0, 0));
    }

    /** Means 1 and 3 of 10 months: common 2, of whose variance 1 chance alone gives .2; each moves a fifth of its way. */
    @Test
    void shrunkMeansMoveByTheShareThatChanceHasInTheirSpread() {
        double[][] part = new double[2][10];
        Arrays.fill(part[0], 1);
        Arrays.fill(part[1], 3);
        assertThat(ShrunkMeans.of(part)).containsExactly(new double[] {1.2, 2.8}, within(1e-12));
        assertThat(ShrunkMeans.of(new double[3][12])).containsExactly(0, 0, 0);
        assertThat(ShrunkMeans.of(new double[][] {{4, 6}})).containsExactly(5);
    }

    /**
     * Oracle: the bar for hindcasts as it was handed down, origin December 2023, target January to December 2024, to .005.
     * The rows of the last 12 months come out with shrunk means; docs/validation.md has what the others give.
     */
    @ParameterizedTest
    @CsvSource({
        "ZERO, 2.723, .29",
        "POISSON_SINCE_2022, 1.888, .80",
        "POISSON_SHRUNK, 1.229, .87",
        "BOOTSTRAP, 1.222, .88",
        "NEGATIVE_BINOMIAL_SHRUNK, 1.199, .93",
        "DRIFT, 1.198, .96"
    })
    void theTableOfNaiveModelsIsReproduced(NaiveModel model, double crps, double cover90) {
        Scores mean = scores(model);
        assertThat(mean.n()).isEqualTo(408);
        assertThat(mean.crps()).isCloseTo(crps, within(.005));
        assertThat(mean.cover90()).isCloseTo(cover90, within(.01));
    }

    /** Oracle: the same closed forms written a second time, in another language. The bar is harder than the published one. */
    @ParameterizedTest
    @CsvSource({
        "POISSON_SINCE_2022, 1.8891",
        "POISSON, 1.2232",
        "POISSON_SHRUNK, 1.2291",
        "NEGATIVE_BINOMIAL, 1.1915",
        "NEGATIVE_BINOMIAL_SHRUNK, 1.1951"
    })
    void closedFormsScoreAsTheirPrototypesDid(NaiveModel model, double crps) {
        assertThat(scores(model).crps()).isCloseTo(crps, within(.0001));
    }

    /** Oracle: the same update written a second time, in another language, on the same observations. */
    @Test
    void learntLevelsScoreAsTheirPrototypeDid() {
        Scores levels = scores(NaiveModel.LEVELS);
        assertThat(levels.crps()).isCloseTo(1.190, within(.001));
        assertThat(levels.cover90()).isCloseTo(.929, within(.001));
        Scores drift = scores(NaiveModel.DRIFT);
        assertThat(drift.crps()).isCloseTo(1.203, within(.001));
        assertThat(drift.cover90()).isCloseTo(.951, within(.001));
    }

    private static Scores scores(NaiveModel model) {
        Optional<Observations> observed = Observed.find();
        assumeTrue(observed.isPresent(), "no observations beside the project");
        Observations file = observed.get();
        Past past = new Past(file.first(), file.counts(ObservedSeries.PV, file.first(), ORIGIN));
        double[][] target = file.counts(ObservedSeries.PV, ORIGIN.plusMonths(1), ORIGIN.plusMonths(12));
        List<Forecast> forecasts = model.forecasts(past);
        List<Scores> scores = new ArrayList<>();
        for (int province = 0; province < target.length; province++) {
            for (double count : target[province]) {
                scores.add(Scores.of(forecasts.get(province), count));
            }
        }
        return Scores.mean(scores);
    }

    @Test
    void theLawsAreThoseThatTheirNamesSay() {
        assertThat(NaiveModel.POISSON.forecasts(small()).get(0).crps(4))
                .isEqualTo(CountLaw.poisson(6).crps(4));
        // Twelve equal months are less than Poisson variable: the dispersion is 0 and the law Poisson.
        assertThat(NaiveModel.NEGATIVE_BINOMIAL.forecasts(small()).get(0).crps(4))
                .isEqualTo(CountLaw.poisson(6).crps(4));
    }
}
