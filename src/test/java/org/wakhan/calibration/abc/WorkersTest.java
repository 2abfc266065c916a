package org.wakhan.calibration.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WorkersTest {
    private static int odd(int i) {
        if (i % 2 == 0) {
            throw new IllegalArgumentException("The number " + i + " is even.");
        }
        return i;
    }

    @Test
    void tasks_that_break_off_leave_the_others_in_their_order() {
        assertThat(new Workers(2).finished(7, WorkersTest::odd, done -> {})).containsExactly(1, 3, 5);
        assertThat(new Workers(2).finished(0, WorkersTest::odd, done -> {})).isEmpty();
    }

    @Test
    void no_more_threads_start_than_there_are_tasks() {
        assertThat(new Workers(Integer.MAX_VALUE).finished(3, i -> i, done -> {}))
                .containsExactly(0, 1, 2);
    }

    @Test
    void where_all_break_off_the_first_says_why() {
        Workers workers = new Workers(1);
        assertThatThrownBy(() -> workers.finished(3, i -> odd(2 * i), done -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("None of 3 simulations ended")
                .hasRootCauseMessage("The number 0 is even.");
    }
}
