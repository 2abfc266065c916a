package org.wakhan.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A baseline and its alternatives: the same seed, the same months, and in every replicate the same chances.
 *
 * @param baseline what the alternatives are compared with
 * @param alternatives at least one, in the order in which they were asked for
 */
public record Comparison(Side baseline, List<Alternative> alternatives) {

    public Comparison {
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("A comparison needs at least one alternative.");
        }
    }

    /**
     * Pairs stored results.
     *
     * @throws org.wakhan.input.UserError if some of them cannot be paired
     */
    public static Comparison of(Side baseline, List<Side> alternatives) {
        return new Comparison(
                baseline,
                alternatives.stream()
                        .map(side -> new Alternative(baseline, side))
                        .toList());
    }

    /** Every scenario, the baseline first. */
    public List<Side> sides() {
        return Stream.concat(Stream.of(baseline), alternatives.stream().map(Alternative::side))
                .toList();
    }

    /** First days of the months. */
    public List<LocalDate> months() {
        return baseline.results().months();
    }

    /** The first day after the last month. */
    public LocalDate end() {
        return months().get(months().size() - 1).plusMonths(1);
    }
}
