package org.wakhan.model.authorities;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.region.Region;

/**
 * E3: a part of the intensity that security takes from a province moves to neighbouring provinces where the organisation
 * acts, a part of that part out of the theatre. Where no neighbour qualifies nothing moves.
 */
public final class Displacement extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "E3";

    static final Parameter SHARE = Parameter.of(ID, "displacement.share", "w: share of removed intensity that moves")
            .range(0, 1)
            .prior(new Law.Beta(2, 3))
            .assumed("model.md E3: Beta(2, 3); mixed literature, cannot be identified");
    static final Parameter OUTSIDE = Parameter.of(
                    ID, "displacement.outside", "w_ext: share of the moving part that leaves the theatre")
            .range(0, 1)
            .prior(new Law.Beta(1, 3))
            .assumed("model.md E3: Beta(1, 3)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Displacement",
                    "w (1 - w_ext) of the intensity removed in a province is added to its neighbours, in equal parts",
                    "mixed literature on displacement of crime and terrorism",
                    List.of(SHARE, OUTSIDE),
                    Set.of(),
                    Displacement::new)
            .inArticles("000", "001")
            .raises(Outcomes.ATTACKS);

    private double moving;
    /** Intensity that security takes from a unit over what it leaves there. */
    private final double[] removed = new double[Region.load().size()];
    /** By unit, for the organisation of the moment. */
    private final double[] gained = new double[Region.load().size()];

    @Override
    public void read(ParameterValues values) {
        moving = values.get(SHARE) * (1 - values.get(OUTSIDE));
    }

    @Override
    public void hazards(World world) {
        double[] suppression = world.provinces.suppression;
        for (int unit = 0; unit < world.provinces.provinces; unit++) {
            removed[unit] = suppression[unit] < 1 ? 1 / suppression[unit] - 1 : 0;
        }
        for (ArmedOrganisation organisation : world.organisations) {
            int[] acting = organisation.acting();
            for (int unit : acting) {
                gained[unit] = 0;
            }
            for (int unit : acting) {
                if (organisation.intensity[unit] > 0 && removed[unit] > 0) {
                    spread(organisation.openNeighbours(unit), moving * (organisation.intensity[unit] * removed[unit]));
                }
            }
            for (int unit : acting) {
                organisation.intensity[unit] += gained[unit];
            }
        }
    }

    private void spread(int[] open, double intensity) {
        for (int neighbour : open) {
            gained[neighbour] += intensity / open.length;
        }
    }
}
