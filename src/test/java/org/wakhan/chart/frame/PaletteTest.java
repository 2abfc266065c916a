package org.wakhan.chart.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Colours that words stand on. */
class PaletteTest {
    /** Oracle: WCAG 2.2, success criterion 1.4.3, contrast of at least 4.5 to 1. */
    @Test
    void wordsReadOnEveryColourOfTheScale() {
        for (double share = 0; share <= 1; share += 0.01) {
            var ground = Palette.sequential(share);
            assertThat(contrast(ground, Palette.on(ground))).isGreaterThan(4.5);
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
