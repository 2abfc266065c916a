package org.wakhan.design;

import java.util.List;
import java.util.Map;
import org.wakhan.experiment.DesignKind;

/**
 * Chooses the points of an experiment. Every point is computed when it is asked for and always the same; called from
 * several threads at once.
 */
public interface Design {

    /** Number of points, at least 1. */
    int size();

    /** The value of every factor at a point. */
    double[] values(int point);

    /** How its points are chosen, as experiment files name it. */
    DesignKind kind();

    /** What it is, for readers, such as {@code full grid of 7 x 5 points}. */
    String description();

    /** All that decides a point besides the factors: designs with the same text have the same points. */
    String identity();

    /** The files that it reads, each with the SHA-256 of its content. */
    default Map<String, String> files() {
        return Map.of();
    }

    /** Refuses more points than can be numbered. */
    static int requireCountable(long points) {
        if (points > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "The points (" + points + ") must be at most " + Integer.MAX_VALUE + ".");
        }
        return (int) points;
    }

    /** The levels of each factor. */
    static List<double[]> levels(List<Dimension> dimensions) {
        return dimensions.stream().map(dimension -> dimension.span().levels()).toList();
    }
}
