package org.wakhan.store.manifest;

import java.util.List;
import org.wakhan.experiment.DesignKind;
import org.wakhan.experiment.Factor;
import org.wakhan.history.Outcome;

/**
 * What varies from point to point of a sweep.
 *
 * @param design word of the {@link DesignKind}; {@code none} where nothing varies
 * @param description the design for readers
 * @param points points planned, those that a constraint rejects among them
 * @param constraints what every point holds to
 * @param replicates how many runs each point gets, for readers
 * @param factors what varies
 * @param outcomes keys of the outcomes to summarise, the most important first
 */
public record Variation(
        String design,
        String description,
        int points,
        List<String> constraints,
        String replicates,
        List<StoredFactor> factors,
        List<String> outcomes) {
    /** Nothing varies: there is one point. */
    static final Variation NONE = new Variation("none", "one point", 1, List.of(), "", List.of(), List.of());

    public Variation {
        constraints = List.copyOf(constraints);
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether there is one point only. */
    public boolean isNone() {
        return factors.isEmpty();
    }

    /** Whether the points are a base and others at which one factor has left it. */
    public boolean isOneAtATime() {
        return DesignKind.of(design).filter(DesignKind.ONE_AT_A_TIME::equals).isPresent();
    }

    /** Whether no two points differ in one factor alone, but by the choice of the factors. */
    public boolean movesAllAtOnce() {
        return DesignKind.of(design).filter(DesignKind::movesAllAtOnce).isPresent();
    }

    /** Whether points may get unequal numbers of runs, so that their means are of different chances. */
    public boolean runsDiffer() {
        return !replicates.chars().allMatch(Character::isDigit);
    }

    /** The same with the size of one that has more runs: points, and how many each gets. */
    public Variation asLargeAs(Variation other) {
        return new Variation(design, other.description, other.points, constraints, other.replicates, factors, outcomes);
    }

    /** A variation of factors. */
    public static Variation of(
            String design,
            String description,
            int points,
            List<String> constraints,
            String replicates,
            List<Factor> factors,
            List<Outcome> outcomes) {
        return new Variation(
                design,
                description,
                points,
                constraints,
                replicates,
                factors.stream().map(StoredFactor::of).toList(),
                outcomes.stream().map(Outcome::key).toList());
    }
}
