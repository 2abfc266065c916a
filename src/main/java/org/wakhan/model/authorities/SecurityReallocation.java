package org.wakhan.model.authorities;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
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
 * E2: personnel move towards provinces where attacks are remembered and, under Chinese pressure, to where Chinese
 * nationals work; the sum stays. A protection force, if there is one, guards Chinese sites.
 *
 * <p>Wanted share = (base + threat weight x share of threat + demand weight x pressure x share of staff), normalised;
 * each week the allocation moves a part of the way.
 */
public final class SecurityReallocation extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "E2";

    static final Parameter SPEED = Parameter.of(
                    ID, "taliban.reallocation.speed", "part of the way to the wanted allocation")
            .unit("per month")
            .range(0, 1)
            .prior(new Law.Uniform(0, .1))
            .assumed("model.md E2: 0 to 10 % of personnel a month");
    static final Parameter THREAT = Parameter.of(
                    ID, "taliban.reallocation.threat-weight", "weight of remembered attacks against population")
            .range(0, 10)
            .mostly(.1, 1)
            .assumed("no figure; wide on purpose");
    static final Parameter MEMORY = Parameter.of(ID, "taliban.reallocation.memory", "half-life of remembered attacks")
            .unit("months")
            .range(.1, 60)
            .mostly(2, 12)
            .assumed("no figure; wide on purpose");
    static final Parameter FORCE = Parameter.of(
                    ID, "taliban.protection-force.personnel", "personnel that guard Chinese sites alone")
            .unit("persons")
            .range(0, 100_000)
            .value(0)
            .assumed("none in the baseline; 1,000 were announced for Badakhshan in Feb 2026 (provinces.csv, AF-BDS)");
    static final Parameter DETERRENCE = Parameter.of(
                    ID,
                    "taliban.protection-force.deterrence",
                    "fall of the log hazard at Chinese sites with log guards per Chinese national")
            .range(0, 5)
            .mostly(.1, .8)
            .assumed("police say Chinese nationals are normally escorted (S000-01); no figure of the effect");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Security reallocation",
                    "G moves towards base + a threat + b pressure staff, sum constant; guard = (1 + force/staff)^-c",
                    "incidents.csv S000-01; provinces.csv AF-BDS",
                    List.of(SPEED, THREAT, MEMORY, FORCE, DETERRENCE),
                    Set.of(EventType.ATTACK),
                    SecurityReallocation::new)
            .inArticles("001", "000")
            .raises(Figure.average(Outcomes.SECURITY_CHINESE_SITES));

    private double weeklyMove;
    private double threatWeight;
    private double fade;
    private double force;
    private double deterrence;

    @Override
    public void read(ParameterValues values) {
        double weeks = Calendar.DAYS_PER_WEEK / Calendar.DAYS_PER_MONTH;
        weeklyMove = values.get(SPEED) * weeks;
        threatWeight = values.get(THREAT);
        fade = StrictMath.pow(2, -weeks / values.get(MEMORY));
        force = values.get(FORCE);
        deterrence = values.get(DETERRENCE);
    }

    @Override
    public void hear(World world, Event attack) {
        if (attack.unit() < world.provinces.provinces) {
            world.provinces.threat[attack.unit()]++;
        }
    }

    /** Attacks as expected on the first day. */
    @Override
    public void recallWeek(World world) {
        for (ArmedOrganisation organisation : world.organisations) {
            for (int unit : organisation.acting()) {
                if (unit < world.provinces.provinces) {
                    world.provinces.threat[unit] += organisation.intensity[unit] * Calendar.DAYS_PER_WEEK;
                }
            }
        }
        week(world);
    }

    @Override
    public void week(World world) {
        Provinces provinces = world.provinces;
        double total = provinces.sum(provinces.personnel);
        double reference = provinces.sum(provinces.referencePersonnel);
        double threat = Math.max(1, provinces.sum(provinces.threat));
        double staff = Math.max(1, provinces.sum(provinces.staff));
        double demand = world.authorities.demandWeight * world.china.pressure;
        double whole = 0;
        double[] wanted = new double[provinces.provinces];
        for (int unit = 0; unit < wanted.length; unit++) {
            wanted[unit] = provinces.referencePersonnel[unit] / reference
                    + threatWeight * provinces.threat[unit] / threat
                    + demand * provinces.staff[unit] / staff;
            whole += wanted[unit];
        }
        for (int unit = 0; unit < wanted.length; unit++) {
            provinces.personnel[unit] += weeklyMove * (total * wanted[unit] / whole - provinces.personnel[unit]);
            provinces.threat[unit] *= fade;
        }
    }

    @Override
    public void hazards(World world) {
        Provinces provinces = world.provinces;
        double guards = force / Math.max(1, provinces.sum(provinces.staff));
        double factor = force > 0 ? StrictMath.pow(1 + guards, -deterrence) : 1;
        for (int unit = 0; unit < provinces.provinces; unit++) {
            provinces.guard[unit] = factor;
        }
    }
}
