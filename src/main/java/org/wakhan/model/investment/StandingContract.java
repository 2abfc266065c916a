package org.wakhan.model.investment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wakhan.evidence.Aggregate;
import org.wakhan.evidence.Evidence;
import org.wakhan.model.world.Calendar;

/**
 * A documented Chinese contract that stands on a date.
 *
 * @param unit ISO code of the province
 * @param value pledged capital, million USD
 * @param years years since it was signed
 */
record StandingContract(String unit, double value, double years) {
    private static final String GROUP = "Economy";
    /** The incident that ended the Amu Darya contract. */
    private static final String AMU_DARYA_ENDED = "D-08";

    /** The contracts that stand on a date: signed by then and not terminated. */
    static List<StandingContract> on(LocalDate date, Evidence evidence) {
        List<StandingContract> standing = new ArrayList<>();
        add(standing, date, "AF-LOG", evidence, "Mes Aynak copper (MCC)");
        add(standing, date, "AF-TAK", evidence, "Takhar (Chah Ab) gold contract");
        if (date.isBefore(evidence.incident(AMU_DARYA_ENDED).from())) {
            add(standing, date, "AF-SAR", evidence, "Amu Darya oil: pledged investment");
        }
        return standing;
    }

    private static void add(
            List<StandingContract> standing, LocalDate date, String unit, Evidence evidence, String metric) {
        Aggregate row = evidence.aggregates(GROUP, metric).get(0);
        if (!row.from().isAfter(date)) {
            double days = date.toEpochDay() - row.from().toEpochDay();
            standing.add(new StandingContract(unit, row.value(), days / Calendar.DAYS_PER_YEAR));
        }
    }
}
