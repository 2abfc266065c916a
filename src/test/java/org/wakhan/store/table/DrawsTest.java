package org.wakhan.store.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wakhan.experiment.Run;

class DrawsTest {
    private final Draws draws = new Draws();

    @Test
    void runs_with_the_same_values_share_a_draw() {
        long first = draws.number(new Run(0, 3), new double[] {1, Double.NaN});
        long second = draws.number(new Run(0, 4), new double[] {2, Double.NaN});

        assertThat(draws.number(new Run(1, 0), new double[] {1, Double.NaN})).isEqualTo(first);
        assertThat(second).isNotEqualTo(first);
        assertThat(draws.added()).extracting(Draws.Draw::number).containsExactly(first, second);
    }

    @Test
    void a_stored_draw_is_not_added_again() {
        long number = draws.number(new Run(2, 7), new double[] {.5});
        draws.clear();

        assertThat(draws.number(new Run(3, 7), new double[] {.5})).isEqualTo(number);
        assertThat(draws.added()).isEmpty();
    }

    /** Two shards or two sittings never give one number to two draws: a run is in one of them. */
    @Test
    void the_number_of_a_draw_is_that_of_the_run_it_came_with() {
        assertThat(new Draws().number(new Run(1, 2), new double[] {1})).isEqualTo((1L << 32) + 2);
        assertThat(new Draws().number(new Run(2, 1), new double[] {1})).isEqualTo((2L << 32) + 1);
    }

    @Test
    void memory_stays_flat_for_draws_that_are_long_past_are_forgotten() {
        long first = draws.number(new Run(0, 0), new double[] {-1});
        for (int replicate = 1; replicate <= 5000; replicate++) {
            draws.number(new Run(0, replicate), new double[] {replicate});
        }

        long again = draws.number(new Run(0, 5001), new double[] {-1});
        assertThat(again).isNotEqualTo(first);
        assertThat(draws.added()).hasSize(5002);
    }
}
