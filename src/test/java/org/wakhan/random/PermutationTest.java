package org.wakhan.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders computed number by number. Oracle: the definition of a permutation; counts of a fair one. */
class PermutationTest {
    private static final Purpose PURPOSE = Purpose.of("test permutation");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17, 1000, 4097})
    void every_number_comes_once(int size) {
        Permutation permutation = new Permutation(new Streams(1, 0), 7, PURPOSE, size);

        assertThat(IntStream.range(0, size).map(permutation::at))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, size).boxed().toList());
    }

    /** Each of 5 numbers is first in 400 of 2000 orders; 5 standard deviations (error rate 3e-6) are 89. */
    @Test
    void each_number_is_as_often_the_first() {
        int[] first = new int[5];
        for (int agent = 0; agent < 2000; agent++) {
            first[new Permutation(new Streams(1, 0), agent, PURPOSE, 5).at(0)]++;
        }

        for (int count : first) {
            assertThat(count).isBetween(400 - 89, 400 + 89);
        }
    }

    @Test
    void positions_outside_are_refused() {
        Permutation permutation = new Permutation(new Streams(1, 0), 7, PURPOSE, 5);

        assertThatThrownBy(() -> permutation.at(5)).hasMessageContaining("from 0 to 4");
    }

    /** All 120 orders of five: chi-square with 119 degrees of freedom, of which 172.7 is exceeded once in a thousand. */
    @Test
    void every_order_of_a_few_is_as_likely() {
        int orders = 120;
        int draws = 60_000;
        Map<String, Integer> counts = new HashMap<>();
        for (int agent = 0; agent < draws; agent++) {
            Permutation permutation = new Permutation(new Streams(2, 0), agent, PURPOSE, 5);
            String order =
                    IntStream.range(0, 5).map(permutation::at).boxed().toList().toString();
            counts.merge(order, 1, Integer::sum);
        }
        double expected = (double) draws / orders;
        assertThat(counts).hasSize(orders);
        assertThat(counts.values().stream()
                        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                        .sum())
                .isLessThan(172.7);
    }
}
