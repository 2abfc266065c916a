package org.wakhan.model.violence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wakhan.history.ViolenceClass;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/** The rows of A11: rates by province, composition and fall by class, variation from month to month, deaths. */
final class BackgroundRows {
    static final String ID = "A11";

    private static final String MOMENTS = "province_month_moments.csv: ";
    private static final String TOTALS = "aggregates.csv: ACLED events, political violence events, Afghanistan";
    private static final String SEVERITY = "severity.csv (ACLED, derived): ";
    /** The province whose share of the events is known. */
    static final String KABUL = "AF-KAB";
    /**
     * Events per month at the level of 2023 and 2024: counts of 1,035 and 1,105 (aggregates.csv: ACLED events, political
     * violence events, Afghanistan) less 433 by modelled organisations, over 24 months and the share .9 that ACLED counts
     * (C10); 73 by counts of the classes in 2022 and 2023 (province_month_moments.csv) and 79 by these.
     */
    private static final double NATIONAL = 74;
    /**
     * The part of it in Kabul: .1315 of 3,575 events (province_month_moments.csv) less 142 by modelled organisations are
     * 328 of 2,477, which is 2,977 without 500 clashes where the armed opposition was present.
     */
    private static final double KABUL_SHARE = .13;
    /**
     * Shape of the law of a province's rate, so wide that shares of provinces come out as concentrated as counted:
     * gini_province .48 and top5_share .44 (province_month_moments.csv).
     */
    private static final double SHAPE = 2;

    /** Rates by province, in the order of the region. */
    static final List<Parameter> RATES = rates();

    static final Parameter DISPERSION = Parameter.of(
                    ID, "background.dispersion", "variance of the monthly factor of a province, whose mean is 1")
            .range(0, 5)
            .mostly(.09, .25)
            .measured(MOMENTS + "pv_events, NB_alpha_within_province .468 of which the fall makes"
                    + " (national_month_sd / national_month_mean)^2 = .282: 1.468 / 1.282 - 1 = .145");
    static final Parameter REGIONAL = Parameter.of(
                    ID,
                    "background.regional-share",
                    "part of this variance that provinces of a UN region share: the correlation of their factors")
            .range(0, 1)
            .prior(new Law.Beta(2, 1))
            .measured(
                    MOMENTS + "pv_events, neighbour_same_month_corr .172; histories give -.01 + .19 times the share,"
                            + " .075 about, which with a uniform law before makes .67, .23 about; neighbour_lag1_corr .128 agrees");
    static final Parameter SHARED = Parameter.of(
                    ID, "background.shared-dispersion", "variance of the monthly factor that all provinces share")
            .range(0, 5)
            .mostly(.01, .04)
            .measured(MOMENTS + "pv_events, national_lag1_ac .885 and national_VMR 42.0: months differ by more than the"
                    + " fall and the provinces' own factors make, which alone give a lag-1 correlation of .95");
    static final Parameter PERSISTENCE = Parameter.of(
                    ID, "background.persistence", "correlation of a province's factor with that of the month before")
            .range(0, .95)
            .prior(new Law.Beta(14, 6))
            .measured(MOMENTS + "pv_events, within_prov_lag1_ac_detrended .245; counts of a mean m per month have"
                    + " a m / (1 + a m) of the factor's correlation, about .4, and 24 months take off .1");
    static final Parameter OPPOSITION = Parameter.of(
                    ID,
                    "background.early.opposition",
                    "share of the clashes that ended with the fall which lay where the armed opposition was present")
            .range(0, 1)
            .prior(new Law.Beta(7, 3))
            .measured(MOMENTS + "clash_events, gini_province .555 and morans_I_log_total .358;"
                    + " actor_presence.csv: NRF; actor_presence.csv: AFF");
    static final Parameter FALL_MONTH = Parameter.of(
                    ID, "background.fall.month", "months from the takeover to the middle of the fall of the level")
            .unit("months")
            .range(-1200, 1200)
            .prior(new Law.Normal(13.9, .8))
            .measured(TOTALS + ": 2,549 in 2022, 1,035 in 2023, 1,105 in 2024; with " + MOMENTS
                    + "national_month_sd 79.1 a step of that size lies 9.3 months into 2022. The fall is partly one of"
                    + " reporting");
    static final Parameter FALL_WIDTH = Parameter.of(
                    ID, "background.fall.width", "scale of the logistic curve along which the level falls")
            .unit("months")
            .range(.1, 120)
            .value(1)
            .assumed("national_lag1_ac .885 allows no sudden and no slow fall; no finer fact");
    static final Parameter DEATHS = Parameter.of(
                    ID, "background.deaths.scale", "deaths in an event over those where one event was counted alone")
            .unit("ratio")
            .range(.1, 10)
            .mostly(1.1, 1.7)
            .measured(
                    MOMENTS + "pv_fatalities, national_total 5,301 less 926 by modelled organisations over 3,323, which"
                            + " " + SEVERITY + "means by class give for the rest of the events");

    private static final Map<ViolenceClass, Parameter> SHARES = new EnumMap<>(Map.of(
            ViolenceClass.BOMBING, share(ViolenceClass.BOMBING, 9.4, "bombing_events: 323 of 432 are background"),
            ViolenceClass.CLASH, share(ViolenceClass.CLASH, 10.2, "clash_events: 896 of 1,308 are background"),
            ViolenceClass.CIVILIANS,
                    share(ViolenceClass.CIVILIANS, 68, "attack_civ_events: 1,557 of 1,634 are background"),
            ViolenceClass.OTHER, share(ViolenceClass.OTHER, 12.3, "pv_events: 201 of 3,575 are in no class")));
    private static final Map<ViolenceClass, Parameter> EARLY = new EnumMap<>(Map.of(
            ViolenceClass.BOMBING, early(ViolenceClass.BOMBING, 2.7, 5.4, "bombing_events, national_month_sd 12.8"),
            ViolenceClass.CLASH, early(ViolenceClass.CLASH, 8.5, 17, "clash_events, national_month_sd 41.5"),
            ViolenceClass.CIVILIANS,
                    early(ViolenceClass.CIVILIANS, 1.5, 2.7, "attack_civ_events, national_month_sd 26.6"),
            ViolenceClass.OTHER,
                    early(ViolenceClass.OTHER, .6, 1.7, "no class of its own; what the others leave of pv_events")));
    private static final Map<ViolenceClass, Parameter> ZERO = new EnumMap<>(Map.of(
            ViolenceClass.BOMBING, zero(ViolenceClass.BOMBING, 138, 247, "ied_only, p0 .358, n = 385"),
            ViolenceClass.CLASH, zero(ViolenceClass.CLASH, 181, 660, "clash, p0 .215, n = 841"),
            ViolenceClass.CIVILIANS, zero(ViolenceClass.CIVILIANS, 816, 713, "attack_civ, p0 .534, n = 1529"),
            ViolenceClass.OTHER,
                    zero(
                            ViolenceClass.OTHER,
                            152,
                            162,
                            "cross_border_fire and other, p0 .51 and .461, n = 149 and 165")));
    private static final Map<ViolenceClass, Parameter> MORE = new EnumMap<>(Map.of(
            ViolenceClass.BOMBING, more(ViolenceClass.BOMBING, .607, "ied_only, mean 1.62 with the tail"),
            ViolenceClass.CLASH, more(ViolenceClass.CLASH, .404, "clash, mean 1.77 with the tail"),
            ViolenceClass.CIVILIANS, more(ViolenceClass.CIVILIANS, .135, "attack_civ, mean .61 with the tail"),
            ViolenceClass.OTHER,
                    more(ViolenceClass.OTHER, .52, "cross_border_fire and other, mean 1.6 and 1.1 with the tail")));
    private static final Map<ViolenceClass, Parameter> TAIL = new EnumMap<>(Map.of(
            ViolenceClass.BOMBING, tail(ViolenceClass.BOMBING, 1.01, "ied_only, q99 8.2"),
            ViolenceClass.CLASH, tail(ViolenceClass.CLASH, .64, "clash, q99 11.6"),
            ViolenceClass.CIVILIANS, tail(ViolenceClass.CIVILIANS, .47, "attack_civ, q99 4"),
            ViolenceClass.OTHER, tail(ViolenceClass.OTHER, .77, "cross_border_fire and other, q99 12.6 and 8.1")));

    private BackgroundRows() {}

    static Parameter share(ViolenceClass type) {
        return Objects.requireNonNull(SHARES.get(type));
    }

    static Parameter early(ViolenceClass type) {
        return Objects.requireNonNull(EARLY.get(type));
    }

    static Parameter zero(ViolenceClass type) {
        return Objects.requireNonNull(ZERO.get(type));
    }

    static Parameter more(ViolenceClass type) {
        return Objects.requireNonNull(MORE.get(type));
    }

    static Parameter tail(ViolenceClass type) {
        return Objects.requireNonNull(TAIL.get(type));
    }

    static List<Parameter> all() {
        List<Parameter> rows = new ArrayList<>(RATES);
        rows.addAll(List.of(DISPERSION, REGIONAL, SHARED, PERSISTENCE, OPPOSITION, FALL_MONTH, FALL_WIDTH));
        rows.addAll(SHARES.values());
        rows.addAll(EARLY.values());
        rows.add(DEATHS);
        rows.addAll(ZERO.values());
        rows.addAll(MORE.values());
        rows.addAll(TAIL.values());
        return rows;
    }

    /** Kabul has the rate that its share leaves; the other provinces have theirs by population. */
    private static List<Parameter> rates() {
        List<Unit> provinces = Region.load().provinces();
        double people = provinces.stream()
                .filter(unit -> !unit.id().equals(KABUL))
                .mapToDouble(Unit::population)
                .sum();
        return provinces.stream()
                .map(unit -> unit.id().equals(KABUL)
                        ? rate(
                                unit,
                                NATIONAL * KABUL_SHARE,
                                MOMENTS + "pv_events, kabul_share .1315, less attacks by modelled organisations; "
                                        + TOTALS)
                        : rate(
                                unit,
                                NATIONAL * (1 - KABUL_SHARE) * unit.population() / people,
                                TOTALS + ", 74 a month by these and by classes; spread by population (provinces.csv); "
                                        + MOMENTS + "pv_events, gini_province .48"))
                .toList();
    }

    private static Parameter rate(Unit unit, double mean, String evidence) {
        return Parameter.of(
                        ID,
                        "background.rate." + unit.id(),
                        "events by no modelled organisation in " + unit.name() + " at the level of 2023 and 2024")
                .unit("events per month")
                .range(0, 200)
                .prior(new Law.Gamma(SHAPE, SHAPE / mean))
                .measured(evidence);
    }

    private static Parameter share(ViolenceClass type, double weight, String evidence) {
        return Parameter.of(
                        ID,
                        "background.weight." + type.key(),
                        "weight of " + type.label() + " among events at the level of 2023 and 2024")
                .range(0, 1e6)
                .prior(new Law.Gamma(weight, 1))
                .measured(MOMENTS + evidence);
    }

    private static Parameter early(ViolenceClass type, double low, double high, String evidence) {
        return Parameter.of(
                        ID,
                        "background.early." + type.key(),
                        "level of " + type.label() + " before the fall over that of 2023 and 2024")
                .unit("ratio")
                .range(0, 100)
                .mostly(low, high)
                .measured(MOMENTS + evidence);
    }

    private static Parameter zero(ViolenceClass type, double without, double with, String evidence) {
        return toll(type, "zero", "probability that nobody dies in an event")
                .range(0, 1)
                .prior(new Law.Beta(without, with))
                .measured(SEVERITY + evidence);
    }

    private static Parameter more(ViolenceClass type, double value, String evidence) {
        return toll(type, "more", "probability that a deadly event kills more than one, before the scale")
                .range(.001, .99)
                .value(value)
                .measured(SEVERITY + evidence);
    }

    private static Parameter tail(ViolenceClass type, double value, String evidence) {
        return toll(type, "tail", "exponent of the discrete Weibull law of deaths in a deadly event")
                .range(.2, 5)
                .value(value)
                .measured(SEVERITY + evidence);
    }

    private static Parameter.Draft toll(ViolenceClass type, String what, String meaning) {
        return Parameter.of(ID, "background.deaths." + type.key() + "." + what, meaning + ", class " + type.label());
    }
}
