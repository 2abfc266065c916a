package org.wakhan.oracle;

import java.time.LocalDate;
import java.util.List;
import org.wakhan.evidence.Incident;
import org.wakhan.history.Outcomes;

/** China, the authorities' assurances, propaganda and tension with Pakistan: B3, D1 to D9, E1, G1, G2, G4. */
final class Diplomacy {
    private static final List<String> STEPS = List.of("S002-05", "D-03", "S000-07", "D-05");
    private static final LocalDate RUSSIA = LocalDate.of(2025, 7, 3);
    private static final LocalDate SYRIA = LocalDate.of(2024, 12, 8);

    private final Land land;
    double pressure;
    private double recentAttacks;
    /** Share of the workers across the Tajik border who are there. */
    double borderWorkers = 1;

    private int advisory = 1;
    int relations;
    private double credibility;
    private double salience = 1;
    private double pull;
    private int freshContacts;
    /** Tension with Pakistan: 0 normal, 1 clash, 2 war. */
    private int tension;

    private double relaxPerDay;
    private double stepPerDay;

    Diplomacy(Land land) {
        this.land = land;
        for (String step : STEPS) {
            relations += land.evidence.incident(step).from().isAfter(land.date()) ? 0 : 1;
        }
        credibility = land.get("taliban.assurance.resting");
        double syria = land.day(SYRIA);
        double rise = land.get("propaganda.syria-shock");
        if (syria >= 0) {
            land.later(syria, () -> raise(rise));
        } else {
            raise(rise * land.left(-syria, "propaganda.half-life"));
        }
        for (Incident row : land.evidence.incidents()) {
            boolean now = !row.from().isAfter(land.date()) && !row.to().isBefore(land.date());
            if (now
                    && tension == 0
                    && row.category().equals("interstate")
                    && row.id().startsWith("D-")) {
                tension = row.target().contains("open war") ? 2 : 1;
            }
        }
    }

    double salience() {
        return salience;
    }

    /** What propaganda adds to the log odds of a Chinese target, as of the last review. */
    double pull() {
        return pull;
    }

    double timing() {
        return freshContacts > 0 ? land.get("timing.contact-factor") : 1;
    }

    boolean war() {
        return tension == 2;
    }

    /** The share of staff present under the advisory. */
    double present() {
        return Math.pow(1 - land.get("china.advisory.leaving"), advisory - 1);
    }

    private void raise(double by) {
        salience = Math.min(land.get("propaganda.limit"), salience + by);
    }

    /** A step in relations, a contract or an assurance. */
    void contact() {
        raise(Math.log(2) / (land.get("propaganda.half-life") * land.get("propaganda.usual-contacts")));
        freshContacts++;
        land.later(land.get("timing.contact-window"), () -> freshContacts--);
    }

    /** An attack has killed or injured Chinese nationals. */
    void harmed(int unit, int killed, int injured) {
        boolean pakistan = land.inPakistan(unit);
        double weight =
                land.isProvince(unit) ? 1 : land.get(pakistan ? "china.pressure.pakistan" : "china.pressure.border");
        if (!pakistan) {
            credibility *= 1 - land.get("taliban.assurance.loss");
            double delay = land.chances.uniform() * land.get("china.advisory.delay-max");
            land.later(delay, () -> {
                if (!land.isProvince(unit)) {
                    borderWorkers *= 1 - land.get("china.advisory.border-evacuation");
                }
                raiseAdvisory();
            });
        }
        if (land.chances.chance(land.get("china.protest.probability"))) {
            double harm = killed + land.get("china.pressure.injured") * injured;
            double delay = land.chances.uniform() * land.get("china.protest.delay-max");
            land.later(delay, () -> protest(pakistan, weight, harm));
        }
    }

    /** Documented harm before the first day: what follows is done at once. */
    void recall(String country, int killed, int injured) {
        double harm = killed + land.get("china.pressure.injured") * injured;
        if (country.equals("Pakistan")) {
            pressure += land.get("china.pressure.gain") * land.get("china.pressure.pakistan") * harm;
            return;
        }
        double weight = country.equals("Afghanistan") ? 1 : land.get("china.pressure.border");
        credibility *= 1 - land.get("taliban.assurance.loss");
        advisory = Math.min(3, advisory + 1);
        if (!country.equals("Afghanistan")) {
            borderWorkers *= 1 - land.get("china.advisory.border-evacuation");
        }
        recentAttacks += weight;
        pressure += land.get("china.pressure.gain") * weight * harm;
        pressure *= 1 - land.get("taliban.assurance.cut") * credibility;
    }

    /** What fades in a week before the first day; an advisory is relaxed by a step at most. */
    void rememberWeekly() {
        fade();
        if (land.chances.within(relaxing() * Land.WEEK)) {
            advisory--;
        }
    }

    private void protest(boolean pakistan, double weight, double harm) {
        pressure += land.get("china.pressure.gain") * weight * harm;
        if (!pakistan) {
            recentAttacks += weight;
            land.count(Outcomes.PROTESTS, 1);
            double delay = land.get("taliban.assurance.delay-mean") * land.chances.exponential();
            land.later(delay, this::assure);
        }
    }

    private void assure() {
        pressure *= 1 - land.get("taliban.assurance.cut") * credibility;
        land.count(Outcomes.ASSURANCES, 1);
        contact();
    }

    private void raiseAdvisory() {
        if (advisory < 3) {
            advisory++;
            relaxPerDay = relaxing();
            staffMoves.run();
        }
    }

    private double relaxing() {
        boolean above = advisory > land.get("china.advisory.least");
        return above ? land.get("china.advisory.relax") / Land.MONTH : 0;
    }

    /** What follows at once from a change of the advisory: staff leave or come back. */
    Runnable staffMoves = () -> {};

    void assureWeekly() {
        double recovery = 1 - land.left(Land.WEEK, "taliban.assurance.half-life");
        credibility += recovery * (land.get("taliban.assurance.resting") - credibility);
    }

    void week() {
        double news = land.get("propaganda.other-news");
        double kept = land.left(Land.WEEK, "propaganda.half-life");
        salience = Math.min(land.get("propaganda.limit"), news + kept * (salience - news));
        fade();
    }

    private void fade() {
        double left = land.left(Land.WEEK, "china.pressure.half-life");
        pressure *= left;
        recentAttacks *= left;
        double away = Math.exp(-land.get("china.advisory.relax") / Land.MONTH * Land.WEEK);
        borderWorkers = 1 - away * (1 - borderWorkers);
    }

    void advise() {
        if (advisory < land.get("china.advisory.least")) {
            raiseAdvisory();
        }
    }

    void review() {
        pull = land.get("propaganda.target-effect") * (salience - 1);
        relaxPerDay = relaxing();
        stepPerDay = stepping();
    }

    private double stepping() {
        boolean met = credibility >= land.get("china.relations.threshold");
        double base = relations < 4
                ? land.get("china.relations.hazard") / Land.MONTH
                : relations == 4 ? land.get("china.relations.recognition") / Land.YEAR : 0;
        if (relations == 4 && !land.date().isBefore(RUSSIA)) {
            base *= Math.exp(land.get("china.relations.peer-effect"));
        }
        double robust = 1 - land.get("china.hedging.robustness") * land.get("china.hedging.split");
        double xi = land.get("china.relations.attack-effect") * robust;
        double zeta = land.get("china.relations.credibility-effect");
        return met ? base * Math.exp(zeta * (credibility - .5) - xi * recentAttacks) : 0;
    }

    void day() {
        if (land.chances.within(stepPerDay)) {
            relations++;
            stepPerDay = stepping();
            contact();
        }
        boolean warned = advisory > 1;
        if (land.chances.within(relaxPerDay)) {
            advisory--;
            relaxPerDay = relaxing();
            staffMoves.run();
        }
        land.count(Outcomes.ADVISORY_DAYS, share(warned, advisory > 1));
        boolean shut = tension > 0;
        moveTension();
        land.count(Outcomes.CLASH_DAYS, share(shut, tension > 0));
        land.count(Outcomes.BORDER_SHUT_DAYS, share(shut, tension > 0));
    }

    /** The part of a day for which a state held that changes, if at all, at noon. */
    private static double share(boolean before, boolean after) {
        return ((before ? 1 : 0) + (after ? 1 : 0)) / 2.0;
    }

    private void moveTension() {
        double mediated = Math.exp(-land.get("china.mediation.effect"));
        double rise = switch (tension) {
            case 0 -> land.get("pakistan.tension.clash");
            case 1 -> land.get("pakistan.tension.war");
            default -> 0;
        };
        double ease = tension > 0 ? land.get("pakistan.tension.ease") : 0;
        if (land.chances.within(rise * mediated / Land.MONTH)) {
            tension++;
        } else if (land.chances.within(ease / Land.MONTH)) {
            tension--;
        }
    }

    void close() {
        land.note(Outcomes.PRESSURE, pressure);
        land.note(Outcomes.RELATIONS_LEVEL, relations);
        land.note(Outcomes.CREDIBILITY, credibility);
        land.note(Outcomes.SALIENCE, salience);
    }
}
