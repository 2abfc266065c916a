package org.wakhan.calibration.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Regression and adjustment. Oracle: data made without noise, and normal equations solved by hand. */
class LeastSquaresTest {

    @Test
    void aPlaneWithoutNoiseIsFound() {
        double[][] inputs = {{0, 0, 5}, {1, 0, 5}, {0, 1, 5}, {2, 3, 5}, {4, -1, 5}};
        double[][] outputs = new double[5][];
        for (int r = 0; r < 5; r++) {
            outputs[r] = new double[] {2 + 3 * inputs[r][0] - inputs[r][1], 7};
        }
        LeastSquares plane = LeastSquares.fit(inputs, outputs, new double[] {1, 2, 1, 3, 1});
        assertThat(plane.at(new double[] {1, 1, 5})[0]).isCloseTo(4, within(2e-3));
        assertThat(plane.at(new double[] {9, 9, 9})[1]).isCloseTo(7, within(1e-9));
    }

    @Test
    void rowsWithoutWeightPlayNoPart() {
        double[][] inputs = {{0}, {1}, {2}, {3}};
        double[][] outputs = {{0}, {1}, {2}, {100}};
        LeastSquares line = LeastSquares.fit(inputs, outputs, new double[] {1, 1, 1, 0});
        assertThat(line.at(new double[] {3})[0]).isCloseTo(3, within(1e-2));
    }

    /** Scores that follow summaries exactly all move to the same place. */
    @Test
    void adjustmentTakesAwayWhatTheSummariesExplain() {
        double[][] summaries = {{-1}, {0}, {1}, {2}};
        double[][] scores = {{-2}, {0}, {2}, {4}};
        double[][] adjusted = LocalLinear.adjust(scores, summaries, new double[] {1, 1, 1, 1}, new double[] {.5});
        for (double[] score : adjusted) {
            assertThat(score[0]).isCloseTo(1, within(1e-2));
        }
    }

    @Test
    void effectiveSizeMeanAndQuantilesFollowWeights() {
        WeightedSample sample =
                new WeightedSample(new int[] {0, 1, 2}, new double[][] {{1}, {2}, {3}}, new double[] {2, 1, 1});
        assertThat(sample.effectiveSize()).isCloseTo(1 / (.25 + .0625 + .0625), within(1e-12));
        assertThat(sample.mean(0)).isCloseTo(1.75, within(1e-12));
        assertThat(sample.quantile(0, .5)).isEqualTo(1);
        assertThat(sample.quantile(0, .6)).isEqualTo(2);
        assertThat(sample.below(0, 2)).isCloseTo(.625, within(1e-12));
    }
}
