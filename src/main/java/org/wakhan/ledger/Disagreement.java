package org.wakhan.ledger;

import java.util.List;
import org.wakhan.evidence.Citation;

/**
 * A point on which sources disagree: both versions and what the model does about it, one row of
 * {@code disagreements.csv}. Versions are never averaged.
 *
 * @param id short name
 * @param subject what the disagreement is about
 * @param versionA what one side says
 * @param sourceA who says so
 * @param versionB what the other side says
 * @param sourceB who says so
 * @param resolution what the model uses, and what it does with the other version
 * @param citations rows of the facts that either side stands on
 */
public record Disagreement(
        String id,
        String subject,
        String versionA,
        String sourceA,
        String versionB,
        String sourceB,
        String resolution,
        List<Citation> citations) {
    public Disagreement {
        citations = List.copyOf(citations);
        if (versionA.isBlank() || versionB.isBlank() || resolution.isBlank()) {
            throw new IllegalArgumentException("The disagreement " + id + " must state two versions and a resolution.");
        }
    }

    /** Whether one of some citations is a row that the two sides disagree about. */
    boolean concerns(List<Citation> others) {
        return citations.stream()
                .anyMatch(citation ->
                        (citation instanceof Citation.IncidentRow || citation instanceof Citation.AggregateRow)
                                && others.contains(citation));
    }
}
