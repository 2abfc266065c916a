package org.wakhan.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.wakhan.evidence.ActorPresence;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;

/** Strengths, cells and intensities of the armed organisations: A1 to A8, A10, D8, E3, E4. */
final class ArmedGroups {
    private static final List<String> CODES =
            List.of("ISIS-K", "NRF", "AFF", "NMF", "TTP", "TIP/ETIM", "BLA", "JA", "UNATTRIBUTED");
    private static final LocalDate SECOND_PERIOD = LocalDate.of(2024, 1, 1);
    private static final int ISIS_K = Organisation.ISIS_K.ordinal();
    private static final int TIP = Organisation.TIP.ordinal();

    private static final List<Outcome> STRENGTHS =
            Arrays.stream(Organisation.values()).map(Outcomes::strength).toList();

    private final Land land;
    private final int groups = CODES.size();
    private final double[][][] presence;
    final double[][] fighters;
    final double[][] share;
    final double[][] intensity;
    private final double[][] excitation;
    private final double[][] fresh;
    private final double[][] frailty;
    final Weakening weakening;

    private final double[] reference = new double[groups];
    /** Until when each cell of an organisation in a unit lies still. */
    private final double[][][] stillUntil;

    private final int[][] active;
    private final double[][] cellFighters;
    private final boolean tied;
    private final double controlAtStart;
    private final boolean[][] drawn;
    private boolean secondPeriod;
    private boolean begun;
    private double havenMonths;
    private double lyingStill;
    private double outward;
    private double recruitment = 1;
    /** Operations that provoke and bear on recruits now. */
    int bearing;

    ArmedGroups(Land land) {
        this.land = land;
        presence = new double[groups][2][land.units];
        for (ActorPresence row : land.evidence.presence()) {
            int group = CODES.indexOf(row.organisation());
            if (group >= 0) {
                int unit = land.region.unit(row.unitId()).index();
                presence[group][0][unit] = row.until2023();
                presence[group][1][unit] = row.from2024();
            }
        }
        fighters = new double[groups][land.units];
        share = new double[groups][land.units];
        intensity = new double[groups][land.units];
        excitation = new double[groups][land.units];
        fresh = new double[groups][land.units];
        frailty = new double[groups][land.units];
        weakening = new Weakening(land, groups);
        drawn = new boolean[groups][land.units];
        stillUntil = new double[groups][land.units][];
        active = new int[groups][land.units];
        cellFighters = new double[groups][land.units];
        secondPeriod = !land.date().isBefore(SECOND_PERIOD);
        for (int group = 0; group < groups; group++) {
            found(group);
        }
        tied = land.chances.chance(land.get("tip.tie.probability"));
        double[] opposition = presence[Organisation.NRF.ordinal()][secondPeriod ? 1 : 0];
        for (int unit = 0; unit < land.provinces; unit++) {
            land.control[unit] = 1 - land.get("taliban.control.gap") * opposition[unit] / 3;
        }
        controlAtStart = Land.sum(land.control);
        havenMonths = Math.max(0, land.monthsSinceTakeover());
        drawMonth();
    }

    private void found(int group) {
        Organisation organisation = Organisation.values()[group];
        double strength;
        if (group == ISIS_K) {
            reference[group] = land.get("isis-k.strength.2021");
            LocalDate last = LocalDate.of(2026, 3, 1);
            double part = (double) ChronoUnit.DAYS.between(Land.TAKEOVER, land.date())
                    / ChronoUnit.DAYS.between(Land.TAKEOVER, last);
            double growth = land.get("isis-k.strength.2026") / reference[group];
            strength = reference[group] * Math.pow(growth, Math.min(1, Math.max(0, part)));
        } else {
            strength = organisation == Organisation.UNATTRIBUTED ? 0 : land.get(organisation.key() + ".strength");
            reference[group] = strength;
        }
        double[] ever = new double[land.units];
        for (int unit = 0; unit < land.units; unit++) {
            ever[unit] = Math.max(presence[group][0][unit], presence[group][1][unit]);
        }
        double size = land.get("cells.size");
        for (int unit = 0; unit < land.units; unit++) {
            double expected = Math.max(strength, reference[group]) * ever[unit] / Land.sum(ever);
            double cells = Math.ceil(land.get("cells.headroom") * Math.max(expected, size) / size);
            stillUntil[group][unit] = new double[ever[unit] > 0 ? (int) cells : 0];
        }
        settle(group, strength);
    }

    private void settle(int group, double strength) {
        double[] present = presence[group][secondPeriod ? 1 : 0];
        double sum = Land.sum(present);
        for (int unit = 0; unit < land.units; unit++) {
            fighters[group][unit] = sum > 0 ? strength * present[unit] / sum : 0;
        }
    }

    double strength(int group) {
        return Land.sum(fighters[group]);
    }

    double strengthRatio(int group) {
        return strength(group) / reference[group];
    }

    /** Multiplies an organisation's fighters, where it has any, by 1 + change / strength. */
    private void gain(int group, double change) {
        double strength = strength(group);
        if (strength > 0) {
            double factor = Math.max(0, 1 + change / strength);
            for (int unit = 0; unit < land.units; unit++) {
                fighters[group][unit] *= factor;
            }
        }
    }

    void month(double salience) {
        if (!secondPeriod && !land.date().isBefore(SECOND_PERIOD)) {
            secondPeriod = true;
            for (int group = 0; group < groups; group++) {
                double strength = strength(group);
                settle(group, strength > 0 ? strength : reference[group]);
            }
        }
        double mu = land.get("strength.attrition");
        double guard = Land.sum(land.personnel) / Land.sum(land.referencePersonnel);
        for (int group = 0; group < groups; group++) {
            if (group != ISIS_K) {
                gain(group, mu * (reference[group] - strength(group)));
            }
        }
        double recruits = land.get("isis-k.recruitment.local") * recruitment;
        if (Math.round(land.monthsSinceTakeover()) <= 5) {
            recruits += land.get("isis-k.recruitment.released") / 5;
        }
        gain(ISIS_K, recruits - (mu + land.get("strength.raids") * guard) * strength(ISIS_K));
        double reach = land.get("isis-k.recruitment.propaganda-effect");
        double volunteers = land.get("isis-k.recruitment.central-asia") * Math.exp(reach * (salience - 1));
        gain(ISIS_K, land.chances.poisson(volunteers));
        double crossing = tied ? land.get("tip.tie.flow") * strength(TIP) : 0;
        gain(TIP, -crossing);
        gain(ISIS_K, crossing + land.get("taliban.disaffection") / 100_000 * Land.sum(land.personnel));
        drawMonth();
    }

    /** New factors for all. */
    void calendarMonth() {
        for (boolean[] group : drawn) {
            Arrays.fill(group, false);
        }
        drawFactors();
    }

    private void drawFactors() {
        for (int group = 0; group < groups; group++) {
            for (int unit = 0; unit < land.units; unit++) {
                if (share[group][unit] > 0 && !drawn[group][unit]) {
                    drawn[group][unit] = true;
                    frailty[group][unit] = land.chances.gamma(land.get("attack.dispersion"));
                }
            }
        }
    }

    /** The shares of the units, and the factors of those that begin to act. */
    private void drawMonth() {
        for (int group = 0; group < groups; group++) {
            Organisation organisation = Organisation.values()[group];
            double[] weights = new double[land.units];
            double[] even = new double[land.units];
            boolean early =
                    !secondPeriod && Set.of(Organisation.NRF, Organisation.AFF).contains(organisation);
            for (int unit = 0; unit < land.units; unit++) {
                String key = organisation.key()
                        + (early ? ".province-weight-until-2023." : ".province-weight.")
                        + land.region.unit(unit).id();
                if (actsIn(organisation, unit) && presence[group][secondPeriod ? 1 : 0][unit] > 0) {
                    even[unit] = 1;
                    weights[unit] = land.scenario.registry().find(key) == null ? 0 : land.get(key);
                }
            }
            double[] chosen = Land.sum(weights) > 0 ? weights : even;
            double sum = Land.sum(chosen);
            for (int unit = 0; unit < land.units; unit++) {
                share[group][unit] = sum > 0 ? chosen[unit] / sum : 0;
            }
        }
        drawFactors();
    }

    private boolean actsIn(Organisation organisation, int unit) {
        return switch (organisation) {
            case UNATTRIBUTED -> false;
            case TTP, BLA -> land.inPakistan(unit);
            default -> land.isProvince(unit);
        };
    }

    void week() {
        double control = Land.sum(land.control);
        havenMonths += Land.WEEK / Land.MONTH * control / controlAtStart;
        double recovery = 1 - land.left(Land.WEEK, "taliban.control.half-life");
        for (int unit = 0; unit < land.provinces; unit++) {
            land.control[unit] += recovery * (1 - land.control[unit]);
        }
        double fighting = 0;
        double still = 0;
        for (int unit = 0; unit < land.units; unit++) {
            fighting += active[ISIS_K][unit] * cellFighters[ISIS_K][unit];
            still += (active[ISIS_K][unit] - free(ISIS_K, unit)) * cellFighters[ISIS_K][unit];
        }
        lyingStill = fighting > 0 ? still / fighting : 0;
        weakening.recover();
        double keep = 1 - 1 / land.get("clustering.kernel-mean");
        for (int group = 0; group < groups; group++) {
            for (int unit = 0; unit < land.units; unit++) {
                excitation[group][unit] = keep * excitation[group][unit] + fresh[group][unit];
                fresh[group][unit] = 0;
            }
        }
    }

    /** Excitation is to rest where the next review finds it. */
    void restAnew() {
        begun = false;
    }

    /** Fighters form cells anew. Called at the end of the weekly review. */
    void formCells() {
        double size = land.get("cells.size");
        for (int group = 0; group < groups; group++) {
            for (int unit = 0; unit < land.units; unit++) {
                int wanted = (int) Math.ceil(fighters[group][unit] / size);
                active[group][unit] = Math.min(stillUntil[group][unit].length, wanted);
                cellFighters[group][unit] = wanted > 0 ? fighters[group][unit] / active[group][unit] : 0;
            }
        }
    }

    /** Cells in a unit that act and do not lie still. */
    int free(int group, int unit) {
        int free = 0;
        for (int cell = 0; cell < active[group][unit]; cell++) {
            free += stillUntil[group][unit][cell] <= land.now ? 1 : 0;
        }
        return free;
    }

    /** The authorities find a cell: it lies still, and the organisation loses fighters in the province. */
    void find(int group, int unit) {
        int number = (int) (land.chances.uniform() * free(group, unit));
        for (int cell = 0; cell < active[group][unit]; cell++) {
            if (stillUntil[group][unit][cell] <= land.now && number-- == 0) {
                stillUntil[group][unit][cell] = land.now + land.get("taliban.arrests.still");
            }
        }
        fighters[group][unit] *= Math.exp(-land.get("taliban.arrests.effect"));
        weakening.find(group, unit, 1);
        if (free(group, unit) == 0) {
            intensity[group][unit] = 0;
        }
    }

    /** What an attack brings forth from the next week on. */
    void bringForth(int group, int unit) {
        double perDay = land.get("clustering.branching-ratio") / land.get("clustering.kernel-mean") / Land.WEEK;
        int open = open(group, unit);
        double moving = open > 0 ? land.get("clustering.neighbour-share") * perDay : 0;
        fresh[group][unit] += perDay - moving;
        for (int neighbour : land.neighbours[unit]) {
            fresh[group][neighbour] += share[group][neighbour] > 0 ? moving / open : 0;
        }
    }

    /** Neighbouring units where an organisation acts. */
    private int open(int group, int unit) {
        int open = 0;
        for (int neighbour : land.neighbours[unit]) {
            open += share[group][neighbour] > 0 ? 1 : 0;
        }
        return open;
    }

    /** Attacks per day by organisation and unit until the next review. */
    void review() {
        double usual = land.get("taliban.repression.usual");
        double repression = Math.min(land.get("taliban.repression.limit"), bearing / usual);
        recruitment = Math.exp(land.get("taliban.repression.backlash") * repression);
        double eta = land.get("attack.strength-elasticity");
        double delta = land.get("attack.security-elasticity");
        for (int unit = 0; unit < land.provinces; unit++) {
            land.suppression[unit] = Math.pow(land.personnel[unit] / land.referencePersonnel[unit], -delta);
        }
        double drills = land.get("cooperation.russia.level")
                + land.get("cooperation.sco.level")
                + land.get("cooperation.csto.level");
        double drilled = Math.exp(land.get("cooperation.drills.effect") * drills / 3);
        turnOutward();
        double n = land.get("clustering.branching-ratio");
        for (int group = 0; group < groups; group++) {
            Organisation organisation = Organisation.values()[group];
            double level = 0;
            if (organisation != Organisation.UNATTRIBUTED) {
                level = land.get(organisation.key() + ".attack.level")
                        / Land.MONTH
                        * Math.pow(strengthRatio(group), eta);
            }
            level *= switch (organisation) {
                case ISIS_K -> haven() * drilled * (1 - outward);
                case TIP, JAMAAT_ANSARULLAH -> drilled;
                default -> 1;
            };
            double[] background = new double[land.units];
            for (int unit = 0; unit < land.units; unit++) {
                double pressed = land.isProvince(unit) ? land.suppression[unit] : 1;
                background[unit] =
                        level * share[group][unit] * frailty[group][unit] * pressed * weakening.left(group, unit);
            }
            displace(group, background);
            for (int unit = 0; unit < land.units; unit++) {
                if (!begun) {
                    excitation[group][unit] = n * background[unit];
                }
                boolean acts = share[group][unit] > 0 && free(group, unit) > 0;
                intensity[group][unit] = acts ? (1 - n) * background[unit] + excitation[group][unit] : 0;
            }
        }
        begun = true;
    }

    private double haven() {
        double lasting = land.get("safe-haven.lasting-share");
        return land.get("safe-haven.step")
                * ((1 - lasting) * Math.pow(2, -havenMonths / land.get("safe-haven.fast-half-life"))
                        + lasting * Math.pow(2, -havenMonths / land.get("safe-haven.slow-half-life")));
    }

    private void turnOutward() {
        double pressed = 0;
        double acting = 0;
        for (int unit = 0; unit < land.provinces; unit++) {
            pressed += share[ISIS_K][unit] * land.suppression[unit];
            acting += share[ISIS_K][unit];
        }
        double cost = Math.max(0, 1 - pressed / acting * (1 - lyingStill));
        outward = land.get("isis-k.export.share") * cost / (cost + land.get("isis-k.export.half-cost"));
    }

    private void displace(int group, double[] background) {
        double moving = land.get("displacement.share") * (1 - land.get("displacement.outside"));
        double[] before = background.clone();
        for (int unit = 0; unit < land.provinces; unit++) {
            double removed = before[unit] * Math.max(0, 1 / land.suppression[unit] - 1);
            int open = open(group, unit);
            for (int neighbour : land.neighbours[unit]) {
                background[neighbour] += share[group][neighbour] > 0 ? moving * removed / open : 0;
            }
        }
    }

    /** Operations abroad on a day. */
    void day() {
        double perDay = land.get("isis-k.export.level") / Land.MONTH * outward * strengthRatio(ISIS_K);
        land.count(Outcomes.EXTERNAL_OPERATIONS, land.chances.poisson(perDay));
    }

    void close() {
        for (Organisation organisation : Organisation.values()) {
            if (organisation != Organisation.UNATTRIBUTED) {
                land.note(STRENGTHS.get(organisation.ordinal()), strength(organisation.ordinal()));
            }
        }
    }
}
