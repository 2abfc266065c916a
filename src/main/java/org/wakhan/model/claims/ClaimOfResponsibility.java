package org.wakhan.model.claims;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.Remembered;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;

/** C1: an organisation claims an attack with a probability that rises with the number of deaths. */
public final class ClaimOfResponsibility extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "C1";
    private static final Purpose CLAIM = Purpose.of("claim");
    private static final long CLAIMANT = Streams.agent("claim");

    static final Parameter ISIS_K = claim("claim.isis-k", "by ISIS-K")
            .prior(new Law.Beta(6, 4))
            .measured(
                    "aggregates.csv: UN incidents, civilian casualties from (about 1,700 of 2,814 casualties claimed, UNAMA);"
                            + " model.md C1: Beta(6, 4)");
    static final Parameter OTHERS = claim("claim.others", "by other organisations")
            .prior(new Law.Beta(4, 4))
            .assumed("NRF and AFF claim most and are verified for 43 % (model.md C4); global share 14.5 % (GTD)");
    static final Parameter UNATTRIBUTED = claim("claim.unattributed", "that no known organisation committed")
            .prior(new Law.Beta(.5, 3.5))
            .measured("incidents.csv C-01 to C-03: 0 of 3 border attacks claimed");
    static final Parameter PER_DEATH = Parameter.of(
                    ID, "claim.per-death", "rise of the log odds of a claim with each death")
            .unit("log odds per person")
            .range(0, 1)
            .mostly(.01, .1)
            .assumed("large attacks are claimed more often; no figure");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Claim of responsibility",
                    "logit P(claim) = logit c_a + b killed",
                    "UNAMA June 2023; incidents.csv",
                    List.of(ISIS_K, OTHERS, UNATTRIBUTED, PER_DEATH),
                    Set.of(EventType.ATTACK),
                    ClaimOfResponsibility::new)
            .inArticles("000", "001")
            .raises(Outcomes.CLAIMS);

    private double isisK;
    private double others;
    private double unattributed;
    private double perDeath;
    private @Nullable ClaimDelay delay;
    /** Factor on the odds, by deaths. */
    private final Remembered byDeaths = Remembered.ofCounts(killed -> StrictMath.exp(perDeath * killed));

    private static Parameter.Draft claim(String key, String whose) {
        return Parameter.of(ID, key, "probability that an attack " + whose + " is claimed")
                .range(0, 1);
    }

    @Override
    public void read(ParameterValues values) {
        isisK = values.get(ISIS_K);
        others = values.get(OTHERS);
        unattributed = values.get(UNATTRIBUTED);
        perDeath = values.get(PER_DEATH);
        byDeaths.forget();
    }

    @Override
    public void start(World world) {
        delay = world.find(ClaimDelay.class);
    }

    @Override
    public void hear(World world, Event attack) {
        Stream stream = world.streams.stream(CLAIMANT, CLAIM, world.key(attack));
        if (stream.open() < probability(attack)) {
            double days = delay == null ? 0 : delay.days(stream);
            int cause = attack.id();
            world.later(days, later -> later.happen(EventType.CLAIM, attack.actor(), attack.unit(), cause, ""));
        }
    }

    /** Probability that an attack is claimed. */
    double probability(Event attack) {
        double base = base(attack.actor());
        double odds = base / (1 - base) * byDeaths.at(attack.killed());
        return base >= 1 ? 1 : odds / (1 + odds);
    }

    private double base(String actor) {
        if (actor.equals(Organisation.ISIS_K.label())) {
            return isisK;
        }
        return actor.equals(Organisation.UNATTRIBUTED.label()) ? unattributed : others;
    }
}
