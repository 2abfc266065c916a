package org.wakhan.model.investment;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.Provinces;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.Remembered;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.region.Region;

/**
 * F4: more investment means more targets. Exposure = reference x (staff / reference)^elasticity; B1 and B2 read it.
 * Without it exposure stays at the staff of the start.
 */
public final class TargetElasticity extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "F4";

    static final Parameter ELASTICITY = Parameter.of(ID, "exposure.elasticity", "elasticity of exposure to staff")
            .range(0, 3)
            .mostly(.3, 1.2)
            .assumed("model.md F4: .3 to 1.2");
    static final Parameter REFERENCE = Parameter.of(
                    ID, "exposure.reference", "staff in a province at which exposure equals staff")
            .unit("persons")
            .range(1, 10_000)
            .value(100)
            .assumed("between a mine and Kabul");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "More investment, more targets",
                    "exposure = r (staff / r)^e",
                    "model.md F4",
                    List.of(ELASTICITY, REFERENCE),
                    Set.of(),
                    TargetElasticity::new)
            .inArticles("001")
            .raises(Outcomes.CHINESE_ATTACKS_INSIDE);

    private double elasticity;
    private double reference;
    private final Remembered exposure = new Remembered(
            Region.load().size(),
            staff -> staff > 0 ? reference * StrictMath.exp(elasticity * StrictMath.log(staff / reference)) : 0);

    @Override
    public void read(ParameterValues values) {
        elasticity = values.get(ELASTICITY);
        reference = values.get(REFERENCE);
        exposure.forget();
    }

    @Override
    public void hazards(World world) {
        Provinces provinces = world.provinces;
        for (int unit = 0; unit < provinces.provinces; unit++) {
            provinces.exposure[unit] = exposure.at(unit, provinces.staff[unit]);
        }
    }
}
