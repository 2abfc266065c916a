package org.wakhan.model.violence;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.agent.Authorities.TipPolicy;
import org.wakhan.model.agent.Provinces;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * A6: strength changes with recruits, attrition and the prison releases of 2021.
 *
 * <p>Each month fighters of a unit change by S' = S + r - (mu + kappa G/G0) S, where raids (kappa) are
 * made on ISIS-K alone. ISIS-K's recruits are a number a month;
 * those of other organisations replace attrition at the strength of the start. The releases of 2021 add fighters over
 * the first five months after the takeover. ETIM/TIP loses fighters while it is expelled.
 */
public final class StrengthChange extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "A6";
    /**
     * Months over which the releases of 2021 reached the organisation: from the takeover to January 2022 (aggregates.csv:
     * Strength, ISIS-K, 2022-01-31).
     */
    private static final double RELEASE_MONTHS = 5;

    static final Parameter RECRUITS = Parameter.of(
                    ID, "isis-k.recruitment.local", "fighters that ISIS-K recruits locally")
            .unit("fighters per month")
            .range(0, 1000)
            .mostly(16, 60)
            .assumed(
                    "chosen so that it leads, with A7, A8 and the attrition below, from about 4,000 to about 2,000 (aggregates.csv:"
                            + " Strength, ISIS-K, 2022-01-31; aggregates.csv: Strength, ISIS-K, 2025-12-08)");
    static final Parameter RELEASED = Parameter.of(
                    ID, "isis-k.recruitment.released", "fighters freed from prisons in 2021")
            .unit("fighters")
            .range(0, 10_000)
            .mostly(1400, 2400)
            .measured("aggregates.csv: Strength, ISIS-K, 2022-01-31 (from 2,200 to near 4,000 after releases)");
    static final Parameter ATTRITION = Parameter.of(ID, "strength.attrition", "mu: loss of fighters without raids")
            .unit("per month")
            .range(0, .5)
            .mostly(.006, .03)
            .assumed("model.md A6: mu + kappa G .01 to .06 a month, half of it here");
    static final Parameter RAIDS = Parameter.of(
                    ID, "strength.raids", "kappa: loss of fighters to raids at the reference personnel")
            .unit("per month")
            .range(0, .5)
            .mostly(.004, .02)
            .assumed("model.md A6: mu + kappa G .01 to .06 a month; personnel have doubled since 2022");
    static final Parameter TIP_OUTFLOW = Parameter.of(
                    ID, "tip.outflow-when-expelled", "loss of ETIM/TIP fighters while the authorities expel them")
            .unit("per month")
            .range(0, 1)
            .mostly(.05, .3)
            .assumed("no expulsion has been documented; relocations of 2021 to 2022 took months");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Strength change",
                    "S' = S + r - (mu + kappa G/G0) S; releases of 2021 once",
                    "UN Monitoring Team, strengths 2021 to 2025",
                    List.of(RECRUITS, RELEASED, ATTRITION, RAIDS, TIP_OUTFLOW),
                    Set.of(),
                    StrengthChange::new)
            .inArticles("000")
            .moves(
                    Figure.average(Outcomes.strength(Organisation.ISIS_K)),
                    "recruits and releases add, attrition and raids take away");

    private double recruits;
    private double released;
    private double attrition;
    private double raids;
    private double outflow;

    @Override
    public void read(ParameterValues values) {
        recruits = values.get(RECRUITS);
        released = values.get(RELEASED);
        attrition = values.get(ATTRITION);
        raids = values.get(RAIDS);
        outflow = values.get(TIP_OUTFLOW);
    }

    @Override
    public void month(World world) {
        Provinces provinces = world.provinces;
        double guard = provinces.sum(provinces.personnel) / provinces.sum(provinces.referencePersonnel);
        for (ArmedOrganisation organisation : world.organisations) {
            if (organisation.organisation == Organisation.ISIS_K) {
                double passed = world.monthsSinceTakeover();
                double gained =
                        recruits * organisation.recruitment + (releases(passed) ? released / RELEASE_MONTHS : 0);
                change(organisation, gained, attrition + raids * guard);
            } else {
                change(organisation, attrition * organisation.referenceStrength, attrition);
            }
        }
        if (world.authorities.tipPolicy == TipPolicy.EXPEL) {
            world.organisation(Organisation.TIP).scale(StrictMath.exp(-outflow));
        }
    }

    /** Prisons were opened with the takeover: not before, and in the months after it. */
    private static boolean releases(double monthsSinceTakeover) {
        double passed = Math.rint(monthsSinceTakeover);
        return passed > 0 && passed <= RELEASE_MONTHS;
    }

    /** Recruits go where the fighters are. */
    private static void change(ArmedOrganisation organisation, double gained, double lost) {
        double strength = organisation.strength();
        if (strength > 0) {
            organisation.scale(Math.max(0, 1 + gained / strength - lost));
        }
    }
}
