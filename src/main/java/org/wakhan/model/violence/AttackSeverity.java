package org.wakhan.model.violence;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.wakhan.history.AttackClass;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.Remembered;
import org.wakhan.model.world.Toll;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Stream;
import org.wakhan.region.Unit;

/**
 * A9: severity of an attack.
 *
 * <p>Deaths are 0 with a probability, otherwise a log-normal number rounded up, by class of attack: suicide bombing,
 * other explosive, armed. The classes are aggregates of recorded events and describe nothing but their toll. A share of
 * ISIS-K's explosives on others than the authorities has the toll of suicide bombings: the tail of severity. Injured are
 * Poisson around a multiple of one more than the killed. Chinese nationals are a share of the victims where they are the
 * target.
 */
public final class AttackSeverity extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "A9";
    private static final String ACLED = "severity.csv (ACLED, derived): ";
    private static final String SIX_ATTACKS = "incidents.csv S002-02, S000-01, S001-01, C-01 to C-03";
    /** Most deaths of one attack: above the largest toll documented, 183 (incidents.csv E-01). */
    private static final double LARGEST = 500;

    static final Parameter SUICIDE_SHARE = Parameter.of(
                    ID, "severity.suicide-share", "share of ISIS-K attacks that are suicide bombings")
            .range(0, 1)
            .prior(new Law.Beta(13, 202))
            .measured(
                    "province_month_moments.csv: suicide_bomb_events, national_total 13 in 2022-23; about 215 ISIS-K attacks (UN,"
                            + " most of them from rows that are recalled without a source)");
    static final Parameter EXPLOSIVE_SHARE = Parameter.of(
                    ID, "severity.explosive-share", "share of explosives among other ISIS-K attacks")
            .range(0, 1)
            .prior(new Law.Beta(5, 5))
            .assumed("most documented attacks used explosives (incidents.csv E-01 to E-32), most small ones did not");
    static final Parameter LARGE_SHARE = Parameter.of(
                    ID,
                    "severity.large-share",
                    "share of ISIS-K's explosives, the authorities' losses aside, with the toll of suicide bombings")
            .range(0, 1)
            .prior(new Law.Beta(2, 3))
            .calibrated(
                    "aggregates.csv: ISIS-K attacks, deadly attacks, 62 (857 killed); ucdp_country_year.csv 2022-24:"
                            + " 571 one-sided deaths by ISIS-K; all explosives of all actors (severity.csv: ied_only) are lighter");
    static final Parameter SUICIDE_MEDIAN =
            median("suicide", 7.5, .15, ACLED + "suicide_bomb, median 8, mean 17, n = 19");
    static final Parameter SUICIDE_SPREAD = spread("suicide", 1.2, ACLED + "suicide_bomb, q90 36, max 80");
    static final Parameter EXPLOSIVE_ZERO = zero("explosive", 138, 247, ACLED + "ied_only, p0 .358, n = 385");
    static final Parameter EXPLOSIVE_MEDIAN = median("explosive", 1.2, .1, ACLED + "ied_only, mean 1.62");
    static final Parameter EXPLOSIVE_SPREAD = spread("explosive", 1.0, ACLED + "ied_only, q90 3, q99 8.2");
    static final Parameter ARMED_ZERO = zero("armed", 50, 80, ACLED + "attack_civ p0 .534, clash p0 .215");
    static final Parameter ARMED_MEDIAN = median("armed", .9, .15, ACLED + "attack_civ mean .61, clash mean 1.77");
    static final Parameter ARMED_SPREAD = spread("armed", .9, ACLED + "clash q90 3, q99 11.6");
    static final Parameter CHINESE_MEDIAN =
            median("chinese-target", 1.7, .3, SIX_ATTACKS + ": killed 3, 1, 7, 1, 3, 2");
    static final Parameter CHINESE_SPREAD = spread("chinese-target", .8, SIX_ATTACKS + ": spread of the same six");
    static final Parameter INJURED = Parameter.of(
                    ID, "severity.injured-per-killed", "injured over one more than killed")
            .unit("ratio")
            .range(0, 20)
            .mostly(1.2, 2.4)
            .measured("aggregates.csv: UN incidents, civilian casualties, 3774 (1,095 killed and 2,679 wounded); "
                    + SIX_ATTACKS + ": 17 and 41");
    static final Parameter CHINESE_SHARE_INSIDE = Parameter.of(
                    ID, "severity.chinese-share.inside", "share of Chinese nationals among victims inside Afghanistan")
            .range(0, 1)
            .prior(new Law.Beta(8.5, 34.5))
            .measured("incidents.csv S002-02, S000-01, S001-01: 8 of 42 victims");
    static final Parameter CHINESE_SHARE_BORDER = Parameter.of(
                    ID,
                    "severity.chinese-share.border",
                    "share of Chinese nationals among victims across the Tajik border")
            .range(0, 1)
            .prior(new Law.Beta(15.5, 1.5))
            .measured("incidents.csv C-01 to C-03: 15 of 16 victims");
    static final Parameter CHINESE_SHARE_PAKISTAN = Parameter.of(
                    ID, "severity.chinese-share.pakistan", "share of Chinese nationals among victims in Pakistan")
            .range(0, 1)
            .prior(new Law.Beta(54.5, 33.5))
            .measured("incidents.csv P-AGG: 54 of 87 victims (NACTA)");
    static final Parameter CHINESE_ZERO_PAKISTAN = Parameter.of(
                    ID,
                    "severity.chinese-target.zero-pakistan",
                    "probability that nobody dies in an attack on Chinese nationals in Pakistan")
            .range(0, 1)
            .prior(new Law.Beta(3, 7))
            .assumed(
                    "incidents.csv P-AGG: 28 killed in 14 attacks, 2.0 an attack where deadly ones of the class give 2.9;"
                            + " how many were deadly is not counted");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Severity of an attack",
                    "killed ~ 0 with p0, else ceil(LogNormal(median, sigma)) by class, a share of explosives as suicide"
                            + " bombings; injured ~ Poisson(ratio (killed + 1))",
                    "ACLED (derived), UNAMA, incidents.csv",
                    List.of(
                            SUICIDE_SHARE,
                            EXPLOSIVE_SHARE,
                            LARGE_SHARE,
                            SUICIDE_MEDIAN,
                            SUICIDE_SPREAD,
                            EXPLOSIVE_ZERO,
                            EXPLOSIVE_MEDIAN,
                            EXPLOSIVE_SPREAD,
                            ARMED_ZERO,
                            ARMED_MEDIAN,
                            ARMED_SPREAD,
                            CHINESE_MEDIAN,
                            CHINESE_SPREAD,
                            INJURED,
                            CHINESE_SHARE_INSIDE,
                            CHINESE_SHARE_BORDER,
                            CHINESE_SHARE_PAKISTAN,
                            CHINESE_ZERO_PAKISTAN),
                    Set.of(),
                    AttackSeverity::new)
            .inArticles("001")
            .raises(Figure.dispersion(Outcomes.KILLED))
            .moves(Figure.total(Outcomes.KILLED), "without it each attack has one toll, near the mean");

    /**
     * Severity of a class of attacks.
     *
     * @param word the word for the class; empty where the target decides the toll
     * @param zero probability that nobody dies
     * @param median median deaths of a deadly attack
     * @param spread standard deviation of log deaths
     */
    public record Class(String word, double zero, double median, double spread) implements Serializable {}

    private double suicideShare;
    private double explosiveShare;
    private double largeShare;
    private Class suicide = new Class("", 0, 1, 1);
    private Class explosive = suicide;
    private Class largeExplosive = suicide;
    private Class armed = suicide;
    private Class chinese = suicide;
    private double injuredRatio;
    /** Probability that nobody is injured, by deaths. */
    private final Remembered nobodyInjured = Remembered.ofCounts(killed -> StrictMath.exp(-injured(killed)));

    private Class chineseInPakistan = suicide;
    private double shareInside;
    private double shareAtBorder;
    private double shareInPakistan;

    private static Parameter median(String name, double value, double sigma, String evidence) {
        return Parameter.of(ID, "severity." + name + ".median", "median deaths of a deadly attack, class " + name)
                .unit("persons")
                .range(.1, 100)
                .prior(new Law.LogNormal(value, sigma))
                .measured(evidence);
    }

    private static Parameter spread(String name, double value, String evidence) {
        return Parameter.of(ID, "severity." + name + ".spread", "standard deviation of log deaths, class " + name)
                .range(.1, 3)
                .value(value)
                .measured(evidence);
    }

    private static Parameter zero(String name, double without, double with, String evidence) {
        return Parameter.of(ID, "severity." + name + ".zero", "probability that nobody dies, class " + name)
                .range(0, 1)
                .prior(new Law.Beta(without, with))
                .measured(evidence);
    }

    @Override
    public void read(ParameterValues values) {
        suicideShare = values.get(SUICIDE_SHARE);
        explosiveShare = values.get(EXPLOSIVE_SHARE);
        largeShare = values.get(LARGE_SHARE);
        suicide = new Class(AttackClass.SUICIDE.word(), 0, values.get(SUICIDE_MEDIAN), values.get(SUICIDE_SPREAD));
        explosive = new Class(
                AttackClass.EXPLOSIVE.word(),
                values.get(EXPLOSIVE_ZERO),
                values.get(EXPLOSIVE_MEDIAN),
                values.get(EXPLOSIVE_SPREAD));
        largeExplosive = new Class(AttackClass.EXPLOSIVE.word(), 0, suicide.median, suicide.spread);
        armed = new Class(
                AttackClass.ARMED.word(), values.get(ARMED_ZERO), values.get(ARMED_MEDIAN), values.get(ARMED_SPREAD));
        chinese = new Class("", 0, values.get(CHINESE_MEDIAN), values.get(CHINESE_SPREAD));
        chineseInPakistan = new Class("", values.get(CHINESE_ZERO_PAKISTAN), chinese.median, chinese.spread);
        injuredRatio = values.get(INJURED);
        nobodyInjured.forget();
        shareInside = values.get(CHINESE_SHARE_INSIDE);
        shareAtBorder = values.get(CHINESE_SHARE_BORDER);
        shareInPakistan = values.get(CHINESE_SHARE_PAKISTAN);
    }

    /**
     * Draws the toll of an attack.
     *
     * @param where the unit that it happened in
     * @param stream the attack's stream, from which {@link #type} has drawn
     */
    public Toll toll(Class type, TargetClass target, Unit where, Stream stream) {
        int killed = 0;
        if (!stream.chance(type.zero)) {
            double deaths = type.median * StrictMath.exp(type.spread * stream.gaussian());
            killed = (int) Math.min(LARGEST, Math.ceil(deaths));
        }
        int injured = stream.poisson(injured(killed), nobodyInjured.at(killed));
        if (target != TargetClass.CHINESE) {
            return new Toll(killed, injured, 0, 0);
        }
        double share = where.isProvince() ? shareInside : where.isInPakistan() ? shareInPakistan : shareAtBorder;
        return new Toll(killed, injured, binomial(killed, share, stream), binomial(injured, share, stream));
    }

    /**
     * Draws the class of an attack.
     *
     * @param where the unit that it happens in
     * @param stream the attack's stream, from its start
     */
    public Class type(Organisation organisation, TargetClass target, Unit where, Stream stream) {
        double first = stream.open();
        double second = stream.open();
        double third = stream.open();
        if (target == TargetClass.CHINESE) {
            return where.isInPakistan() ? chineseInPakistan : chinese;
        }
        if (organisation != Organisation.ISIS_K) {
            return armed;
        }
        if (first < suicideShare) {
            return suicide;
        }
        boolean large = target != TargetClass.AUTHORITIES && third < largeShare;
        return second >= explosiveShare ? armed : large ? largeExplosive : explosive;
    }

    /** Expected number of injured. */
    private double injured(double killed) {
        return injuredRatio * (killed + 1);
    }

    private static int binomial(int trials, double probability, Stream stream) {
        int count = 0;
        for (int i = 0; i < trials; i++) {
            count += stream.chance(probability) ? 1 : 0;
        }
        return count;
    }
}
