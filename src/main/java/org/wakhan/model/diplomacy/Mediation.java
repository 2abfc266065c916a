package org.wakhan.model.diplomacy;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Outcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/** D9: China mediates between Kabul and Islamabad, which lowers the hazards with which tension with Pakistan rises. */
public final class Mediation extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "D9";

    static final Parameter EFFECT = Parameter.of(
                    ID, "china.mediation.effect", "fall of the log hazards of clash and war with Pakistan")
            .range(0, 5)
            .prior(new Law.Uniform(0, .5))
            .assumed("model.md D9: .0 to .5; the shuttle of March 2026 failed to stop strikes at first (D-15)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Regional mediation",
                    "hazards of clash and war x exp(-m)",
                    "incidents.csv D-09, D-10, D-15",
                    List.of(EFFECT),
                    Set.of(),
                    Mediation::new)
            .inArticles("000")
            .lowers(Outcomes.CLASH_DAYS);

    private double factor;

    @Override
    public void read(ParameterValues values) {
        factor = StrictMath.exp(-values.get(EFFECT));
    }

    @Override
    public void hazards(World world) {
        world.neighbour("PK").mediation = factor;
    }
}
