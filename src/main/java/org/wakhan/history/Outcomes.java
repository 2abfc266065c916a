package org.wakhan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wakhan.history.Outcome.Over;

/**
 * The outcomes that every history leaves, in the order in which results list them.
 *
 * <p>Labels say where something is counted. One that names no place leaves nothing out: it counts wherever in the region the
 * model has it. {@code inside} means the 34 provinces of Afghanistan, {@code border} the Tajik units on the other side of the
 * border. Values by unit are of every unit in which the model has the outcome, those in Pakistan and Tajikistan too.
 */
public final class Outcomes {
    private static final String PER_MONTH = " per month";
    private static final String INSIDE = "in Afghanistan";

    public static final Outcome ATTACKS = inside("attacks", "Attacks by all organisations", "attacks");
    public static final Outcome DEADLY_ATTACKS_ISIS_K =
            inside("deadly_attacks_isis_k", "Deadly attacks by ISIS-K", "attacks");
    public static final Outcome KILLED = inside("killed", "Persons killed in attacks", "persons");
    public static final Outcome INJURED = inside("injured", "Persons injured in attacks", "persons");

    public static final Outcome BACKGROUND_EVENTS =
            count("background_events", "Background violence in Afghanistan, by no modelled organisation", "events");
    public static final Outcome BACKGROUND_KILLED =
            count("background_killed", "Persons killed in background violence in Afghanistan", "persons");

    public static final Outcome CHINESE_ATTACKS_INSIDE =
            count("chinese_attacks_inside", "Attacks on Chinese nationals inside Afghanistan", "attacks");
    public static final Outcome CHINESE_KILLED_INSIDE =
            count("chinese_killed_inside", "Chinese nationals killed by attacks inside Afghanistan", "persons");
    public static final Outcome CHINESE_INJURED_INSIDE =
            count("chinese_injured_inside", "Chinese nationals injured by attacks inside Afghanistan", "persons");
    public static final Outcome CHINESE_ATTACKS_BORDER =
            count("chinese_attacks_border", "Attacks on Chinese nationals across the Tajik border", "attacks");
    public static final Outcome CHINESE_KILLED_BORDER =
            count("chinese_killed_border", "Chinese nationals killed across the Tajik border", "persons");
    public static final Outcome CHINESE_INJURED_BORDER =
            count("chinese_injured_border", "Chinese nationals injured across the Tajik border", "persons");
    public static final Outcome CHINESE_ATTACKS_PAKISTAN =
            count("chinese_attacks_pakistan", "Attacks on Chinese nationals in Pakistan", "attacks");
    public static final Outcome CHINESE_KILLED_PAKISTAN =
            count("chinese_killed_pakistan", "Chinese nationals killed in Pakistan", "persons");

    public static final Outcome CLAIMS = count("claims", "Claims of responsibility, whole region", "claims");
    public static final Outcome RIVAL_CLAIMS = count("rival_claims", "Rival claims, whole region", "claims");

    public static final Outcome PROTESTS =
            count("protests", "Chinese protests over Afghanistan and the Tajik border", "protests");
    public static final Outcome PRESSURE = last("pressure", "Diplomatic pressure on the authorities", "index");
    public static final Outcome ADVISORY_DAYS =
            days("advisory_days", "Days with a travel advisory above the standing one");
    public static final Outcome RELATIONS_LEVEL =
            last("relations_level", "Level of relations with China (0 embassy kept to 5 recognition)", "level");
    public static final Outcome ASSURANCES = count("assurances", "Assurances given to China", "assurances");
    public static final Outcome CREDIBILITY = last("credibility", "Credibility of assurances", "0 to 1");

    public static final Outcome ARRESTS = count("arrests", "Arrest operations", "operations");
    public static final Outcome SECURITY_CHINESE_SITES = last(
            "security_chinese_sites", "Security personnel per province, at Chinese staff over national mean", "ratio");
    public static final Outcome TALIBAN_CONTROL = last("taliban_control", "Control by the authorities", "0 to 1");

    public static final Outcome CONTRACTS = count("contracts", "Major Chinese contracts signed", "contracts");
    public static final Outcome FIRMS_OPERATING =
            last("firms_operating", "Chinese firms operating in Afghanistan", "firms");
    public static final Outcome STAFF = last("staff", "Chinese nationals with firms in Afghanistan", "persons");
    public static final Outcome CAPITAL_COMMITTED =
            last("capital_committed", "Chinese capital committed", "million USD");
    public static final Outcome CAPITAL_REALISED = last("capital_realised", "Chinese capital realised", "million USD");

    public static final Outcome CLASH_DAYS = days("clash_days_pakistan", "Days of clashes or war with Pakistan");
    public static final Outcome BORDER_SHUT_DAYS =
            days("border_shut_days", "Days with the Pakistani border shut, as in clashes and war");

    public static final Outcome EXTERNAL_OPERATIONS =
            count("external_operations", "Operations by ISIS-K outside the region", "operations");
    /** 1 in a month in which a Chinese national died in Afghanistan or across the Tajik border. */
    public static final Outcome MONTHS_WITH_CHINESE_DEATH = mean(
            "months_with_chinese_death",
            "Months in which a Chinese national was killed in Afghanistan or across the Tajik border",
            "share of months");

    public static final Outcome COMMUNAL_CLASHES =
            count("communal_clashes", "Communal clashes at gold mines", "clashes");
    public static final Outcome CONTRACTS_ENDED =
            count("contracts_ended", "Major Chinese contracts ended by the authorities", "contracts");
    /** 1 at the usual pace of public contacts. */
    public static final Outcome SALIENCE = last("propaganda_salience", "Salience of propaganda against China", "index");

    public static final Outcome COVERAGE =
            last("coverage", "Rise of the probability of coverage from attention abroad", "0 to 1");

    /** 1 where no attack killed a Chinese national in Afghanistan or across the Tajik border in the first 12 months. */
    public static final Outcome NO_CHINESE_KILLED_12M = last(
            "no_chinese_killed_12m",
            "No Chinese national killed by attacks in Afghanistan or across the Tajik border within 12 months",
            "probability");
    /** 1 where staff at the end of some month was below half of its highest value until then. */
    public static final Outcome STAFF_HALVED =
            last("staff_halved", "More than half of Chinese staff withdrawn at some time", "probability");

    private static final List<Outcome> MONTHLY = monthlyInOrder();
    private static final List<Outcome> BY_UNIT = byUnitInOrder();
    private static final Set<Outcome> PROVINCES_ONLY = Set.of(
            BACKGROUND_EVENTS,
            BACKGROUND_KILLED,
            securityShare(),
            TALIBAN_CONTROL,
            ARRESTS,
            FIRMS_OPERATING,
            STAFF,
            CAPITAL_COMMITTED,
            CAPITAL_REALISED);
    private static final List<Outcome> INDICATORS = List.of(NO_CHINESE_KILLED_12M, STAFF_HALVED);
    private static final List<Outcome> OF_A_RUN =
            Stream.concat(MONTHLY.stream(), INDICATORS.stream()).toList();

    private Outcomes() {}

    /** Outcomes with one value a month. */
    public static List<Outcome> monthly() {
        return MONTHLY;
    }

    /** Outcomes with one value a unit, over the whole history. */
    public static List<Outcome> byUnit() {
        return BY_UNIT;
    }

    /** Outcomes with one value a history: the totals of the monthly ones, then the indicators. */
    public static List<Outcome> ofARun() {
        return OF_A_RUN;
    }

    /** Whether an outcome by unit is defined for the provinces of Afghanistan only. */
    public static boolean areOfProvincesOnly(Outcome outcome) {
        return PROVINCES_ONLY.contains(outcome);
    }

    /** Attacks by an organisation, in the whole region. */
    public static Outcome attacksBy(Organisation organisation) {
        String label = organisation == Organisation.UNATTRIBUTED
                ? "Unattributed attacks, whole region"
                : "Attacks by " + organisation.label();
        return count("attacks_" + organisation.outcomeKey(), label, "attacks");
    }

    /** Attacks on a class of targets, in total those in Afghanistan. */
    public static Outcome attacksOn(TargetClass target) {
        return inside("attacks_on_" + target.word(), "Attacks on " + target.label(), "attacks");
    }

    /** Fighters of an organisation, in the whole region. */
    public static Outcome strength(Organisation organisation) {
        return last("strength_" + organisation.outcomeKey(), "Strength of " + organisation.label(), "fighters");
    }

    /** Attacks on Chinese nationals, by unit. */
    public static Outcome chineseAttacks() {
        return count("chinese_attacks", "Attacks on Chinese nationals", "attacks");
    }

    /** Chinese nationals killed, by unit. */
    public static Outcome chineseKilled() {
        return count("chinese_killed", "Chinese nationals killed", "persons");
    }

    /** Chinese nationals injured, by unit. */
    public static Outcome chineseInjured() {
        return count("chinese_injured", "Chinese nationals injured", "persons");
    }

    /** Share of the authorities' security personnel, by unit. */
    public static Outcome securityShare() {
        return new Outcome("security_share", "Share of security personnel", "share", Over.MEAN);
    }

    /**
     * The outcome with a key among some.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Outcome find(List<Outcome> among, String key) {
        return among.stream()
                .filter(outcome -> outcome.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no outcome " + key + "."));
    }

    private static List<Outcome> monthlyInOrder() {
        List<Outcome> list = new ArrayList<>();
        list.add(ATTACKS);
        for (Organisation organisation : Organisation.values()) {
            list.add(attacksBy(organisation));
        }
        for (TargetClass target : TargetClass.values()) {
            list.add(attacksOn(target));
        }
        list.addAll(List.of(
                DEADLY_ATTACKS_ISIS_K,
                KILLED,
                INJURED,
                BACKGROUND_EVENTS,
                BACKGROUND_KILLED,
                CHINESE_ATTACKS_INSIDE,
                CHINESE_KILLED_INSIDE,
                CHINESE_INJURED_INSIDE,
                CHINESE_ATTACKS_BORDER,
                CHINESE_KILLED_BORDER,
                CHINESE_INJURED_BORDER,
                CHINESE_ATTACKS_PAKISTAN,
                CHINESE_KILLED_PAKISTAN,
                CLAIMS,
                RIVAL_CLAIMS,
                PROTESTS,
                PRESSURE,
                ADVISORY_DAYS,
                RELATIONS_LEVEL,
                ASSURANCES,
                CREDIBILITY,
                ARRESTS,
                SECURITY_CHINESE_SITES,
                TALIBAN_CONTROL,
                CONTRACTS,
                FIRMS_OPERATING,
                STAFF,
                CAPITAL_COMMITTED,
                CAPITAL_REALISED,
                CLASH_DAYS,
                BORDER_SHUT_DAYS,
                EXTERNAL_OPERATIONS,
                MONTHS_WITH_CHINESE_DEATH,
                COMMUNAL_CLASHES,
                CONTRACTS_ENDED,
                SALIENCE,
                COVERAGE));
        for (Organisation organisation : Organisation.values()) {
            if (organisation != Organisation.UNATTRIBUTED) {
                list.add(strength(organisation));
            }
        }
        list.addAll(RecordOutcomes.ALL);
        return List.copyOf(list);
    }

    private static List<Outcome> byUnitInOrder() {
        List<Outcome> list = new ArrayList<>();
        list.add(ATTACKS);
        for (Organisation organisation : Organisation.values()) {
            list.add(attacksBy(organisation));
        }
        for (TargetClass target : TargetClass.values()) {
            list.add(attacksOn(target));
        }
        list.addAll(List.of(
                DEADLY_ATTACKS_ISIS_K,
                KILLED,
                INJURED,
                BACKGROUND_EVENTS,
                BACKGROUND_KILLED,
                chineseAttacks(),
                chineseKilled(),
                chineseInjured(),
                ARRESTS,
                securityShare(),
                TALIBAN_CONTROL,
                FIRMS_OPERATING,
                STAFF,
                CAPITAL_COMMITTED,
                CAPITAL_REALISED));
        return List.copyOf(list);
    }

    private static Outcome count(String key, String label, String unit) {
        return new Outcome(key, label, "", unit + PER_MONTH, Over.SUM, true);
    }

    /** A count that leaves out units outside Afghanistan over the region, but not by unit. */
    private static Outcome inside(String key, String what, String unit) {
        return new Outcome(key, what, INSIDE, unit + PER_MONTH, Over.SUM, true);
    }

    private static Outcome days(String key, String label) {
        return new Outcome(key, label, "days" + PER_MONTH, Over.SUM);
    }

    private static Outcome mean(String key, String label, String unit) {
        return new Outcome(key, label, unit, Over.MEAN);
    }

    private static Outcome last(String key, String label, String unit) {
        return new Outcome(key, label, unit, Over.LAST);
    }
}
