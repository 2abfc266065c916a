package org.wakhan.model.diplomacy;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

/**
 * D4: China protests and goes on: attacks never lower the level of relations. Switched off, an attack with Chinese
 * casualties inside Afghanistan or across the Tajik border lowers it by a step with a probability (D5 carries it out).
 */
public final class ContinuedSupport extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "D4";

    static final Parameter DOWNGRADE = Parameter.of(
                    ID, "china.relations.downgrade", "probability of a downgrade after an attack, where D4 is off")
            .range(0, 1)
            .prior(new Law.Uniform(0, .1))
            .assumed(
                    "model.md D4: below .1; incidents.csv S002-02, S000-01, S001-01: no downgrade in 3, which allows more");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Continued support despite protest",
                    "on: no attack lowers the level of relations; off: each does with probability < .1",
                    "incidents.csv S002-02, S000-01, S001-01; article 000",
                    List.of(DOWNGRADE),
                    Set.of(),
                    ContinuedSupport::new)
            .inArticles("000")
            .raises(Figure.average(Outcomes.RELATIONS_LEVEL));
}
