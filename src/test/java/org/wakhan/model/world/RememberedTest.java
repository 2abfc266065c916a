package org.wakhan.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Oracle: the function itself, and how often it was asked. */
class RememberedTest {
    private static double factor;
    private static int asked;

    private static double times(double number) {
        asked++;
        return factor * number;
    }

    @Test
    void aSmallCountIsComputedOnceUntilItIsForgottenAndALargeOneEachTime() {
        factor = 2;
        asked = 0;
        Remembered remembered = Remembered.ofCounts(RememberedTest::times);
        for (int round = 0; round < 3; round++) {
            assertThat(remembered.at(0)).isZero();
            assertThat(remembered.at(7)).isEqualTo(14);
            assertThat(remembered.at(500)).isEqualTo(1000);
        }
        assertThat(asked).isEqualTo(2 + 3);

        factor = 3;
        remembered.forget();
        assertThat(remembered.at(7)).isEqualTo(21);
    }
}
