package org.wakhan.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {
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
}
