package org.wakhan.oracle;

import java.util.List;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;

/** Personnel, its allocation and arrests: E2, E4, E5, with demands (D2, D6) and what tension draws away (G2). */
final class Authorities {
    private static final double[] CLAIM_MONTHS = {5.2, 12.4, 24};
    private static final List<Organisation> HOSTILE =
            List.of(Organisation.ISIS_K, Organisation.NRF, Organisation.AFF, Organisation.MOBILIZATION_FRONT);

    private final Land land;
    private final double[] arrestsPerDay;

    Authorities(Land land) {
        this.land = land;
        arrestsPerDay = new double[land.provinces];
        double people = 0;
        for (int unit = 0; unit < land.provinces; unit++) {
            people += land.region.unit(unit).population();
        }
        for (int unit = 0; unit < land.provinces; unit++) {
            double part = land.region.unit(unit).population() / people;
            land.referencePersonnel[unit] = land.get("taliban.personnel.2022-01") * part;
            land.personnel[unit] = claimed() * part;
        }
    }

    /** Personnel by the claims of three dates, in between along a straight line. */
    private double claimed() {
        double months = land.monthsSinceTakeover();
        double first = land.get("taliban.personnel.2022-01");
        double second = land.get("taliban.personnel.2022-08");
        double third = land.get("taliban.personnel.2023-08");
        double early = clamp((months - CLAIM_MONTHS[0]) / (CLAIM_MONTHS[1] - CLAIM_MONTHS[0]));
        double late = clamp((months - CLAIM_MONTHS[1]) / (CLAIM_MONTHS[2] - CLAIM_MONTHS[1]));
        return land.get("taliban.security.budget") * (first + early * (second - first) + late * (third - second));
    }

    private static double clamp(double part) {
        return Math.min(1, Math.max(0, part));
    }

    /** A unit of pressure in choices of security. */
    private double demandWeight() {
        double split = land.get("china.hedging.split");
        return land.get("china.demand.weight") * (1 - land.get("china.hedging.leverage-loss") * split);
    }

    void scale(boolean war) {
        double wanted = claimed() * (1 - (war ? land.get("pakistan.war.diverted") : 0));
        double factor = wanted / Land.sum(land.personnel);
        for (int unit = 0; unit < land.provinces; unit++) {
            land.personnel[unit] *= factor;
        }
    }

    void reallocate(double pressure) {
        double total = Land.sum(land.personnel);
        double reference = Land.sum(land.referencePersonnel);
        double threats = Math.max(1, Land.sum(land.threat));
        double staff = Math.max(1, Land.sum(land.staff));
        double[] wanted = new double[land.provinces];
        double demand = demandWeight() * pressure;
        double weight = land.get("taliban.reallocation.threat-weight");
        for (int unit = 0; unit < land.provinces; unit++) {
            wanted[unit] = land.referencePersonnel[unit] / reference
                    + weight * land.threat[unit] / threats
                    + demand * land.staff[unit] / staff;
        }
        double whole = Land.sum(wanted);
        double part = land.get("taliban.reallocation.speed") * Land.WEEK / Land.MONTH;
        double kept = land.left(Land.WEEK, "taliban.reallocation.memory");
        for (int unit = 0; unit < land.provinces; unit++) {
            land.personnel[unit] += part * (total * wanted[unit] / whole - land.personnel[unit]);
            land.threat[unit] *= kept;
        }
    }

    /** The attacks of a week before the first day, as many as expected on it. */
    void expect(ArmedGroups armed) {
        for (double[] perDay : armed.intensity) {
            for (int unit = 0; unit < land.provinces; unit++) {
                land.threat[unit] += Land.WEEK * perDay[unit];
            }
        }
    }

    /** The arrests of a week before the first day, as many as expected. */
    void expectArrests(ArmedGroups armed) {
        for (int unit = 0; unit < land.provinces; unit++) {
            double all = 0;
            for (Organisation hostile : HOSTILE) {
                all += armed.fighters[hostile.ordinal()][unit];
            }
            for (Organisation hostile : HOSTILE) {
                double part = all > 0 ? armed.fighters[hostile.ordinal()][unit] / all : 0;
                armed.weakening.find(hostile.ordinal(), unit, part * Land.WEEK * arrestsPerDay[unit]);
            }
        }
    }

    void review(double pressure) {
        double total = Land.sum(land.personnel);
        double threats = Land.sum(land.threat);
        double perDay = land.get("taliban.arrests.rate") / Land.MONTH * (1 + demandWeight() * pressure);
        for (int unit = 0; unit < land.provinces; unit++) {
            double part = land.personnel[unit] / total;
            arrestsPerDay[unit] = perDay * (threats > 0 ? (part + land.threat[unit] / threats) / 2 : part);
        }
    }

    void day(ArmedGroups armed) {
        for (int unit = 0; unit < land.provinces; unit++) {
            int operations = land.chances.poisson(arrestsPerDay[unit]);
            for (int i = 0; i < operations; i++) {
                arrest(armed, unit);
            }
        }
    }

    private void arrest(ArmedGroups armed, int unit) {
        land.count(Outcomes.ARRESTS, 1);
        double[] free = new double[HOSTILE.size()];
        for (int i = 0; i < free.length; i++) {
            free[i] = armed.free(HOSTILE.get(i).ordinal(), unit);
        }
        if (Land.sum(free) > 0) {
            armed.find(HOSTILE.get(land.chances.choose(free)).ordinal(), unit);
        }
        if (land.chances.chance(land.get("taliban.repression.provokes"))) {
            land.later(Land.MONTH, () -> armed.bearing++);
            land.later(3 * Land.MONTH, () -> armed.bearing--);
        }
    }

    void close() {
        double people = 0;
        double controlled = 0;
        double guarded = 0;
        for (int unit = 0; unit < land.provinces; unit++) {
            double population = land.region.unit(unit).population();
            people += population;
            controlled += population * land.control[unit];
            guarded += land.staff[unit] * land.personnel[unit];
        }
        double mean = Land.sum(land.personnel) / land.provinces;
        double staff = Land.sum(land.staff);
        land.note(Outcomes.TALIBAN_CONTROL, controlled / people);
        land.note(Outcomes.SECURITY_CHINESE_SITES, staff > 0 ? guarded / staff / mean : 0);
    }
}
