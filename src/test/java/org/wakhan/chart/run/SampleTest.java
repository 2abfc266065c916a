package org.wakhan.chart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bins of values. Oracle: values counted one by one. */
class SampleTest {
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
}
