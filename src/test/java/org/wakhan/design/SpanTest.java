package org.wakhan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;

/** Values of factors. Oracle: their definitions. */
class SpanTest {
    @Test
    void levels_of_a_range_are_evenly_spaced_and_hold_both_ends() {
        assertThat(new Span.Range(1, 3, false, 5).levels()).containsExactly(1, 1.5, 2, 2.5, 3);
    }

    @Test
    void levels_of_a_logarithmic_range_have_one_ratio() {
        assertThat(new Span.Range(.25, 4, true, 5).levels())
                .containsExactly(new double[] {.25, .5, 1, 2, 4}, within(1e-12));
    }

    @Test
    void stated_values_take_equal_parts_of_the_way() {
        Span span = new Span.Levels(new double[] {7, 3, 5});

        assertThat(new double[] {span.at(.01), span.at(.34), span.at(.66), span.at(.67), span.at(.9999)})
                .containsExactly(7, 3, 3, 5, 5);
    }

    @Test
    void a_law_gives_its_quantiles() {
        Law law = new Law.Normal(0, 1);
        Span span = new LawSpan(law, new Domain.Range(-100, 100), 2);

        assertThat(span.at(.975)).isCloseTo(1.959964, within(1e-6));
        assertThat(span.levels()).containsExactly(new double[] {-.67449, .67449}, within(1e-5));
    }

    /** Oracle: the half-normal law, whose quantile p is the normal quantile (1 + p) / 2. */
    @Test
    void a_law_that_leaves_the_range_is_cut_to_it_and_not_heaped_at_its_end() {
        Span span = new LawSpan(new Law.Normal(0, 1), new Domain.Range(0, 100), 0);

        assertThat(span.at(.5)).isCloseTo(new Law.Normal(0, 1).quantile(.75), within(1e-9));
        assertThat(span.at(.01)).isPositive();
    }

    @Test
    void a_law_outside_of_the_range_and_a_falling_range_are_refused() {
        assertThatThrownBy(() -> new LawSpan(new Law.Uniform(5, 6), new Domain.Range(0, 1), 0))
                .hasMessageContaining("never lies inside");
        assertThatThrownBy(() -> new Span.Range(2, 1, false, 0)).hasMessage("A range must rise, not go from 2 to 1.");
        assertThatThrownBy(() -> new Span.Range(0, 1, true, 0)).hasMessageContaining("must start above 0, not at 0");
    }
}
