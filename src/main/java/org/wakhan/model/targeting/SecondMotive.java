package org.wakhan.model.targeting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;

/**
 * B4: some attacks on Chinese nationals are committed by other insurgents, who see them as helpers of the authorities. A
 * share of B2's attacks is theirs where they are present, the Mobilization Front before others; propaganda (B3) plays no
 * part.
 */
public final class SecondMotive extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "B4";
    private static final Purpose MOTIVE = Purpose.of("second-motive");
    /** Who may act on this motive, first choice first: the one with a documented claim leads. */
    private static final List<Organisation> INSURGENTS =
            List.of(Organisation.MOBILIZATION_FRONT, Organisation.AFF, Organisation.NRF);

    static final Parameter SHARE = Parameter.of(
                    ID, "chinese-target.other-insurgents", "share of B2's attacks by other insurgents where present")
            .range(0, 1)
            .prior(new Law.Uniform(0, .5))
            .assumed("model.md B4: .0 to .5; one claim (incidents.csv S000-03), disputed");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Second motive: other insurgents",
                    "P(an attack of B2 is by other insurgents present) = s, whatever U",
                    "incidents.csv S000-03",
                    List.of(SHARE),
                    Set.of(),
                    SecondMotive::new)
            .inArticles("000")
            .raises(Outcomes.attacksBy(Organisation.AFF))
            .lowers(Outcomes.attacksBy(Organisation.UNATTRIBUTED))
            .moves(Figure.total(Outcomes.CHINESE_ATTACKS_INSIDE), "it changes who attacks, not how many there are");

    private double share;

    @Override
    public void read(ParameterValues values) {
        share = values.get(SHARE);
    }

    /**
     * The insurgents who commit an attack of B2; null where it is not theirs.
     *
     * @param agent whose clock rang
     * @param count how often it had rung before
     */
    @Nullable
    Organisation actor(World world, int unit, long agent, int count) {
        boolean theirs = world.streams.stream(agent, MOTIVE, count).chance(share);
        for (Organisation organisation : INSURGENTS) {
            if (theirs && world.organisation(organisation).fighters[unit] > 0) {
                return organisation;
            }
        }
        return null;
    }
}
