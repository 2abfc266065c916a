package org.wakhan.model.targeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.action.Strike;
import org.wakhan.model.agent.ArmedOrganisation;
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
 * B6: attacks from Takhar and Badakhshan on Chinese workers on the Tajik side of the border.
 *
 * <p>A Poisson process of its own, unclaimed. Its rate was raised by a change in November 2024 and falls back with a
 * half-life; security in the launching province, guards across the border (D8) and workers who have left it (D3) lower it,
 * and a part of it rests on ETIM/TIP's presence. The raised rate is known as a mean over the time counted, so the rate right
 * after the change lies above it.
 */
public final class CrossBorderAttack extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "B6";
    private static final Purpose ATTACK = Purpose.of("cross-border-attack");
    /** First day of the month of the first such attack (incidents.csv C-01). */
    private static final LocalDate CHANGE = LocalDate.of(2024, 11, 1);
    /**
     * Attacked units, the province across the border and the share of the attacks: C-01 from Badakhshan or Takhar, half each,
     * C-02 and C-03 from Badakhshan (incidents.csv C-01 to C-03; actor_presence.csv: UNATTRIBUTED, AF-BDS).
     */
    private static final List<Front> FRONTS = List.of(
            new Front("TJ-KT", "AF-TAK", 1.0 / 6),
            new Front("TJ-KT", "AF-BDS", 1.0 / 2),
            new Front("TJ-GB", "AF-BDS", 1.0 / 3));

    /** Years counted since the change, to the middle of January 2026 (incidents.csv C-01 to C-03). */
    private static final double COUNTED = 1.22;
    /** Mean factor of personnel grown since the reference, in those years of simulated histories (decisions.md, B6). */
    private static final double GUARDED = .8;
    /** Mean share of workers who have not left after attacks (D3), in those years of simulated histories (decisions.md, B6). */
    private static final double PRESENT = .7;

    static final Parameter BEFORE = rate("border.rate.before", "before November 2024")
            .prior(new Law.Gamma(.5, 3.21))
            .measured("0 attacks in 3.21 years before the first, incidents.csv C-01; Jeffreys prior");
    static final Parameter AFTER = rate(
                    "border.rate.after",
                    "from November 2024 to January 2026, at the personnel of the reference and with all workers present")
            .prior(new Law.Gamma(3.5, COUNTED * GUARDED * PRESENT))
            .measured(
                    "incidents.csv C-01 to C-03: 3 attacks in 1.22 years, the first of which opens the period, Jeffreys prior;"
                            + " .8 for personnel grown since and .7 for workers who had left");
    static final Parameter HALF_LIFE = Parameter.of(ID, "border.rate.half-life", "half-life of the raised rate")
            .unit("months")
            .range(1, 600)
            .mostly(9, 60)
            .assumed("change point or cluster cannot be told apart from three attacks");
    static final Parameter TIP_SHARE = Parameter.of(
                    ID, "border.tip-share", "share of the rate that rests on ETIM/TIP's presence")
            .range(0, 1)
            .prior(new Law.Beta(2, 4))
            .assumed("analysts suspect ETIM/TIP, ISIS-K or smugglers (incidents.csv C-02); unclaimed");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Cross-border attacks from Takhar and Badakhshan",
                    "rate = [before + (after - before) 2^(-t/half-life) / m] x suppression x workers present"
                            + " x (1 - s (1 - S_TIP/S0)), m the mean of the decay over the time counted",
                    "incidents.csv C-01, C-02, C-03",
                    List.of(BEFORE, AFTER, HALF_LIFE, TIP_SHARE),
                    Set.of(),
                    CrossBorderAttack::new)
            .inArticles("001")
            .raises(Outcomes.CHINESE_ATTACKS_BORDER);

    /** An attacked unit, the province that attacks are launched from, and its share of the rate. */
    private record Front(String target, String launch, double share) {}

    private double before;
    /** What the change added to the rate on its first day. */
    private double raised;

    private double halfLife;
    private double tipShare;
    private double rate;
    private @Nullable Clocks clocks;

    private static Parameter.Draft rate(String key, String when) {
        return Parameter.of(ID, key, "attacks on Chinese workers across the Tajik border " + when)
                .unit("attacks per year")
                .range(0, 100);
    }

    @Override
    public void read(ParameterValues values) {
        before = values.get(BEFORE);
        halfLife = values.get(HALF_LIFE);
        double decays = COUNTED * Calendar.MONTHS_PER_YEAR / halfLife * StrictMath.log(2);
        raised = Math.max(0, values.get(AFTER) - before) * decays / -StrictMath.expm1(-decays);
        tipShare = values.get(TIP_SHARE);
    }

    @Override
    public void start(World world) {
        long[] agents = FRONTS.stream().mapToLong(CrossBorderAttack::agent).toArray();
        clocks = world.clocks(agents, ATTACK, this::attack);
        review(world);
    }

    @Override
    public void review(World world) {
        double months = (world.now() - world.calendar.day(CHANGE)) / Calendar.DAYS_PER_MONTH;
        rate = months < 0 ? before : before + raised * StrictMath.pow(2, -months / halfLife);
    }

    @Override
    public void hazards(World world) {
        ArmedOrganisation tip = world.organisation(Organisation.TIP);
        double present = Math.min(1, tip.strength() / tip.referenceStrength);
        double perDay = rate / Calendar.DAYS_PER_YEAR * world.china.borderWorkers * (1 - tipShare * (1 - present));
        for (int i = 0; clocks != null && i < FRONTS.size(); i++) {
            Front front = FRONTS.get(i);
            int launch = world.region.unit(front.launch).index();
            int target = world.region.unit(front.target).index();
            double guarded = world.provinces.suppression[launch] * world.provinces.guard[target];
            clocks.hazard(i, perDay * front.share * guarded);
        }
    }

    private void attack(World world, int clock, int count) {
        Front front = FRONTS.get(clock);
        int unit = world.region.unit(front.target).index();
        Strike.now(world, Organisation.UNATTRIBUTED, unit, TargetClass.CHINESE, agent(front), count);
    }

    private static long agent(Front front) {
        return Streams.agent("front " + front.launch + " " + front.target);
    }
}
