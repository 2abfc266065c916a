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

/**
 * F4: more investment means more targets. Exposure = staff (all staff / reference)^(elasticity - 1) in each province, so the
 * country's exposure is reference x (all staff / reference)^elasticity; B1 and B2 read it. Without it exposure stays at the
 * staff of the start.
 */
public final class TargetElasticity extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "F4";

    static final Parameter ELASTICITY = Parameter.of(ID, "exposure.elasticity", "elasticity of exposure to staff")
            .range(0, 3)
            .mostly(.3, 1.2)
            .assumed("model.md F4: .3 to 1.2");
    static final Parameter REFERENCE = Parameter.of(
                    ID, "exposure.reference", "staff in the country at which exposure equals staff")
            .unit("persons")
            .range(1, 10_000)
            .value(500)
            .measured("aggregates.csv: Economy, Chinese business people (the persons that the hazard of B2 counts)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "More investment, more targets",
                    "exposure = staff (all staff / r)^(e - 1)",
                    "model.md F4",
                    List.of(ELASTICITY, REFERENCE),
                    Set.of(),
                    TargetElasticity::new)
            .inArticles("001")
            .raises(Outcomes.CHINESE_ATTACKS_INSIDE);

    private double elasticity;
    private double reference;
    private final Remembered perPerson =
            new Remembered(1, all -> all > 0 ? StrictMath.exp((elasticity - 1) * StrictMath.log(all / reference)) : 0);

    @Override
    public void read(ParameterValues values) {
        elasticity = values.get(ELASTICITY);
        reference = values.get(REFERENCE);
        perPerson.forget();
    }

    @Override
    public void hazards(World world) {
        Provinces provinces = world.provinces;
        double factor = perPerson.at(0, provinces.sum(provinces.staff));
        for (int unit = 0; unit < provinces.provinces; unit++) {
            provinces.exposure[unit] = factor * provinces.staff[unit];
        }
    }
}
