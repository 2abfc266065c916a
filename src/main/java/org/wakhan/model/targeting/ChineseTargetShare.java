package org.wakhan.model.targeting;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.Provinces;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * B1: the share of ISIS-K's attacks that are aimed at Chinese nationals.
 *
 * <p>pi = logistic(t0 + ln(exposure / reference)) in each province, 0 where no Chinese national is exposed. How exposure
 * grows with staff is F4's; how propaganda adds to t0 is B3's; runs on foreign targets (B5) and the days after public
 * contact (G1) multiply pi.
 */
public final class ChineseTargetShare extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "B1";

    static final Parameter SHARE = Parameter.of(
                    ID,
                    "isis-k.target.chinese-share",
                    "share of ISIS-K attacks on Chinese nationals at the reference exposure")
            .range(0, .5)
            .mostly(.0025, .015)
            .measured(
                    "1 to 2 of 306 recorded attacks to Dec 2024 (aggregates.csv: ISIS-K attacks, attacks recorded, 306),"
                            + " 1 of 62 deadly to Aug 2024 (aggregates.csv: ISIS-K attacks, deadly attacks, 62); a third"
                            + " is B1's, two thirds are B2's: over all provinces about a quarter of a percent");
    static final Parameter REFERENCE = Parameter.of(
                    ID, "isis-k.target.reference-exposure", "exposure in a province at which the share holds")
            .unit("persons")
            .range(1, 10_000)
            .value(275)
            .assumed("about 55 % of some 500 Chinese nationals in Kabul (article 001; model.md F1)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Share of ISIS-K attacks aimed at Chinese nationals",
                    "pi = run x tau x logistic(t0 + t1 (U - 1) + ln(guard x exposure / reference)), at most 1",
                    "incidents.csv; IESS; Afghanistan Security Watch",
                    List.of(SHARE, REFERENCE),
                    Set.of(),
                    ChineseTargetShare::new)
            .inArticles("000", "001")
            .raises(Outcomes.CHINESE_ATTACKS_INSIDE);

    private double odds;
    private double reference;

    @Override
    public void read(ParameterValues values) {
        double share = values.get(SHARE);
        odds = share / (1 - share);
        reference = values.get(REFERENCE);
    }

    @Override
    public void hazards(World world) {
        Provinces provinces = world.provinces;
        double factor = world.organisation(Organisation.ISIS_K).foreignFocus * world.publicity.timing;
        double pulled = odds * StrictMath.exp(world.publicity.pull);
        for (int unit = 0; unit < provinces.provinces; unit++) {
            double exposed = provinces.exposure[unit] * provinces.guard[unit];
            double here = pulled * exposed / reference;
            provinces.chineseShare[unit] = Math.min(1, factor * here / (1 + here));
        }
    }
}
