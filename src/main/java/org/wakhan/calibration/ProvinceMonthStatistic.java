package org.wakhan.calibration;

import org.wakhan.statistics.Concentration;
import org.wakhan.statistics.Correlation;
import org.wakhan.statistics.CountTable;
import org.wakhan.statistics.Spread;

/** The statistics of {@code province_month_moments.csv}, by the names that the file gives them. */
public enum ProvinceMonthStatistic {
    TOTAL("national_total", (table, map) -> Spread.sum(table.national())),
    MEAN("national_month_mean", (table, map) -> Spread.mean(table.national())),
    DEVIATION("national_month_sd", (table, map) -> Spread.deviation(table.national())),
    VARIANCE_TO_MEAN("national_VMR", (table, map) -> Spread.varianceToMean(table.national())),
    LAG1("national_lag1_ac", (table, map) -> Correlation.lag1(table.national())),
    KABUL("kabul_share", (table, map) -> Concentration.share(table.totals(), map.kabul())),
    TOP5("top5_share", (table, map) -> Concentration.top(table.totals(), 5)),
    GINI("gini_province", (table, map) -> Concentration.gini(table.totals())),
    ZERO("zero_share_prov_month", (table, map) -> table.zeroShare()),
    DISPERSION("NB_alpha_within_province(var=mu+alpha mu^2)", (table, map) -> table.dispersion()),
    WITHIN_LAG1("within_prov_lag1_ac", (table, map) -> table.lag1()),
    WITHIN_LAG1_DETRENDED("within_prov_lag1_ac_detrended", (table, map) -> table.lag1Detrended()),
    NEIGHBOUR_SAME_MONTH("neighbour_same_month_corr", (table, map) -> table.neighboursSameMonth(map.neighbours())),
    NEIGHBOUR_LAG1("neighbour_lag1_corr", (table, map) -> table.neighboursLag1(map.neighbours())),
    MORAN("morans_I_log_total", (table, map) -> table.moran(map.neighbours()));

    private final String key;
    private final Rule rule;

    @FunctionalInterface
    private interface Rule {
        double value(CountTable table, ProvinceMap map);
    }

    ProvinceMonthStatistic(String key, Rule rule) {
        this.key = key;
        this.rule = rule;
    }

    /** The name in files. */
    public String key() {
        return key;
    }

    /** The value of counts by province and month; NaN where they do not decide it. */
    public double of(CountTable table, ProvinceMap map) {
        return rule.value(table, map);
    }
}
