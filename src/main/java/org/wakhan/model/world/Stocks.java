package org.wakhan.model.world;

import org.wakhan.model.agent.Firm;
import org.wakhan.model.agent.Provinces;

/**
 * Stocks of the whole country at a moment.
 *
 * @param firms firms operating
 * @param staff Chinese nationals present with firms
 * @param committed capital pledged by firms that have not withdrawn, million USD
 * @param realised capital spent by them, million USD
 * @param control control by the authorities, mean over the population, 0 to 1
 * @param securityAtChineseSites personnel in a province, averaged over Chinese staff, over the mean of all provinces
 */
record Stocks(
        double firms, double staff, double committed, double realised, double control, double securityAtChineseSites) {

    static Stocks of(World world) {
        double firms = 0;
        double committed = 0;
        double realised = 0;
        for (Firm firm : world.firms) {
            firms += firm.state() == Firm.State.OPERATING ? 1 : 0;
            committed += firm.committed;
            realised += firm.realised;
        }
        Provinces provinces = world.provinces;
        double staff = provinces.sum(provinces.staff);
        double people = 0;
        double controlled = 0;
        double guarded = 0;
        for (int unit = 0; unit < provinces.provinces; unit++) {
            double population = world.region.unit(unit).population();
            people += population;
            controlled += population * provinces.control[unit];
            guarded += provinces.staff[unit] * provinces.personnel[unit];
        }
        double mean = provinces.sum(provinces.personnel) / provinces.provinces;
        double ratio = staff > 0 && mean > 0 ? guarded / staff / mean : 0;
        return new Stocks(firms, staff, committed, realised, controlled / people, ratio);
    }
}
