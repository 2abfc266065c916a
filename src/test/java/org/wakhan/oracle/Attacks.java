package org.wakhan.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;

/** Attacks of a day, their targets and tolls, and who hears of them: A9, B1, B2, B4 to B6, B8, G3. */
final class Attacks {
    private static final LocalDate BORDER_CHANGE = LocalDate.of(2024, 11, 1);
    private static final List<Organisation> SECOND_MOTIVE =
            List.of(Organisation.MOBILIZATION_FRONT, Organisation.AFF, Organisation.NRF);

    private static final List<Outcome> BY =
            Arrays.stream(Organisation.values()).map(Outcomes::attacksBy).toList();
    private static final List<Outcome> ON =
            Arrays.stream(TargetClass.values()).map(Outcomes::attacksOn).toList();

    private final Land land;
    private final ArmedGroups armed;
    private final Diplomacy diplomacy;
    private final Firms firms;
    private double runMemory;
    private double borderPerDay;
    private double borderWorkers = 1;
    private double run;
    private double guard;
    private final double[] chineseOdds;

    Attacks(Land land, ArmedGroups armed, Diplomacy diplomacy, Firms firms) {
        this.land = land;
        this.armed = armed;
        this.diplomacy = diplomacy;
        this.firms = firms;
        this.chineseOdds = new double[land.provinces];
        runMemory = land.get("isis-k.foreign-run.usual");
    }

    /** An attack on foreigners before the first day. */
    void runAgain() {
        runMemory = 1;
    }

    void week() {
        runMemory *= Math.exp(-Land.WEEK / Land.MONTH / land.get("isis-k.foreign-run.duration"));
    }

    void moveBorder() {
        double months = (land.now - land.day(BORDER_CHANGE)) / Land.MONTH;
        double perYear = land.get("border.rate.before");
        if (months >= 0) {
            double halfLife = land.get("border.rate.half-life");
            double raised = Math.max(0, land.get("border.rate.after") - perYear);
            double counted = 1.22 * 12;
            double mean = (1 - Math.pow(2, -counted / halfLife)) * halfLife / Math.log(2) / counted;
            perYear += raised / mean * Math.pow(2, -months / halfLife);
        }
        borderPerDay = perYear / Land.YEAR;
    }

    void review() {
        borderWorkers = diplomacy.borderWorkers;
        double rise = land.get("isis-k.foreign-run.multiplier") - 1;
        run = (1 + rise * runMemory) / (1 + rise * land.get("isis-k.foreign-run.usual"));
        double guards = land.get("taliban.protection-force.personnel") / Math.max(1, Land.sum(land.staff));
        guard = Math.pow(1 + guards, -land.get("taliban.protection-force.deterrence"));
        double usual = land.get("isis-k.target.chinese-share");
        for (int unit = 0; unit < land.provinces; unit++) {
            double exposed = land.exposure[unit] * guard / land.get("isis-k.target.reference-exposure");
            chineseOdds[unit] = usual / (1 - usual) * Math.exp(diplomacy.pull()) * exposed;
        }
    }

    void day() {
        for (Organisation organisation : Organisation.values()) {
            double[] perDay = armed.intensity[organisation.ordinal()];
            for (int unit = 0; unit < perDay.length; unit++) {
                int number = perDay[unit] > 0 ? land.chances.poisson(perDay[unit]) : 0;
                for (int i = 0; i < number; i++) {
                    strike(organisation, unit, target(organisation, unit));
                }
            }
        }
        dayOnExposed();
        dayOnBorder("TJ-KT", "AF-TAK", 1.0 / 6);
        dayOnBorder("TJ-KT", "AF-BDS", 1.0 / 2);
        dayOnBorder("TJ-GB", "AF-BDS", 1.0 / 3);
        dayInPakistan("PK-SD", Organisation.BLA, 8);
        dayInPakistan("PK-BA", Organisation.BLA, 4);
        dayInPakistan("PK-KP", Organisation.TTP, 2);
    }

    private TargetClass target(Organisation organisation, int unit) {
        Chances chances = land.chances;
        if (organisation != Organisation.ISIS_K) {
            boolean civilians = chances.chance(land.get("insurgents.target.civilians"));
            return civilians ? TargetClass.CIVILIANS : TargetClass.AUTHORITIES;
        }
        double share = chineseOdds[unit] / (1 + chineseOdds[unit]) * run * diplomacy.timing();
        if (chances.chance(share)) {
            return TargetClass.CHINESE;
        }
        if (chances.chance(land.get("isis-k.target.civilians"))) {
            return TargetClass.CIVILIANS;
        }
        boolean foreign = chances.chance(land.get("isis-k.target.foreign") * run);
        return foreign ? TargetClass.FOREIGN : TargetClass.AUTHORITIES;
    }

    private void dayOnExposed() {
        double perPerson = land.get("chinese-target.hazard") / 10_000 / Land.YEAR * diplomacy.timing() * guard;
        for (int unit = 0; unit < land.provinces; unit++) {
            if (land.chances.within(perPerson * land.exposure[unit] * land.suppression[unit])) {
                strike(actor(unit), unit, TargetClass.CHINESE);
            }
        }
    }

    private Organisation actor(int unit) {
        if (land.chances.chance(land.get("chinese-target.other-insurgents"))) {
            for (Organisation organisation : SECOND_MOTIVE) {
                if (armed.fighters[organisation.ordinal()][unit] > 0) {
                    return organisation;
                }
            }
        }
        boolean isisK = land.chances.chance(land.get("chinese-target.isis-k-share"));
        return isisK ? Organisation.ISIS_K : Organisation.UNATTRIBUTED;
    }

    private void dayOnBorder(String target, String launch, double part) {
        double absent = 1 - Math.min(1, armed.strengthRatio(Organisation.TIP.ordinal()));
        double force = Math.exp(-land.get("cooperation.border.effect") * land.get("cooperation.border.level"));
        double perDay = borderPerDay * borderWorkers * part * (1 - land.get("border.tip-share") * absent) * force;
        if (land.chances.within(
                perDay * land.suppression[land.region.unit(launch).index()])) {
            strike(Organisation.UNATTRIBUTED, land.region.unit(target).index(), TargetClass.CHINESE);
        }
    }

    private void dayInPakistan(String target, Organisation organisation, int counted) {
        if (land.chances.within(land.get("pakistan.chinese-target.rate") / Land.YEAR * counted / 14)) {
            strike(organisation, land.region.unit(target).index(), TargetClass.CHINESE);
        }
    }

    private void strike(Organisation organisation, int unit, TargetClass target) {
        Chances chances = land.chances;
        int killed = killed(organisation, target, land.inPakistan(unit));
        int injured = chances.poisson(land.get("severity.injured-per-killed") * (killed + 1));
        int chineseKilled = 0;
        int chineseInjured = 0;
        if (target == TargetClass.CHINESE) {
            String place = land.isProvince(unit) ? "inside" : land.inPakistan(unit) ? "pakistan" : "border";
            double share = land.get("severity.chinese-share." + place);
            chineseKilled = chances.binomial(killed, share);
            chineseInjured = chances.binomial(injured, share);
        }
        count(organisation, unit, target, killed, injured, chineseKilled, chineseInjured);
        hear(organisation, unit, target);
        if (chineseKilled + chineseInjured > 0) {
            diplomacy.harmed(unit, chineseKilled, chineseInjured);
        }
    }

    private int killed(Organisation organisation, TargetClass target, boolean pakistan) {
        Chances chances = land.chances;
        String type = "armed";
        if (target == TargetClass.CHINESE) {
            type = "chinese-target";
        } else if (organisation == Organisation.ISIS_K) {
            if (chances.chance(land.get("severity.suicide-share"))) {
                type = "suicide";
            } else if (chances.chance(land.get("severity.explosive-share"))) {
                boolean crowd = target != TargetClass.AUTHORITIES;
                type = crowd && chances.chance(land.get("severity.large-share")) ? "suicide" : "explosive";
            }
        }
        boolean mayBeNobody = type.equals("armed") || type.equals("explosive");
        if (target == TargetClass.CHINESE
                && pakistan
                && chances.chance(land.get("severity.chinese-target.zero-pakistan"))) {
            return 0;
        }
        if (mayBeNobody && chances.chance(land.get("severity." + type + ".zero"))) {
            return 0;
        }
        double spread = land.get("severity." + type + ".spread");
        double deaths = land.get("severity." + type + ".median") * Math.exp(spread * chances.gaussian());
        return (int) Math.min(500, Math.ceil(deaths));
    }

    private void hear(Organisation organisation, int unit, TargetClass target) {
        armed.bringForth(organisation.ordinal(), unit);
        if (land.isProvince(unit)) {
            land.threat[unit]++;
            if (target == TargetClass.AUTHORITIES) {
                land.control[unit] *= 1 - land.get("taliban.control.wear");
            }
        }
        boolean foreign = target == TargetClass.FOREIGN || target == TargetClass.CHINESE;
        if (foreign && organisation == Organisation.ISIS_K) {
            runMemory = 1;
        }
        if (target == TargetClass.CHINESE && !land.inPakistan(unit)) {
            firms.hear(unit);
        }
    }

    private void count(
            Organisation organisation,
            int unit,
            TargetClass target,
            int killed,
            int injured,
            int chineseKilled,
            int chineseInjured) {
        land.attacks[organisation.ordinal()][unit][land.month]++;
        land.count(BY.get(organisation.ordinal()), 1);
        if (land.isProvince(unit)) {
            land.count(Outcomes.ATTACKS, 1);
            land.count(ON.get(target.ordinal()), 1);
            land.count(Outcomes.KILLED, killed);
            land.count(Outcomes.INJURED, injured);
            land.count(Outcomes.DEADLY_ATTACKS_ISIS_K, organisation == Organisation.ISIS_K && killed > 0 ? 1 : 0);
        }
        if (target == TargetClass.CHINESE && land.inPakistan(unit)) {
            land.count(Outcomes.CHINESE_ATTACKS_PAKISTAN, 1);
            land.count(Outcomes.CHINESE_KILLED_PAKISTAN, chineseKilled);
        } else if (target == TargetClass.CHINESE) {
            boolean inside = land.isProvince(unit);
            land.count(inside ? Outcomes.CHINESE_ATTACKS_INSIDE : Outcomes.CHINESE_ATTACKS_BORDER, 1);
            land.count(inside ? Outcomes.CHINESE_KILLED_INSIDE : Outcomes.CHINESE_KILLED_BORDER, chineseKilled);
            land.count(inside ? Outcomes.CHINESE_INJURED_INSIDE : Outcomes.CHINESE_INJURED_BORDER, chineseInjured);
            if (chineseKilled > 0) {
                land.note(Outcomes.MONTHS_WITH_CHINESE_DEATH, 1);
            }
        }
    }
}
