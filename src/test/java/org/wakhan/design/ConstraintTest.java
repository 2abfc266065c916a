package org.wakhan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints on the point a = 1, b = 2, isis-k.share = 0.5, policy = expel. Oracle: arithmetic. */
class ConstraintTest {
    private static final List<Dimension> FACTORS = List.of(
            Dimensions.range("a", 0, 9),
            Dimensions.range("b", 0, 9),
            Dimensions.range("isis-k.share", 0, 1),
            Dimensions.words("policy", "host", "expel"));
    private static final double[] POINT = {1, 2, .5, 1};

    @ParameterizedTest
    @CsvSource({
        "a < b, true",
        "b < a, false",
        "a + b <= 3, true",
        "a + b <= 2.99, false",
        "2 * a = b, true",
        "a - b - 1 = -2, true",
        "a - (b - 1) = 0, true",
        "b / a / 2 = 1, true",
        "1 + 2 * 3 = 7, true",
        "-a < 0, true",
        "0 < a < b < 3, true",
        "0 < a < b < 2, false",
        "isis-k.share != 0.5, false",
        "isis-k.share >= 5e-1, true",
        "policy = expel, true",
        "host = policy, false",
        "policy != host, true"
    })
    void it_holds_as_arithmetic_says(String text, boolean holds) {
        assertThat(Constraint.parse(text, FACTORS).holds(POINT)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | it must compare two sides by <, <=, >, >=, = or !=, but ends.",
                "a < | a factor or number must stand on each side, but ends.",
                "a < b c | it must end after a comparison, but \"c\" stands there.",
                "(a < b | a parenthesis must be closed, but \"<\" stands there.",
                "a < c | \"c\" is no factor; the factors are a, b, isis-k.share, policy.",
                "isis-k.shade < 1 | Maybe isis-k.share?",
                "a-b < 1 | Maybe a - b, with spaces around the minus?",
                "a & b | but holds \"&\"",
                "policy < expel | can only be compared with one of them by = or !=",
                "policy = expell | Maybe expel?",
                "policy + 1 < 2 | with which nothing can be calculated"
            })
    void what_is_no_constraint_is_refused_with_a_reason(String text, String reason) {
        assertThatThrownBy(() -> Constraint.parse(text, FACTORS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
