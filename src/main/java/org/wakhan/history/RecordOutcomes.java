package org.wakhan.history;

import java.util.List;
import org.wakhan.history.Outcome.Over;

/**
 * Outcomes of the record: what sources would have written down of what happened. Labels say where it is counted, as those of
 * {@link Outcomes}. Counts stand in the month of the entry.
 */
public final class RecordOutcomes {
    private static final String PER_MONTH = " per month";

    public static final Outcome ATTACKS_ISIS_K_UN =
            count("recorded_attacks_isis_k_un", "Attacks by ISIS-K in Afghanistan, as recorded by the UN", "attacks");
    public static final Outcome ATTACKS_OPPOSITION_UN = count(
            "recorded_attacks_opposition_un", "Attacks by the armed opposition, as recorded by the UN", "attacks");
    public static final Outcome DEATHS_UCDP_ISIS_K = count(
            "recorded_deaths_ucdp_isis_k",
            "Deaths by one-sided violence of ISIS-K in Afghanistan, as recorded by UCDP",
            "persons");
    public static final Outcome DEATHS_UCDP = count(
            "recorded_deaths_ucdp",
            "Deaths in attacks and background violence in Afghanistan, as recorded by UCDP",
            "persons");
    public static final Outcome EVENTS_ACLED = count(
            "recorded_events_acled", "Events of political violence in Afghanistan, as recorded by ACLED", "events");
    public static final Outcome DEATHS_ACLED = count(
            "recorded_deaths_acled", "Deaths in political violence in Afghanistan, as recorded by ACLED", "persons");
    public static final Outcome CHINESE_ATTACKS = count(
            "recorded_chinese_attacks",
            "Attacks on Chinese nationals in Afghanistan and across the Tajik border, as recorded by the press",
            "attacks");
    public static final Outcome CHINESE_ATTACKS_ISIS_K = new Outcome(
            "recorded_chinese_attacks_isis_k",
            "Attacks on Chinese nationals in Afghanistan and across the Tajik border, as laid to ISIS-K by observers (sum of probabilities)",
            "attacks" + PER_MONTH,
            Over.SUM);
    public static final Outcome CLAIMS_OPPOSITION =
            count("recorded_claims_opposition", "Claims by the armed opposition, as recorded by observers", "claims");
    public static final Outcome CLAIMS_OPPOSITION_VERIFIED = count(
            "recorded_claims_opposition_verified",
            "Claims by the armed opposition, as verified by observers",
            "claims");
    public static final Outcome CLAIMED_CASUALTIES =
            count("claimed_casualties", "Killed and injured in Afghanistan, as recorded by claims", "persons");
    public static final Outcome OFFICIAL_CASUALTIES = count(
            "reported_casualties_official",
            "Killed and injured in Afghanistan, as recorded by the authorities",
            "persons");
    public static final Outcome OTHER_CAUSES = count(
            "recorded_other_causes",
            "Attacks in Afghanistan with another cause given first, as recorded by officials",
            "attacks");
    public static final Outcome CRIMES_AS_ATTACKS = count(
            "recorded_crimes_as_attacks",
            "Crimes taken for attacks in Afghanistan and across the Tajik border, as recorded by the press",
            "reports");
    public static final Outcome ATTACKS_PAKISTAN_PIPS =
            count("recorded_attacks_pakistan_pips", "Attacks in Pakistan, as recorded by PIPS", "attacks");
    public static final Outcome ATTACKS_PAKISTAN_PICSS =
            count("recorded_attacks_pakistan_picss", "Attacks in Pakistan, as recorded by PICSS", "attacks");
    public static final Outcome STRENGTH_ISIS_K_STATES =
            last("reported_strength_isis_k", "Strength of ISIS-K, as recorded by states of the region", "fighters");
    public static final Outcome STRENGTH_ISIS_K_UN =
            last("recorded_strength_isis_k_un", "Strength of ISIS-K, as recorded by the UN", "fighters");

    /** All of them, in the order in which results list them. */
    public static final List<Outcome> ALL = List.of(
            ATTACKS_ISIS_K_UN,
            ATTACKS_OPPOSITION_UN,
            DEATHS_UCDP_ISIS_K,
            DEATHS_UCDP,
            EVENTS_ACLED,
            DEATHS_ACLED,
            CHINESE_ATTACKS,
            CHINESE_ATTACKS_ISIS_K,
            CLAIMS_OPPOSITION,
            CLAIMS_OPPOSITION_VERIFIED,
            CLAIMED_CASUALTIES,
            OFFICIAL_CASUALTIES,
            OTHER_CAUSES,
            CRIMES_AS_ATTACKS,
            ATTACKS_PAKISTAN_PIPS,
            ATTACKS_PAKISTAN_PICSS,
            STRENGTH_ISIS_K_STATES,
            STRENGTH_ISIS_K_UN);

    private RecordOutcomes() {}

    private static Outcome count(String key, String label, String unit) {
        return new Outcome(key, label, "", unit + PER_MONTH, Over.SUM, true);
    }

    private static Outcome last(String key, String label, String unit) {
        return new Outcome(key, label, unit, Over.LAST);
    }
}
