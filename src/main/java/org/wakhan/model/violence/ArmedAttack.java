package org.wakhan.model.violence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.agent.Authorities.TipPolicy;
import org.wakhan.model.agent.Provinces;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.Remembered;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Sampler;
import org.wakhan.random.Streams;
import org.wakhan.region.Region;

/**
 * A1: attacks by an armed organisation in a unit.
 *
 * <p>Intensity = level x share of the unit x capacity there (K_p, lowered by E5) x (S / S0)^eta x (G / G0)^-delta x
 * frailty of the month. The frailty is gamma distributed with mean 1 and variance alpha and new in each calendar month, so
 * that counts by calendar month, as sources count, are negative binomial with dispersion alpha.
 */
public final class ArmedAttack extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "A1";
    private static final Purpose FRAILTY = Purpose.of("attack-frailty");
    private static final long IN_A_UNIT = Streams.agent("organisation");
    private static final String PER_MONTH = "attacks per month";

    static final Parameter ETA = Parameter.of(ID, "attack.strength-elasticity", "eta: effect of strength on intensity")
            .range(0, 3)
            .mostly(.5, 1.2)
            .assumed("model.md A1: 90 % range .5 to 1.2");
    static final Parameter DELTA = Parameter.of(
                    ID, "attack.security-elasticity", "delta: effect of security personnel on intensity")
            .range(0, 3)
            .mostly(.1, .6)
            .calibrated(
                    "model.md A1: 90 % range .1 to .6; weakly identified by counts while personnel grew"
                            + " (aggregates.csv: Strength, Taliban army, 2022-01-20; aggregates.csv: ISIS-K attacks, 2022-11-14, 40)");
    static final Parameter ALPHA = Parameter.of(
                    ID, "attack.dispersion", "alpha: variance of the factor of a unit and calendar month")
            .range(.001, 5)
            .mostly(.21, .64)
            .calibrated(
                    "province_month_moments.csv: NB_alpha_within_province .27 (civilians), .47 (all), .64 (bombings), 1.11"
                            + " (clashes), part of it the fall of 2022 (ACLED, derived)");
    static final Parameter EXPELLED = Parameter.of(
                    ID,
                    "tip.attack.when-expelled",
                    "attacks by ETIM/TIP per fighter while it is expelled over while hosted")
            .unit("ratio")
            .range(1, 1000)
            .mostly(3, 60)
            .assumed("a host turned on may fight; no expulsion has been documented");
    private static final Map<Organisation, Parameter> LEVELS = levels();

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Attack by an armed group in a province",
                    "y ~ NegBin(mean lambda, alpha); ln lambda = a + b_p + ln K_p + eta ln(S/S0) - delta ln(G/G0)",
                    "UN Secretary-General and Monitoring Team counts; ACLED dispersion (derived)",
                    Stream.concat(LEVELS.values().stream(), Stream.of(ETA, DELTA, ALPHA, EXPELLED))
                            .toList(),
                    Set.of(),
                    ArmedAttack::new)
            .inArticles("000", "001")
            .raises(Outcomes.attacksBy(Organisation.ISIS_K))
            .raises(Outcomes.ATTACKS);

    private final double[] perDay = new double[Organisation.values().length];
    private double eta;
    private double delta;
    private Sampler frailties = frailties(1);
    private double expelled;
    /** Calendar months since that of the first day. */
    private int month;
    /** The month that the frailty of a unit was last drawn for, by organisation and unit. */
    private final int[][] drawnFor = new int[perDay.length][Region.load().size()];

    private final Remembered ofStrength = new Remembered(perDay.length, ratio -> StrictMath.pow(ratio, eta));
    private final Remembered ofPersonnel =
            new Remembered(Region.load().size(), ratio -> StrictMath.exp(-delta * StrictMath.log(ratio)));

    private static Map<Organisation, Parameter> levels() {
        Map<Organisation, Parameter> rows = new EnumMap<>(Organisation.class);
        rows.put(
                Organisation.ISIS_K,
                level(Organisation.ISIS_K, "before the takeover, at the strength of mid-2021")
                        .mostly(4.0, 6.25)
                        .measured("aggregates.csv: ISIS-K attacks, 2020, 60 (UN), Poisson 90 % range of the rate"));
        rows.put(
                Organisation.NRF,
                level(Organisation.NRF, "in Afghanistan at the reference personnel, without arrests")
                        .mostly(19.2, 25.4)
                        .measured("aggregates.csv: Other insurgents, NRF/AFF, Feb to Oct 2024 (NRF 29 + 52 + 56, UN);"
                                + " 13.2 to 17.5 a month, over the UN's coverage of .9 (C10), .85 for personnel"
                                + " grown since and .9 for arrests"));
        rows.put(
                Organisation.AFF,
                level(Organisation.AFF, "in Afghanistan at the reference personnel, without arrests")
                        .mostly(6.8, 10.7)
                        .measured("aggregates.csv: Other insurgents, NRF/AFF, Feb to Oct 2024 (AFF 14 + 21 + 18, UN);"
                                + " 4.7 to 7.4 a month, over the UN's coverage of .9 (C10), .85 for personnel grown"
                                + " since and .9 for arrests"));
        rows.put(
                Organisation.MOBILIZATION_FRONT,
                level(Organisation.MOBILIZATION_FRONT, "in Afghanistan")
                        .mostly(.03, .6)
                        .assumed("one claim in 53 months (incidents.csv S000-03); others of 2 in a UN quarter"));
        rows.put(
                Organisation.TTP,
                level(Organisation.TTP, "in Pakistan, as in 2024; it was 87 in 2021")
                        .mostly(37, 43.5)
                        .measured("aggregates.csv: Pakistan theatre, TTP attacks, 2024, 482 (GTI 2025)"));
        rows.put(
                Organisation.TIP,
                level(Organisation.TIP, "in Afghanistan, while hosted")
                        .mostly(.005, .1)
                        .assumed("no attack documented inside Afghanistan since 2021"));
        rows.put(
                Organisation.BLA,
                level(Organisation.BLA, "in Pakistan")
                        .mostly(3, 30)
                        .assumed("no count in the facts; context only, wide on purpose"));
        rows.put(
                Organisation.JAMAAT_ANSARULLAH,
                level(Organisation.JAMAAT_ANSARULLAH, "in Afghanistan")
                        .mostly(.005, .1)
                        .assumed("no attack documented inside Afghanistan since 2021"));
        return rows;
    }

    private static Parameter.Draft level(Organisation organisation, String where) {
        return Parameter.of(
                        ID, organisation.key() + ".attack.level", "attacks by " + organisation.label() + " " + where)
                .unit(PER_MONTH)
                .range(0, 500);
    }

    @Override
    public void read(ParameterValues values) {
        LEVELS.forEach(
                (organisation, row) -> perDay[organisation.ordinal()] = values.get(row) / Calendar.DAYS_PER_MONTH);
        eta = values.get(ETA);
        delta = values.get(DELTA);
        frailties = frailties(values.get(ALPHA));
        expelled = values.get(EXPELLED);
        ofStrength.forget();
        ofPersonnel.forget();
    }

    @Override
    public void start(World world) {
        calendarMonth(world);
    }

    @Override
    public void calendarMonth(World world) {
        month++;
        month(world);
    }

    /** Units in which an organisation has begun to act in the course of a calendar month get their factor, too. */
    @Override
    public void month(World world) {
        for (ArmedOrganisation organisation : world.organisations) {
            int[] drawn = drawnFor[organisation.organisation.ordinal()];
            for (int unit : organisation.acting()) {
                if (drawn[unit] != month) {
                    drawn[unit] = month;
                    organisation.frailty[unit] = frailty(world, organisation.organisation, unit);
                }
            }
        }
    }

    private static Sampler frailties(double alpha) {
        return new Sampler(random -> AhrensDieterMarsagliaTsangGammaSampler.of(random, 1 / alpha, alpha));
    }

    private double frailty(World world, Organisation organisation, int unit) {
        long name = Streams.agent(IN_A_UNIT, organisation.ordinal(), unit);
        return frailties.draw(world.streams.stream(name, FRAILTY, month));
    }

    @Override
    public void hazards(World world) {
        Provinces provinces = world.provinces;
        for (int unit = 0; unit < provinces.provinces; unit++) {
            double ratio = provinces.personnel[unit] / provinces.referencePersonnel[unit];
            provinces.suppression[unit] = ofPersonnel.at(unit, ratio);
        }
        for (ArmedOrganisation organisation : world.organisations) {
            double level = level(world, organisation);
            for (int unit : organisation.acting()) {
                organisation.intensity[unit] = level
                        * organisation.share[unit]
                        * organisation.capacity[unit]
                        * organisation.frailty[unit]
                        * provinces.suppression[unit];
            }
        }
    }

    private double level(World world, ArmedOrganisation organisation) {
        int position = organisation.organisation.ordinal();
        double level =
                perDay[position] * ofStrength.at(position, organisation.strength() / organisation.referenceStrength);
        boolean turnedOn =
                organisation.organisation == Organisation.TIP && world.authorities.tipPolicy == TipPolicy.EXPEL;
        return turnedOn ? level * expelled : level;
    }
}
