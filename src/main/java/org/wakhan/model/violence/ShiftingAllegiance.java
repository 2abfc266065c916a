package org.wakhan.model.violence;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.agent.Authorities.TipPolicy;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * A8: fighters change sides. Disaffected members of the authorities' forces join ISIS-K; where ETIM/TIP is tied to ISIS-K
 * in this history, a part of its fighters crosses over each month, more while the authorities expel it.
 */
public final class ShiftingAllegiance extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "A8";
    private static final Purpose TIE = Purpose.of("tip-isis-tie");
    /** By definition: rates of defection are per 100,000 personnel. */
    private static final double PERSONS = 100_000;

    static final Parameter DISAFFECTION = Parameter.of(
                    ID, "taliban.disaffection", "members of the authorities' forces who join ISIS-K")
            .unit("persons per 100,000 and month")
            .range(0, 1000)
            .mostly(.3, 6)
            .assumed("named by article 000, never counted; wide, below a fifth of local recruits");
    static final Parameter PROBABILITY = Parameter.of(
                    ID, "tip.tie.probability", "probability that ETIM/TIP is tied to ISIS-K")
            .range(0, 1)
            .prior(new Law.Beta(2, 4))
            .assumed("model.md A8: Beta(2, 4); a UN allegation only");
    static final Parameter FLOW = Parameter.of(
                    ID, "tip.tie.flow", "part of ETIM/TIP's fighters that joins ISIS-K where they are tied")
            .unit("per month")
            .range(0, 1)
            .prior(new Law.Uniform(0, .01))
            .assumed("model.md A8: 0 to 1 % a month");
    static final Parameter EXPELLED = Parameter.of(
                    ID, "tip.tie.when-expelled", "that part while ETIM/TIP is expelled over while hosted")
            .unit("ratio")
            .range(1, 100)
            .mostly(2, 12)
            .assumed("those turned out may look for shelter; no expulsion has been documented");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Disaffection and the tie of ETIM/TIP to ISIS-K",
                    "S_ISIS' = S + d G + tie phi S_TIP, S_TIP' = (1 - tie phi) S_TIP; tie ~ Bernoulli(p) once a history",
                    "article 000; UN Monitoring Team (allegation)",
                    List.of(DISAFFECTION, PROBABILITY, FLOW, EXPELLED),
                    Set.of(),
                    ShiftingAllegiance::new)
            .inArticles("000")
            .raises(Figure.average(Outcomes.strength(Organisation.ISIS_K)))
            .lowers(Figure.average(Outcomes.strength(Organisation.TIP)));

    private double disaffection;
    private double probability;
    private double flow;
    private double expelled;

    @Override
    public void read(ParameterValues values) {
        disaffection = values.get(DISAFFECTION) / PERSONS;
        probability = values.get(PROBABILITY);
        flow = values.get(FLOW);
        expelled = values.get(EXPELLED);
    }

    @Override
    public void month(World world) {
        ArmedOrganisation isisK = world.organisation(Organisation.ISIS_K);
        ArmedOrganisation tip = world.organisation(Organisation.TIP);
        double crossing = tied(world) ? part(world) * tip.strength() : 0;
        tip.gain(-crossing);
        isisK.gain(crossing + disaffection * world.provinces.sum(world.provinces.personnel));
    }

    /** Whether the tie exists in this history: one uniform for the whole of it. */
    boolean tied(World world) {
        return world.streams.stream(Streams.agent("organisation tie"), TIE).chance(probability);
    }

    private double part(World world) {
        double factor = world.authorities.tipPolicy == TipPolicy.EXPEL ? expelled : 1;
        return Math.min(1, factor * flow);
    }
}
