package org.wakhan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.history.Outcomes;
import org.wakhan.store.SyntheticResults;

/** Bins, lanes, colours and dates: what places values on the paper. */
class ScalesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void binsHoldEveryValueOnce(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = random.doubles(200, 0, Math.pow(10, seed - 3)).toArray();
        Sample sample = new Sample("made up", "things", values, false);
        assertThat(sample.bins().stream().mapToDouble(Sample.Bin::percent).sum())
                .isCloseTo(100, within(1e-9));
        for (Sample.Bin bin : sample.bins()) {
            double brute = Arrays.stream(values)
                            .filter(value -> value >= bin.low() && value < bin.high())
                            .count()
                    / 2.0;
            assertThat(bin.percent()).isCloseTo(brute, within(1.01));
        }
    }

    @Test
    void fewWholeValuesHaveABinEach() {
        Sample sample = new Sample("made up", "attacks", new double[] {0, 0, 1, 3}, true);
        assertThat(sample.bins()).extracting(Sample.Bin::percent).containsExactly(50.0, 25.0, 0.0, 25.0);
    }

    /** Oracle: every pair of signs compared. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void signsInOneLaneDoNotTouch(long seed) {
        double[] places =
                new SplittableRandom(seed).doubles(60, 0, 800).sorted().toArray();
        int[] lanes = Lanes.of(places, 15, 100);
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(lanes[i] == lanes[j] && places[i] - places[j] < 15).isFalse();
            }
        }
        assertThat(Lanes.count(Lanes.of(places, 15, 2))).isEqualTo(2);
    }

    @Test
    void skewedValuesGetALogarithmicScaleAndEvenOnesALinearOne() {
        assertThat(ColourScale.of(new double[] {0, .1, .2, .3, 50}).logarithmic())
                .isTrue();
        assertThat(ColourScale.of(new double[] {0, 3, 4, 5, 9}).logarithmic()).isFalse();
        assertThat(ColourScale.of(new double[48]).ticks()).startsWith(0.0);
    }

    @Test
    void zeroAndNotDefinedHaveColoursOfTheirOwn() {
        ColourScale scale = new ColourScale(0, 10, false);
        assertThat(scale.colour(0)).isEqualTo(Palette.NOTHING);
        assertThat(scale.colour(Double.NaN)).isEqualTo(Palette.UNDEFINED);
        assertThat(scale.colour(10)).isEqualTo(Palette.sequential(1));
    }

    /** Oracle: WCAG 2.2, success criterion 1.4.3, contrast of at least 4.5 to 1. */
    @Test
    void wordsReadOnEveryColourOfTheScale() {
        for (double share = 0; share <= 1; share += 0.01) {
            var ground = Palette.sequential(share);
            assertThat(contrast(ground, Palette.on(ground))).isGreaterThan(4.5);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12345.6, '12,346'", "12.34, 12.3", "0.0123, 0.012", "NaN, -", "1, 1", "0.95, 0.95"})
    void numbersHaveAboutThreeDigits(double value, String text) {
        assertThat(Rounded.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".945 | .005 | 0.945",
                "5 | .5 | 5.0",
                "1234.4 | 2 | 1,234",
                ".1 | .1 | 0.1",
                "-0.0 | .2 | 0.0",
                "18.94 | .191 | 18.9",
                "NaN | 1 | -"
            })
    void valuesHaveTheDecimalsThatTheirStepNeeds(double value, double step, String text) {
        assertThat(Rounded.text(value, step)).isEqualTo(text);
    }

    @Test
    void countsStandMidMonthAndStatesAtItsEnd() {
        SyntheticResults results = new SyntheticResults(3, 2, 1, LocalDate.of(2026, 3, 1));
        assertThat(Course.monthly(results, Outcomes.ATTACKS).times()[0])
                .isEqualTo(TimeAxis.millis(LocalDate.of(2026, 3, 16)) + 12 * 3_600_000);
        assertThat(Course.monthly(results, Outcomes.STAFF).times()[0])
                .isEqualTo(TimeAxis.millis(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void runningTotalsStartAtZeroAndEndAtTheTotal() {
        SyntheticResults results = new SyntheticResults(4, 24, 1);
        Course course = Course.runningTotal(results, "made up", Outcomes.ATTACKS);
        double[] totals = results.totals(Outcomes.ATTACKS);
        for (int run = 0; run < totals.length; run++) {
            assertThat(course.runs()[run][0]).isZero();
            assertThat(course.runs()[run][24]).isEqualTo(totals[run]);
        }
    }

    private static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        int[] channels = {colour.getRed(), colour.getGreen(), colour.getBlue()};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = channels[i] / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
