package org.wakhan.store.manifest;

import java.util.List;
import org.wakhan.experiment.Factor;

/**
 * A factor of a stored sweep.
 *
 * @param name name of its column
 * @param sets what it sets
 * @param meaning one line: what it is
 * @param unit unit; {@code -} for pure numbers and words
 * @param words the words of a factor that has words, whose values are their positions; empty where it has numbers
 * @param values the values that the design gives it, in words
 * @param logarithmic whether equal steps are equal ratios
 */
public record StoredFactor(
        String name, String sets, String meaning, String unit, List<String> words, String values, boolean logarithmic) {
    public StoredFactor {
        words = List.copyOf(words);
    }

    static StoredFactor of(Factor factor) {
        return new StoredFactor(
                factor.name(),
                factor.sets(),
                factor.meaning(),
                factor.unit(),
                factor.words(),
                factor.values(),
                factor.logarithmic());
    }

    /** Whether its values are words. */
    public boolean hasWords() {
        return !words.isEmpty();
    }
}
