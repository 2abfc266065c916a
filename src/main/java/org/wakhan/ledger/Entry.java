package org.wakhan.ledger;

import java.util.List;
import org.wakhan.evidence.Citation;
import org.wakhan.parameter.Parameter;

/**
 * A parameter and what it rests on.
 *
 * @param parameter the row of the registry
 * @param citations what its evidence names, at least one; a judgement where it names nothing
 * @param disagreements where the sources of its rows disagree
 */
public record Entry(Parameter parameter, List<Citation> citations, List<Disagreement> disagreements) {
    public Entry {
        citations = List.copyOf(citations);
        disagreements = List.copyOf(disagreements);
    }
}
