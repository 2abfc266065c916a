package org.wakhan.parameter;

import java.util.List;

/** What values a parameter may take. */
public sealed interface Domain {

    /**
     * Real numbers between two bounds, both included.
     *
     * @param min smallest value
     * @param max largest value
     */
    record Range(double min, double max) implements Domain {
        public Range {
            if (!(min <= max)) {
                throw new IllegalArgumentException("The range must not end (" + max + ") below its start " + min + ".");
            }
        }

        public boolean contains(double value) {
            return value >= min && value <= max;
        }

        /** The value itself or, outside, the end that is nearer. */
        public double nearest(double value) {
            return Math.max(min, Math.min(max, value));
        }
    }

    /**
     * One of several words. The value of the parameter is the word's position.
     *
     * @param words at least two words, lower case
     */
    record Choice(List<String> words) implements Domain {
        public Choice {
            words = List.copyOf(words);
            if (words.size() < 2) {
                throw new IllegalArgumentException("A choice must have at least two words, not " + words + ".");
            }
        }
    }
}
