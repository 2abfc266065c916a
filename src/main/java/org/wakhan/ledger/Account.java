package org.wakhan.ledger;

import java.util.List;
import org.wakhan.evidence.Incident;

/**
 * A documented incident and everything that it is used for.
 *
 * @param incident the row of the facts
 * @param uses at least one: what it is used for, or why it is not
 */
public record Account(Incident incident, List<Use> uses) {

    /**
     * One use of an incident.
     *
     * @param use parameter, mechanism, chart, check, start, disagreement, context, mention, excluded, not used or before
     *     the period
     * @param what key of the parameter, id of the mechanism or disagreement, or a reason
     */
    public record Use(String use, String what) {}

    public Account {
        uses = List.copyOf(uses);
    }
}
