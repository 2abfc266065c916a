package org.wakhan.model.targeting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.action.Strike;
import org.wakhan.model.agent.Provinces;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Clocks;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * B2: attacks on Chinese nationals in proportion to how many are exposed, whatever the level of other attacks.
 *
 * <p>It stands beside B1 because documented attacks on Chinese nationals did not fall while ISIS-K's attacks fell by 90 %.
 * The two share the measured rate of .68 a year inside Afghanistan: over the years counted B1 gives about a third of it, most of
 * that until 2022, this rule the rest, and from 2023 on nearly all.
 */
public final class ExposureHazard extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "B2";
    private static final Purpose ATTACK = Purpose.of("exposure-attack");
    private static final Purpose ACTOR = Purpose.of("exposure-actor");
    /** By definition: the unit of the hazard is attacks per 10,000 person-years. */
    private static final double PERSONS = 10_000;

    static final Parameter HAZARD = Parameter.of(
                    ID,
                    "chinese-target.hazard",
                    "attacks on Chinese nationals per 10,000 exposed persons and year, besides B1")
            .unit("attacks per 10,000 person-years")
            .range(0, 500)
            .mostly(3.7, 30)
            .measured(
                    "3 attacks in 4.43 years (aggregates.csv: Chinese targets, DERIVED claimed attacks, 3) on about 500"
                            + " persons (aggregates.csv: Economy, Chinese business people): 14 (3 to 40) per 10,000; a third is"
                            + " left to B1, and histories have 1,580 person-years weighed by security (F1, A1)");
    static final Parameter ISIS_K_SHARE = Parameter.of(
                    ID, "chinese-target.isis-k-share", "share of these attacks that ISIS-K commits")
            .range(0, 1)
            .prior(new Law.Beta(3, 1.5))
            .measured(
                    "incidents.csv S002-02, S000-01, S001-01: 3 of 3 claimed by ISIS-K, one of them disputed (S000-01)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Hazard per exposed Chinese national",
                    "rate = h x exposure x suppression x guard",
                    "incidents.csv S002-02, S000-01, S001-01",
                    List.of(HAZARD, ISIS_K_SHARE),
                    Set.of(),
                    ExposureHazard::new)
            .inArticles("001")
            .raises(Outcomes.CHINESE_ATTACKS_INSIDE);

    private double perPersonDay;
    private double isisKShare;
    private @Nullable Clocks clocks;

    @Override
    public void read(ParameterValues values) {
        perPersonDay = values.get(HAZARD) / PERSONS / Calendar.DAYS_PER_YEAR;
        isisKShare = values.get(ISIS_K_SHARE);
    }

    @Override
    public void start(World world) {
        long[] agents = new long[world.provinces.provinces];
        for (int unit = 0; unit < agents.length; unit++) {
            agents[unit] = agent(unit);
        }
        clocks = world.clocks(agents, ATTACK, this::attack);
    }

    @Override
    public void hazards(World world) {
        Provinces provinces = world.provinces;
        double timed = perPersonDay * world.publicity.timing;
        for (int unit = 0; clocks != null && unit < provinces.provinces; unit++) {
            clocks.hazard(unit, timed * provinces.exposure[unit] * provinces.suppression[unit] * provinces.guard[unit]);
        }
    }

    private void attack(World world, int unit, int count) {
        boolean isisK = world.streams.stream(agent(unit), ACTOR, count).chance(isisKShare);
        SecondMotive motive = world.find(SecondMotive.class);
        Organisation insurgents = motive == null ? null : motive.actor(world, unit, agent(unit), count);
        Organisation organisation =
                insurgents != null ? insurgents : isisK ? Organisation.ISIS_K : Organisation.UNATTRIBUTED;
        Strike.now(world, organisation, unit, TargetClass.CHINESE, agent(unit), count);
    }

    private static long agent(int unit) {
        return Streams.agent("exposure", unit);
    }
}
