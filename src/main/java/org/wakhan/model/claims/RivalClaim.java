package org.wakhan.model.claims;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;

/**
 * C3: a second organisation that is present in the unit claims an attack that has been claimed: seldom, but often where it
 * is on Chinese nationals and other insurgents are present, as in Takhar in January 2025. The opposition states that it
 * attacks forces, so none of it claims an attack on civilians; there a rival is a group not known before.
 */
public final class RivalClaim extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "C3";
    private static final Purpose RIVAL = Purpose.of("rival-claim");
    private static final long CLAIMANT = Streams.agent("claim");
    /** The organisations that have claimed or may claim what others claim inside Afghanistan. */
    private static final List<Organisation> RIVALS =
            List.of(Organisation.MOBILIZATION_FRONT, Organisation.NRF, Organisation.AFF, Organisation.ISIS_K);

    static final Parameter ALONE = rival("claim.rival", "")
            .prior(new Law.Beta(1, 34))
            .measured(
                    "incidents.csv E-01 to E-32, S002-02, S000-01, S001-01: 1 rival claim (S000-03) in 35 major attacks");
    static final Parameter WITH_OTHERS = rival(
                    "claim.rival-with-insurgents",
                    " after an attack on Chinese nationals where other insurgents are present")
            .prior(new Law.Beta(2, 13))
            .measured("incidents.csv: 1 of 3 attacks on Chinese nationals (S000-03); model.md C3 .05 to .5");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Rival claim",
                    "P(second organisation claims) = r, higher after attacks on Chinese nationals where other insurgents are"
                            + " present",
                    "incidents.csv S000-03",
                    List.of(ALONE, WITH_OTHERS),
                    Set.of(EventType.CLAIM),
                    RivalClaim::new)
            .inArticles("000")
            .raises(Outcomes.RIVAL_CLAIMS);

    private double alone;
    private double withOthers;

    private static Parameter.Draft rival(String key, String where) {
        return Parameter.of(ID, key, "probability that a claim meets a rival claim" + where)
                .range(0, 1);
    }

    @Override
    public void read(ParameterValues values) {
        alone = values.get(ALONE);
        withOthers = values.get(WITH_OTHERS);
    }

    @Override
    public void hear(World world, Event claim) {
        Event attack = world.chronicle.event(claim.cause());
        if (!world.region.unit(attack.unit()).isProvince()) {
            return;
        }
        Stream stream = world.streams.stream(CLAIMANT, RIVAL, world.key(attack));
        Organisation rival = present(world, attack);
        boolean disputed = rival != null && attack.target() == TargetClass.CHINESE;
        if (stream.open() < (disputed ? withOthers : alone)) {
            String who = rival == null ? Organisation.UNATTRIBUTED.label() : rival.label();
            world.happen(EventType.RIVAL_CLAIM, who, attack.unit(), claim.id(), "");
        }
    }

    private static @Nullable Organisation present(World world, Event attack) {
        boolean onCivilians = attack.target() == TargetClass.CIVILIANS;
        for (Organisation organisation : RIVALS) {
            boolean wouldClaim = !onCivilians || organisation == Organisation.ISIS_K;
            if (wouldClaim
                    && !organisation.label().equals(attack.actor())
                    && world.organisation(organisation).fighters[attack.unit()] > 0) {
                return organisation;
            }
        }
        return null;
    }
}
