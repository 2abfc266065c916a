package org.wakhan.model.founding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wakhan.history.Organisation;
import org.wakhan.model.agent.Authorities.TipPolicy;
import org.wakhan.model.agent.Provinces;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/** Sets up the authorities: personnel by province, its growth over time, control, and the policy towards ETIM/TIP. */
public final class AuthoritiesFounding extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "I2";
    /** Months from the takeover to the three claims of army size (aggregates.csv: Strength, Taliban army). */
    private static final double[] MONTHS = {5.2, 12.4, 24};

    static final Parameter EARLY = personnel("taliban.personnel.2022-01", "January 2022")
            .value(80_000)
            .measured("aggregates.csv: Strength, Taliban army, 2022-01-20 (a claim, not confirmed)");
    static final Parameter MIDDLE = personnel("taliban.personnel.2022-08", "August 2022")
            .value(150_000)
            .measured("aggregates.csv: Strength, Taliban army, 2022-08-28 (a claim, not confirmed)");
    static final Parameter LATE = personnel("taliban.personnel.2023-08", "August 2023 and after")
            .mostly(150_000, 180_000)
            .measured("aggregates.csv: Strength, Taliban army, 2023-08-15 (a claim, not confirmed)");
    static final Parameter BUDGET = Parameter.of(
                    ID, "taliban.security.budget", "personnel as a multiple of what the claims say")
            .range(.2, 5)
            .value(1)
            .assumed("1 by definition; for what-ifs and sweeps");
    static final Parameter CONTROL_GAP = Parameter.of(
                    ID, "taliban.control.gap", "control lacking at the start where the opposition's presence is strong")
            .unit("0 to 1")
            .range(0, 1)
            .onlyAtStart()
            .mostly(.1, .3)
            .assumed(
                    "Panjshir and Baghlan were contested in 2021 to 2022 (actor_presence.csv, NRF); no measure of control");

    static final Parameter TIP_POLICY = Parameter.of(ID, "taliban.tip-policy", "how the authorities treat ETIM/TIP")
            .words("host", "relocate", "expel")
            .measured("actor_presence.csv: TIP/ETIM present in Badakhshan, Baghlan and Takhar to 2026");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
            ID,
            "Authorities at the start",
            "Personnel by population; control lower where the armed opposition is present; policy towards ETIM/TIP as set",
            "aggregates.csv (Strength, Taliban army), provinces.csv (population), actor_presence.csv (NRF, TIP/ETIM)",
            List.of(EARLY, MIDDLE, LATE, BUDGET, CONTROL_GAP, TIP_POLICY),
            Set.of(),
            AuthoritiesFounding::new);

    private final double[] claims = new double[MONTHS.length];
    private double budget;
    private double gap;
    private TipPolicy tipPolicy = TipPolicy.HOST;

    private static Parameter.Draft personnel(String key, String when) {
        return Parameter.of(ID, key, "security personnel of the authorities in " + when)
                .unit("persons")
                .range(1000, 1_000_000);
    }

    @Override
    public void read(ParameterValues values) {
        claims[0] = values.get(EARLY);
        claims[1] = values.get(MIDDLE);
        claims[2] = values.get(LATE);
        budget = values.get(BUDGET);
        gap = values.get(CONTROL_GAP);
        tipPolicy = TipPolicy.valueOf(values.word(TIP_POLICY).toUpperCase(Locale.ROOT));
    }

    @Override
    public void start(World world) {
        world.authorities.tipPolicy = tipPolicy;
        Provinces provinces = world.provinces;
        double people = 0;
        for (int unit = 0; unit < provinces.provinces; unit++) {
            people += world.region.unit(unit).population();
        }
        double[] opposition = Presence.of(Organisation.NRF).at(world.calendar.start());
        double now = total(world.monthsSinceTakeover());
        for (int unit = 0; unit < provinces.provinces; unit++) {
            double share = world.region.unit(unit).population() / people;
            provinces.referencePersonnel[unit] = claims[0] * share;
            provinces.personnel[unit] = now * share;
            provinces.control[unit] = 1 - gap * opposition[unit] / Presence.STRONG;
        }
    }

    /** Scales all personnel to the total of the moment, less what tension draws away; the allocation stays. */
    @Override
    public void review(World world) {
        world.authorities.tipPolicy = tipPolicy;
        Provinces provinces = world.provinces;
        double present = provinces.sum(provinces.personnel);
        double factor = total(world.monthsSinceTakeover()) * (1 - world.authorities.diverted) / present;
        for (int unit = 0; unit < provinces.provinces; unit++) {
            provinces.personnel[unit] *= factor;
        }
    }

    /** Personnel by linear interpolation between the claims, constant before the first and after the last. */
    private double total(double months) {
        double total = claims[claims.length - 1];
        for (int i = claims.length - 1; i > 0; i--) {
            if (months < MONTHS[i]) {
                double passed = Math.max(0, months - MONTHS[i - 1]) / (MONTHS[i] - MONTHS[i - 1]);
                total = claims[i - 1] + passed * (claims[i] - claims[i - 1]);
            }
        }
        return budget * total;
    }
}
