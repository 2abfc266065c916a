package org.wakhan.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarLineTest {
    private static final Duration ELAPSED = Duration.ofSeconds(3_725);

    @Test
    void a_wide_terminal_shows_all_of_it() {
        assertThat(BarLine.of("Baseline", 15, 60, ELAPSED, " 4.1/s, 11 s left", 70))
                .isEqualTo("Baseline  25% [=====                ] 15/60 (1:02:05) 4.1/s, 11 s left");
    }

    @Test
    void a_narrow_terminal_shows_how_far_it_is() {
        assertThat(BarLine.of("Baseline", 15, 60, ELAPSED, " 4.1/s, 11 s left", 50)
                        .strip())
                .isEqualTo("Baseline  25% 15/60 (1:02:05) 4.1/s, 11 s left");
        assertThat(BarLine.of("Baseline", 15, 60, ELAPSED, " 4.1/s, 11 s left", 20))
                .isEqualTo(" 25% 15/60 4.1/s, 11");
    }

    @Test
    void a_long_name_leaves_room_for_the_rest() {
        assertThat(BarLine.of("A scenario whose name has no end", 60, 60, ELAPSED, null, 60))
                .isEqualTo("A scenario whose name.. 100% [=============] 60/60 (1:02:05)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 30, 45, 60, 200})
    void every_line_covers_the_one_before_and_no_more(int width) {
        for (int done : new int[] {0, 7, 60}) {
            assertThat(BarLine.of("Baseline", done, 60, ELAPSED, " 4.1/s", width))
                    .hasSize(width);
        }
        assertThat(BarLine.of("Baseline", 0, 0, ELAPSED, null, width)).hasSize(width);
    }
}
