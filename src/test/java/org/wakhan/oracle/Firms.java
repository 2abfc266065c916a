package org.wakhan.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import org.wakhan.evidence.Aggregate;
import org.wakhan.history.Outcomes;

/** Firms, their staff, contracts and capital, and clashes at gold mines: B7, E6, E7, F1 to F5. */
final class Firms {
    private static final int EXPLORING = 0;
    private static final int OPERATING = 1;
    private static final int SUSPENDED = 2;
    private static final int WITHDRAWN = 3;
    private static final LocalDate LATE = LocalDate.of(2026, 1, 20);

    private final Land land;
    private final Diplomacy diplomacy;
    private final int number;
    private final int[] unit;
    private final boolean[] state;
    private final double[] people;
    private final double[] tolerance;
    private final double[] patience;
    private final int[] phase;
    private final double[] risk;
    private final double[] committed;
    private final double[] realised;
    private final double[] suspended;
    private final double[] grievance;
    private final double[] clashesPerDay;
    private double entryPerDay;
    private double signedPerDay;
    private int founded;
    private int attacks;
    private int ended;

    Firms(Land land, Diplomacy diplomacy) {
        this.land = land;
        this.diplomacy = diplomacy;
        number = (int) land.get("firms.pool");
        unit = new int[number];
        state = new boolean[number];
        people = new double[number];
        tolerance = new double[number];
        patience = new double[number];
        phase = new int[number];
        risk = new double[number];
        committed = new double[number];
        realised = new double[number];
        suspended = new double[number];
        grievance = new double[land.provinces];
        clashesPerDay = new double[land.provinces];
        stand("AF-LOG", "Mes Aynak copper (MCC)");
        stand("AF-TAK", "Takhar (Chah Ab) gold contract");
        if (land.date().isBefore(land.evidence.incident("D-08").from())) {
            stand("AF-SAR", "Amu Darya oil: pledged investment");
        }
        double[] weights = weights();
        while (founded < number) {
            boolean trader = land.chances.chance(land.get("firms.trader-share"));
            found(!trader, land.chances.choose(weights));
            phase[founded - 1] = founded <= present() ? OPERATING : EXPLORING;
        }
        countStaff();
    }

    private void stand(String where, String contract) {
        Aggregate row = land.evidence.aggregates("Economy", contract).get(0);
        double years = -land.day(row.from()) / Land.YEAR;
        if (years >= 0) {
            found(true, land.region.unit(where).index());
            int firm = founded - 1;
            phase[firm] = OPERATING;
            committed[firm] = row.value();
            double spent = 1 - Math.exp(-years / land.get("investment.realisation-time"));
            realised[firm] = land.get("investment.realised-share") * row.value() * spent;
        }
    }

    private void found(boolean stateFirm, int where) {
        double spread = land.get("firms.spread");
        double usual = land.get(stateFirm ? "firms.staff.state" : "firms.staff.trader");
        unit[founded] = where;
        state[founded] = stateFirm;
        people[founded] = usual * Math.exp(spread * land.chances.gaussian() - spread * spread / 2);
        tolerance[founded] = land.get("firms.tolerance") * Math.exp(spread * land.chances.gaussian());
        patience[founded] = Math.exp(spread * land.chances.gaussian());
        founded++;
    }

    /** Firms operating at the start, by constant growth between two dated figures. */
    private double present() {
        double days = -land.day(Land.TAKEOVER);
        double whole = land.day(LATE) - land.day(Land.TAKEOVER);
        double early = land.get("firms.count.2021");
        return early * Math.pow(land.get("firms.count.2026") / early, Math.min(1, Math.max(0, days / whole)));
    }

    private double[] weights() {
        double[] weights = new double[land.provinces];
        int kabul = land.region.unit("AF-KAB").index();
        for (int i = 0; i < weights.length; i++) {
            var endowment = land.region.unit(i).endowment();
            weights[i] = i == kabul ? 0 : endowment.chineseInterest() + endowment.chineseTrade();
        }
        double rest = Land.sum(weights);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (1 - land.get("exposure.kabul-share")) / rest;
        }
        weights[kabul] = land.get("exposure.kabul-share");
        return weights;
    }

    void countStaff() {
        Arrays.fill(land.staff, 0);
        double present = diplomacy.present();
        for (int firm = 0; firm < number; firm++) {
            land.staff[unit[firm]] += phase[firm] == OPERATING ? present * people[firm] : 0;
        }
    }

    void month() {
        countStaff();
        double part = 1 - Math.exp(-1 / (12 * land.get("investment.realisation-time")));
        double fade = Math.pow(2, -1 / land.get("investment.risk-half-life"));
        for (int firm = 0; firm < number; firm++) {
            double goal = land.get("investment.realised-share") * committed[firm];
            if (phase[firm] == OPERATING) {
                realised[firm] += diplomacy.present() * part * Math.max(0, goal - realised[firm]);
                double growth = land.get("investment.growth") / 12
                        - land.get("investment.attack-effect") * reaction(firm) * attacks
                        - land.get("investment.contract-effect") * ended;
                double changed = realised[firm] * Math.exp(growth);
                realised[firm] = changed > goal ? Math.max(goal, Math.min(realised[firm], changed)) : changed;
            }
            review(firm);
            risk[firm] *= fade;
        }
        attacks = 0;
        ended = 0;
    }

    private double reaction(int firm) {
        return land.get(state[firm] ? "firms.reaction.state" : "firms.reaction.trader");
    }

    private void review(int firm) {
        if (phase[firm] == OPERATING && risk[firm] > tolerance[firm]) {
            phase[firm] = SUSPENDED;
            suspended[firm] = land.now;
        } else if (phase[firm] == SUSPENDED && risk[firm] < tolerance[firm] / 2) {
            phase[firm] = OPERATING;
        } else if (phase[firm] == SUSPENDED
                && land.now - suspended[firm] > land.get("investment.patience") * patience[firm] * Land.MONTH) {
            leave(firm);
        }
    }

    private void leave(int firm) {
        phase[firm] = WITHDRAWN;
        committed[firm] = 0;
        realised[firm] = 0;
    }

    /** Firms hear of an attack on Chinese nationals outside Pakistan. */
    void hear(int where) {
        attacks++;
        for (int firm = 0; firm < number; firm++) {
            int home = unit[firm];
            boolean near = Arrays.stream(land.neighbours[where]).anyMatch(neighbour -> neighbour == home);
            String key = near ? "investment.risk-near" : "investment.risk-far";
            risk[firm] += reaction(firm) * (home == where ? 1 : land.get(key));
        }
    }

    void week() {
        double left = land.left(Land.WEEK, "mining.grievance.half-life");
        for (int i = 0; i < land.provinces; i++) {
            grievance[i] *= left;
        }
    }

    void review() {
        double everywhere = Land.sum(land.staff);
        double reference = land.get("exposure.reference");
        double exposed = reference * Math.pow(everywhere / reference, land.get("exposure.elasticity"));
        for (int i = 0; i < land.provinces; i++) {
            land.exposure[i] = everywhere > 0 ? exposed * land.staff[i] / everywhere : 0;
        }
        entryPerDay = land.get("firms.entry") / Land.MONTH * diplomacy.present();
        double better = land.get("taliban.contracts.relations-effect") * (diplomacy.relations - 2);
        signedPerDay = land.get("taliban.contracts.rate") / Land.YEAR * Math.exp(better) * diplomacy.present();
        setClashes();
    }

    private void setClashes() {
        Arrays.fill(clashesPerDay, 0);
        double perContract = land.get("mining.clash.rate") / Land.YEAR;
        double other = land.get("mining.clash.other-firm");
        for (int firm = 0; firm < number; firm++) {
            double weight = committed[firm] > 0 ? 1 : other;
            double gold = land.region.unit(unit[firm]).endowment().gold() / 3.0;
            double perDay = perContract * gold * (1 + grievance[unit[firm]]);
            clashesPerDay[unit[firm]] += phase[firm] == OPERATING ? weight * perDay : 0;
        }
    }

    void day() {
        double ending = land.get("taliban.contracts.ended") / Land.YEAR;
        double entering = 1 - Math.exp(-entryPerDay);
        for (int firm = 0; firm < number; firm++) {
            if (phase[firm] == EXPLORING && risk[firm] <= tolerance[firm] && land.chances.chance(entering)) {
                phase[firm] = OPERATING;
            }
            if (committed[firm] > 0 && land.chances.within(ending)) {
                leave(firm);
                ended++;
                land.count(Outcomes.CONTRACTS_ENDED, 1);
            }
        }
        if (land.chances.within(signedPerDay)) {
            sign();
        }
        for (int i = 0; i < land.provinces; i++) {
            if (land.chances.within(clashesPerDay[i])) {
                clash(i);
            }
        }
    }

    private void sign() {
        double[] weights = weights(true);
        weights = Land.sum(weights) > 0 ? weights : weights(false);
        if (Land.sum(weights) > 0) {
            int firm = land.chances.choose(weights);
            double spread = land.get("taliban.contracts.value-spread");
            committed[firm] = land.get("taliban.contracts.value") * Math.exp(spread * land.chances.gaussian());
            phase[firm] = OPERATING;
            land.count(Outcomes.CONTRACTS, 1);
            diplomacy.contact();
        }
    }

    private double[] weights(boolean onlyState) {
        double[] weights = new double[number];
        for (int firm = 0; firm < number; firm++) {
            boolean waits = phase[firm] == EXPLORING && committed[firm] == 0 && risk[firm] <= tolerance[firm];
            boolean asked = waits && (state[firm] || !onlyState);
            weights[firm] = asked ? land.region.unit(unit[firm]).endowment().resources() : 0;
        }
        return weights;
    }

    private void clash(int where) {
        double share = land.get("mining.clash.chinese-share");
        if (land.chances.poisson(share * land.get("mining.clash.killed")) > 0) {
            land.note(Outcomes.MONTHS_WITH_CHINESE_DEATH, 1);
        }
        grievance[where] += land.get("mining.clash.grievance") * (1 - grievance[where]);
        for (int firm = 0; firm < number; firm++) {
            risk[firm] += unit[firm] == where ? land.get("mining.clash.risk") : 0;
        }
        setClashes();
        land.count(Outcomes.COMMUNAL_CLASHES, 1);
    }

    void close() {
        land.note(
                Outcomes.FIRMS_OPERATING,
                Arrays.stream(phase).filter(now -> now == OPERATING).count());
        land.note(Outcomes.STAFF, Land.sum(land.staff));
        land.note(Outcomes.CAPITAL_COMMITTED, Land.sum(committed));
        land.note(Outcomes.CAPITAL_REALISED, Land.sum(realised));
    }
}
