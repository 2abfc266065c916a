package org.wakhan.model.diplomacy;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/**
 * D8: drills of the SCO and CSTO, Russia's help and cooperation on the Tajik border. Drills bear on the capacities of
 * ISIS-K, ETIM/TIP and Jamaat Ansarullah with an effect that may be zero or of either sign; border cooperation guards
 * Chinese workers on the Tajik side (B6).
 */
public final class SecurityCooperation extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "D8";
    private static final List<Organisation> AIMED_AT =
            List.of(Organisation.ISIS_K, Organisation.TIP, Organisation.JAMAAT_ANSARULLAH);
    private static final int[] TAJIK_SIDE = Region.load().units().stream()
            .filter(unit -> unit.country().equals("TJ"))
            .mapToInt(Unit::index)
            .toArray();

    static final Parameter EFFECT = Parameter.of(
                    ID, "cooperation.drills.effect", "effect of drills on the log intensity of organisations")
            .range(-2, 2)
            .prior(new Law.Normal(0, .1))
            .assumed("model.md D8: N(0, .1); no evidence of an effect");
    static final List<Parameter> LEVELS =
            List.of(level("russia", "Russia"), level("sco", "the SCO"), level("csto", "the CSTO"));
    static final Parameter BORDER = Parameter.of(
                    ID, "cooperation.border.level", "added cooperation of China and Tajikistan on the Tajik border")
            .range(0, 1)
            .value(0)
            .assumed("0 is today's (incidents.csv S004-06), 1 a joint force; for what-ifs");
    static final Parameter BORDER_EFFECT = Parameter.of(
                    ID, "cooperation.border.effect", "fall of the log hazard across the border at level 1")
            .range(0, 5)
            .mostly(.2, 1.2)
            .assumed("no figure; like the guards of Chinese sites (E2)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Drills and border cooperation",
                    "intensity x exp(effect x mean cooperation); hazard across the border x exp(-e level)",
                    "incidents.csv S000-16, S003-03, S003-08, S004-06",
                    List.of(EFFECT, LEVELS.get(0), LEVELS.get(1), LEVELS.get(2), BORDER, BORDER_EFFECT),
                    Set.of(),
                    SecurityCooperation::new)
            .inArticles("000", "003")
            .moves(Figure.total(Outcomes.attacksBy(Organisation.ISIS_K)), "N(0, .1): the sign of drills is a draw");

    private final double[] levels = new double[LEVELS.size()];
    private double effect;
    private double guard;

    private static Parameter level(String key, String who) {
        return Parameter.of(ID, "cooperation." + key + ".level", "cooperation of " + who + " against that since 2021")
                .unit("ratio")
                .range(0, 5)
                .value(1)
                .assumed("1 by definition; for what-ifs");
    }

    @Override
    public void read(ParameterValues values) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] = values.get(LEVELS.get(i));
        }
        effect = values.get(EFFECT);
        guard = StrictMath.exp(-values.get(BORDER_EFFECT) * values.get(BORDER));
    }

    @Override
    public void hazards(World world) {
        double sum = 0;
        for (double level : levels) {
            sum += level;
        }
        double factor = StrictMath.exp(effect * sum / levels.length);
        for (Organisation organisation : AIMED_AT) {
            ArmedOrganisation state = world.organisation(organisation);
            for (int unit : state.acting()) {
                state.intensity[unit] *= factor;
            }
        }
        for (int unit : TAJIK_SIDE) {
            world.provinces.guard[unit] = guard;
        }
    }
}
