package org.wakhan.experiment;

import java.util.List;

/**
 * Something that varies from point to point.
 *
 * @param name name of its column, unique in the experiment
 * @param sets what it sets, such as {@code china.pressure.gain from 2026-09-01}
 * @param meaning one line: what it is
 * @param unit unit; {@code -} for pure numbers and words
 * @param words the words of a factor that has words, whose values are their positions; empty where it has numbers
 * @param values the values that the design gives it, in words
 * @param logarithmic whether equal steps are equal ratios
 */
public record Factor(
        String name, String sets, String meaning, String unit, List<String> words, String values, boolean logarithmic) {
    public Factor {
        words = List.copyOf(words);
    }

    /** Whether its values are words. */
    public boolean hasWords() {
        return !words.isEmpty();
    }
}
