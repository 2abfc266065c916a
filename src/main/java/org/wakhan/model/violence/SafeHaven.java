package org.wakhan.model.violence;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.agent.Provinces;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * A5: the takeover gave ISIS-K room, which the authorities' control takes away again in two phases.
 *
 * <p>Factor on ISIS-K's intensity = step x [(1 - w) 2^(-t / fast) + w 2^(-t / slow)], where t counts months since the
 * takeover, slowed by lost control: dt = (mean control / control at the start) x months. Control of a province falls
 * with attacks on the authorities there and returns with a half-life of its own. The step is taken when the authorities
 * come to power (G5).
 */
public final class SafeHaven extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "A5";

    static final Parameter STEP = Parameter.of(ID, "safe-haven.step", "ISIS-K intensity after over before the takeover")
            .unit("ratio")
            .range(1, 50)
            .mostly(3.44, 13.8)
            .calibrated("half to twice the ratio of UN counts of ISIS-K attacks before and after the takeover"
                    + " (aggregates.csv: ISIS-K attacks, 2020, 60; aggregates.csv: ISIS-K attacks, 2021-08-19, 152); it is"
                    + " taken at the takeover, when strength had not yet grown");
    static final Parameter FAST = Parameter.of(ID, "safe-haven.fast-half-life", "half-life of the passing part")
            .unit("months")
            .range(1, 24)
            .mostly(2, 8)
            .calibrated("model.md A5: 4 to 9 months for both phases mixed, so less for the passing one; wide"
                    + " (aggregates.csv: ISIS-K attacks, DERIVED decay half-life, 5.7)");
    static final Parameter SLOW = Parameter.of(ID, "safe-haven.slow-half-life", "half-life of the lasting part")
            .unit("months")
            .range(5, 120)
            .mostly(10, 30)
            .calibrated(
                    "model.md A5: then 10 to 30 months (aggregates.csv: ISIS-K attacks, DERIVED decay half-life, 17.5)");
    static final Parameter LASTING = Parameter.of(ID, "safe-haven.lasting-share", "w: share of the room that lasts")
            .range(0, 1)
            .prior(new Law.Beta(2, 8))
            .calibrated(
                    "wide; joins the two half-lives to UN counts of 34.3, 3.4 and 1.8 a month (aggregates.csv: ISIS-K attacks,"
                            + " 2021-08-19, 152; aggregates.csv: ISIS-K attacks, 2022-11-14, 40; aggregates.csv: ISIS-K attacks,"
                            + " 2024-02-01, 22)");
    static final Parameter WEAR = Parameter.of(
                    ID, "taliban.control.wear", "control lost in a province by an attack on the authorities there")
            .unit("share per attack")
            .range(0, 1)
            .mostly(.0005, .005)
            .assumed("no measure of control; wide on purpose");
    static final Parameter RETURN = Parameter.of(ID, "taliban.control.half-life", "half-life of lost control")
            .unit("months")
            .range(1, 120)
            .mostly(6, 24)
            .assumed("ground lost in Panjshir was retaken within about a year (actor_presence.csv, NRF)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Safe haven after the takeover",
                    "factor = step [(1 - w) 2^(-t/fast) + w 2^(-t/slow)], t slowed where control is lost",
                    "UN counts of ISIS-K attacks, 2020 to 2024",
                    List.of(STEP, FAST, SLOW, LASTING, WEAR, RETURN),
                    Set.of(EventType.ATTACK),
                    SafeHaven::new)
            .hearingAttacksOn(TargetClass.AUTHORITIES)
            .inArticles("000", "004")
            .raises(Outcomes.attacksBy(Organisation.ISIS_K));

    private double step;
    private double fast;
    private double slow;
    private double lasting;
    private double wear;
    private double recovery;
    private double months;
    private double controlAtStart;

    @Override
    public void read(ParameterValues values) {
        step = values.get(STEP);
        fast = values.get(FAST);
        slow = values.get(SLOW);
        lasting = values.get(LASTING);
        wear = values.get(WEAR);
        recovery = 1 - StrictMath.pow(2, -Calendar.DAYS_PER_WEEK / Calendar.DAYS_PER_MONTH / values.get(RETURN));
    }

    @Override
    public void start(World world) {
        months = Math.max(0, world.monthsSinceTakeover());
        controlAtStart = meanControl(world.provinces);
    }

    @Override
    public void week(World world) {
        Provinces provinces = world.provinces;
        if (world.authorities.inPower) {
            months += Calendar.DAYS_PER_WEEK / Calendar.DAYS_PER_MONTH * meanControl(provinces) / controlAtStart;
        }
        for (int unit = 0; unit < provinces.provinces; unit++) {
            provinces.control[unit] += recovery * (1 - provinces.control[unit]);
        }
    }

    @Override
    public void hear(World world, Event event) {
        if (event.target() == TargetClass.AUTHORITIES && event.unit() < world.provinces.provinces) {
            world.provinces.control[event.unit()] *= 1 - wear;
        }
    }

    @Override
    public void hazards(World world) {
        ArmedOrganisation isisK = world.organisation(Organisation.ISIS_K);
        double factor = world.authorities.inPower ? factor() : 1;
        for (int unit : isisK.acting()) {
            isisK.intensity[unit] *= factor;
        }
    }

    private double factor() {
        return step * ((1 - lasting) * StrictMath.pow(2, -months / fast) + lasting * StrictMath.pow(2, -months / slow));
    }

    private static double meanControl(Provinces provinces) {
        return provinces.sum(provinces.control) / provinces.provinces;
    }
}
