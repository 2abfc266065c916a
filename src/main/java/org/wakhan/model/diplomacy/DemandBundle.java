package org.wakhan.model.diplomacy;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * D2: each protest demands an investigation, justice and effective measures; the demands weigh in the authorities'
 * choices of security. Without it pressure moves no personnel and no arrest.
 */
public final class DemandBundle extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "D2";

    static final Parameter WEIGHT = Parameter.of(
                    ID, "china.demand.weight", "weight of a unit of pressure in the authorities' choices of security")
            .unit("per pressure")
            .range(0, 1)
            .mostly(.1, .6)
            .assumed("model.md D2: .1 to .6; the same demands each time (S000-04, S001-03, S002-03)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Demand bundle",
                    "weight of pressure in the allocation (E2) and in arrests (E5)",
                    "incidents.csv S000-04, S001-03, S002-03",
                    List.of(WEIGHT),
                    Set.of(),
                    DemandBundle::new)
            .inArticles("000", "001")
            .raises(Figure.average(Outcomes.SECURITY_CHINESE_SITES))
            .raises(Outcomes.ARRESTS);

    private double weight;

    @Override
    public void read(ParameterValues values) {
        weight = values.get(WEIGHT);
    }

    @Override
    public void hazards(World world) {
        world.authorities.demandWeight = weight * world.china.leverage;
    }
}
