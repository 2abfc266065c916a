package org.wakhan.model.diplomacy;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.authorities.Assurance;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * D7: China draws a clear line on ETIM/TIP: it takes no step in relations while the authorities' assurances are less
 * credible than a threshold. Without assurances (E1) there is nothing to measure them by, and the line is not drawn.
 */
public final class Conditionality extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "D7";

    static final Parameter THRESHOLD = Parameter.of(
                    ID, "china.relations.threshold", "credibility below which no step in relations is taken")
            .range(0, 1)
            .prior(new Law.Uniform(0, .3))
            .assumed(
                    "incidents.csv S004-03, D-10: the line is drawn, the threshold unknown; low, for steps were taken in"
                            + " 2023 and 2024 after attacks");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Conditionality on ETIM/TIP",
                    "hazard of a step = 0 where credibility < threshold",
                    "incidents.csv S004-03, D-10, D-17",
                    List.of(THRESHOLD),
                    Set.of(),
                    Conditionality::new)
            .inArticles("004", "000")
            .lowers(Figure.average(Outcomes.RELATIONS_LEVEL));

    private double threshold;

    @Override
    public void read(ParameterValues values) {
        threshold = values.get(THRESHOLD);
    }

    @Override
    public void hazards(World world) {
        boolean assured = world.find(Assurance.class) != null;
        world.china.conditionsMet = !assured || world.authorities.credibility >= threshold;
    }
}
