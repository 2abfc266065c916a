package org.wakhan.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.chart.frame.Palette;

/** Colours, positions and numbers: what places values on the paper. */
class ScalesTest {
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

    @Test
    void aSignedScaleIsWhiteAtZeroAndReachesAsFarToEitherSide() {
        for (double[] values : new double[][] {{-3, 1, 0, 2}, {-100, .1, .2, .3, -.2}, {0, 0}}) {
            SignedScale scale = SignedScale.symmetric(values);
            assertThat(scale.share(0)).isCloseTo(.5, within(1e-12));
            assertThat(scale.low()).isEqualTo(-scale.high());
            assertThat(scale.share(scale.high())).isCloseTo(1, within(1e-12));
            assertThat(scale.share(-.1)).isCloseTo(1 - scale.share(.1), within(1e-12));
            assertThat(scale.ticks()).contains(0.0).isSorted().doesNotHaveDuplicates();
        }
        assertThat(SignedScale.symmetric(new double[] {-100, .1, .2, .3}).isLinear())
                .isFalse();
        assertThat(SignedScale.symmetric(new double[] {-3, 1, 2}).isLinear()).isTrue();
        assertThat(Palette.diverging(0)).isEqualTo(Color.WHITE);
        assertThatThrownBy(() -> new SignedScale(1, 1, 2)).hasMessageContaining("must go through 0");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "12345.6, '12,346'",
        "12.34, 12.3",
        "0.0123, 0.012",
        "NaN, -",
        "1, 1",
        "0.95, 0.95",
        "-1e-7, 0",
        "-1e-12, 0",
        "-0.012, -0.012"
    })
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
                "-.004 | .1 | 0.0",
                "-.4 | 1 | 0",
                "18.94 | .191 | 18.9",
                "NaN | 1 | -"
            })
    void valuesHaveTheDecimalsThatTheirStepNeeds(double value, double step, String text) {
        assertThat(Rounded.text(value, step)).isEqualTo(text);
    }
}
