package org.wakhan.calibration.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.statistics.score.CountLaw;
import org.wakhan.statistics.score.Ensemble;
import org.wakhan.statistics.score.Forecast;
import org.wakhan.statistics.score.PairedBootstrap;

/** Scores of cells. Oracle: two provinces and two months, counted by hand. */
class ScoredTest {
    private static final double[][] TARGET = {{0, 1}, {3, 0}};

    private static Scored scored(Forecast forecast) {
        Window window = new Window(YearMonth.of(2023, 12), 2);
        List<List<Forecast>> rows = List.of(List.of(forecast, forecast), List.of(forecast, forecast));
        ForecastSet set =
                new ForecastSet("made", "Made", Kind.MODEL, window, Map.of(ObservedSeries.PV, rows), Map.of());
        return Scored.of(set, ObservedSeries.PV, TARGET);
    }

    /** The CRPS of a certain zero is the count itself. */
    @Test
    void aPartOfTheCellsHasTheMeanOfItsOwnScores() {
        Scored zero = scored(CountLaw.zero());
        assertThat(zero.mean(Cells.ALL).crps()).isEqualTo(1);
        assertThat(zero.mean(new Cells("", (province, month) -> province == 1)).crps())
                .isEqualTo(1.5);
        assertThat(zero.mean(new Cells("", (province, month) -> month == 0)).n())
                .isEqualTo(2);
        assertThat(zero.coverage(.9)).isEqualTo(.5);
    }

    @Test
    void transformsAreKeyedByTheCellAndNotDrawnInTurn() {
        double[] first = scored(CountLaw.poisson(1)).transforms(7);
        assertThat(scored(CountLaw.poisson(1)).transforms(7)).isEqualTo(first);
        assertThat(scored(CountLaw.poisson(1)).transforms(8)).isNotEqualTo(first);
        assertThat(first).hasSize(4);
        // P(X < 3) = .9197 and P(X <= 3) = .9810 for a mean of 1.
        assertThat(first[2]).isBetween(.9197, .9811);
    }

    @Test
    void theDifferenceOfTwoForecastersIsThatOfTheirMeans() {
        Scored zero = scored(CountLaw.zero());
        Scored poisson = scored(CountLaw.poisson(1));
        PairedBootstrap paired = poisson.against(zero, Cells.ALL, 1);
        assertThat(paired.estimate()).isCloseTo(poisson.mean(Cells.ALL).crps() - 1, within(1e-12));
        assertThat(paired.skill()).isCloseTo(1 - poisson.mean(Cells.ALL).crps(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"-.2, -.3, -.1, BETTER", "-.1, -.3, .1, AHEAD", ".1, -.1, .3, BEHIND", ".2, .1, .3, WORSE"})
    void onlyAnIntervalWithoutZeroDecides(double estimate, double low, double high, Standing standing) {
        assertThat(Standing.of(new PairedBootstrap(estimate, low, high, 0, 0, 0, 0)))
                .isEqualTo(standing);
    }

    /** Counts 2 to 10, the central 90 % of Poisson(6), hold .940; a certain zero holds itself. */
    @Test
    void intervalsOfCountsAttainMoreThanTheyClaim() {
        assertThat(scored(CountLaw.poisson(6)).attainable(.9)).isCloseTo(.940, within(.0005));
        assertThat(scored(CountLaw.zero()).attainable(.9)).isEqualTo(1);
    }

    /** For draws 0 and 2 and an observation of 0: mean distance 1, less half the mean distance of all pairs or of unlike ones. */
    @Test
    void aSampleIsCorrectedForItsSizeAndALawIsNot() {
        double[][] zero = {{0}};
        Window window = new Window(YearMonth.of(2023, 12), 1);
        ForecastSet set = new ForecastSet(
                "made",
                "Made",
                Kind.MODEL,
                window,
                Map.of(ObservedSeries.PV, List.of(List.of(new Ensemble(0, 2)))),
                Map.of());
        Scored sample = Scored.of(set, ObservedSeries.PV, zero);
        assertThat(sample.mean(Cells.ALL).crps()).isEqualTo(1 - .5);
        assertThat(sample.fairCrps()).isEqualTo(1 - 1.0);
        Scored law = scored(CountLaw.poisson(1));
        assertThat(law.fairCrps()).isCloseTo(law.mean(Cells.ALL).crps(), within(1e-12));
    }
}
