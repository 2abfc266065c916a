package org.wakhan.experiment;

import java.util.Arrays;
import java.util.Optional;

/** How the points of a sweep are chosen. */
public enum DesignKind {
    /** Every level of each factor with every level of all others. */
    GRID("grid"),
    /** As many classes a factor as there are points, each met once. */
    LATIN_HYPERCUBE("latin-hypercube"),
    /** A sequence that leaves no gaps, whatever its length. */
    SOBOL("sobol"),
    /** A base, and points at which one factor has left it. */
    ONE_AT_A_TIME("one-at-a-time"),
    /** Points listed in a file. */
    CSV("csv");

    private final String word;

    DesignKind(String word) {
        this.word = word;
    }

    /** The word of experiment files and manifests. */
    public String word() {
        return word;
    }

    /** The kind that a word names; none where it names no kind. */
    public static Optional<DesignKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** Whether every point has values of its own in all factors, so that no two points differ in one factor alone. */
    public boolean movesAllAtOnce() {
        return this == LATIN_HYPERCUBE || this == SOBOL;
    }
}
