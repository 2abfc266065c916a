package org.wakhan.model.violence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wakhan.evidence.ActorPresence;
import org.wakhan.evidence.Evidence;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.founding.Presence;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.region.Region;

/**
 * A2: attacks concentrate in provinces, Kabul first.
 *
 * <p>Shares follow a Dirichlet law: each unit has a weight with a gamma law, whose shape is the number of attacks
 * counted there, plus documented presence as a prior; shares are the weights over their sum. Units where the
 * organisation is not present in the period have no share. Attacks of the NRF and the AFF were counted by unit in 2024 only;
 * until 2023 their weights rest on presence in that period alone.
 */
public final class ProvincialConcentration extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "A2";
    /** Prior weight of a unit, besides counts (model.md A2: Dirichlet(counts + .3)). */
    private static final double PRIOR = .3;
    /**
     * Weight of documented presence, an ordinal of 0 to 3, by its square where an organisation's attacks were never
     * counted by unit: a main theatre outweighs several places of passage (actor_presence.csv: TTP, PK-KP against PK-PB and
     * PK-SD). Judgement.
     */
    private static final double PER_SQUARED_STEP = 2;
    /** Deadly ISIS-K attacks outside the five named provinces (aggregates.csv: ISIS-K attacks, deadly attacks, 62). */
    private static final double OTHER_ISIS_K = 9;

    /**
     * Counted attacks by unit: Afghanistan Security Watch (aggregates.csv: ISIS-K attacks, deadly attacks by province) and
     * UN (aggregates.csv: Other insurgents, NRF/AFF, 2024-02-01).
     */
    private static final Map<Organisation, Map<String, Double>> COUNTS = Map.of(
            Organisation.ISIS_K, Map.of("AF-KAB", 32.0, "AF-HER", 7.0, "AF-BAL", 6.0, "AF-NAN", 4.0, "AF-BDS", 4.0),
            Organisation.NRF, Map.of("AF-KAB", 20.0, "AF-TAK", 6.0, "AF-BGL", 2.0, "AF-PAR", 1.0),
            Organisation.AFF, Map.of("AF-KAB", 14.0));

    /** Organisations whose attacks were counted by unit in 2024 only: until 2023 their shares follow presence. */
    private static final Set<Organisation> COUNTED_LATE = Set.of(Organisation.NRF, Organisation.AFF);

    private static final Map<Organisation, Map<String, Parameter>> WEIGHTS = weights(Evidence.load());
    private static final Map<Organisation, Map<String, Parameter>> EARLY_WEIGHTS = earlyWeights(Evidence.load());

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Provincial concentration",
                    "shares ~ Dirichlet(counted attacks + .3), over units with documented presence",
                    "Afghanistan Security Watch (62 deadly ISIS-K attacks); UN counts of NRF and AFF; actor_presence.csv",
                    Stream.of(WEIGHTS, EARLY_WEIGHTS)
                            .flatMap(all -> all.values().stream())
                            .flatMap(rows -> rows.values().stream())
                            .toList(),
                    Set.of(),
                    ProvincialConcentration::new)
            .inArticles("001")
            .raises(Figure.in("AF-KAB", Outcomes.attacksBy(Organisation.ISIS_K)));

    private final Map<Organisation, double[]> weights = new EnumMap<>(Organisation.class);
    private final Map<Organisation, double[]> earlyWeights = new EnumMap<>(Organisation.class);
    /** Whether shares have been set with the weights of now, and for which period. */
    private boolean settled;

    private boolean settledEarly;

    private static Map<Organisation, Map<String, Parameter>> weights(Evidence evidence) {
        Map<Organisation, Map<String, Parameter>> all = new EnumMap<>(Organisation.class);
        for (Organisation organisation : Organisation.values()) {
            List<ActorPresence> rows = new ArrayList<>();
            for (ActorPresence row : evidence.presence()) {
                if (row.organisation().equals(Presence.code(organisation))
                        && inTheatre(organisation, row.unitId())
                        && (row.from2024() > 0 || !COUNTED_LATE.contains(organisation))) {
                    rows.add(row);
                }
            }
            Map<String, Parameter> weights = new LinkedHashMap<>();
            for (ActorPresence row : rows) {
                weights.put(row.unitId(), weight(organisation, row, shape(organisation, row, rows)));
            }
            if (weights.size() > 1) {
                all.put(organisation, weights);
            }
        }
        return all;
    }

    private static Map<Organisation, Map<String, Parameter>> earlyWeights(Evidence evidence) {
        Map<Organisation, Map<String, Parameter>> all = new EnumMap<>(Organisation.class);
        for (ActorPresence row : evidence.presence()) {
            for (Organisation organisation : COUNTED_LATE) {
                if (row.organisation().equals(Presence.code(organisation))
                        && inTheatre(organisation, row.unitId())
                        && row.until2023() > 0) {
                    all.computeIfAbsent(organisation, key -> new LinkedHashMap<>())
                            .put(row.unitId(), earlyWeight(organisation, row));
                }
            }
        }
        return all;
    }

    private static boolean inTheatre(Organisation organisation, String unit) {
        return Region.load().unit(unit).country().equals(Presence.theatre(organisation));
    }

    private static double shape(Organisation organisation, ActorPresence row, List<ActorPresence> rows) {
        Map<String, Double> counts = COUNTS.get(organisation);
        if (counts == null) {
            return PRIOR + PER_SQUARED_STEP * step(row) * step(row);
        }
        double counted = counts.getOrDefault(row.unitId(), 0.0);
        if (organisation == Organisation.ISIS_K && counted == 0) {
            double others = rows.stream()
                    .filter(other -> !counts.containsKey(other.unitId()))
                    .mapToDouble(ProvincialConcentration::step)
                    .sum();
            counted = OTHER_ISIS_K * step(row) / others;
        }
        return counted + PRIOR;
    }

    private static double step(ActorPresence row) {
        return Math.max(row.until2023(), row.from2024());
    }

    private static Parameter weight(Organisation organisation, ActorPresence row, double shape) {
        Parameter.Draft draft = Parameter.of(
                        ID,
                        organisation.key() + ".province-weight." + row.unitId(),
                        "weight of " + Region.load().unit(row.unitId()).name() + " in attacks by "
                                + organisation.label())
                .range(0, 1000)
                .prior(new Law.Gamma(shape, 1));
        String presence = "actor_presence.csv: " + row.organisation() + ", " + row.unitId();
        return COUNTS.containsKey(organisation)
                ? draft.measured(counted(organisation, row.unitId()) + "; plus .3 (model.md A2); " + presence)
                : draft.assumed("attacks never counted by unit; " + presence);
    }

    private static Parameter earlyWeight(Organisation organisation, ActorPresence row) {
        return Parameter.of(
                        ID,
                        organisation.key() + ".province-weight-until-2023." + row.unitId(),
                        "weight of " + Region.load().unit(row.unitId()).name() + " in attacks by "
                                + organisation.label() + " until 2023")
                .range(0, 1000)
                .prior(new Law.Gamma(PRIOR + PER_SQUARED_STEP * row.until2023() * row.until2023(), 1))
                .assumed("attacks until 2023 never counted by unit; actor_presence.csv: " + row.organisation() + ", "
                        + row.unitId());
    }

    /** Where the count of an organisation's attacks in a unit stands. */
    private static String counted(Organisation organisation, String unit) {
        if (organisation != Organisation.ISIS_K) {
            return "aggregates.csv: Other insurgents, NRF/AFF, 2024-02-01, 43 (by province in its note)";
        }
        return COUNTS.getOrDefault(organisation, Map.of()).containsKey(unit)
                ? "aggregates.csv: ISIS-K attacks, deadly attacks by province, "
                        + Region.load().unit(unit).name()
                : "aggregates.csv: ISIS-K attacks, deadly attacks, 62 (9 of them elsewhere, spread by presence)";
    }

    @Override
    public void read(ParameterValues values) {
        settled = false;
        WEIGHTS.forEach((organisation, rows) -> weights.put(organisation, byUnit(rows, values)));
        EARLY_WEIGHTS.forEach((organisation, rows) -> earlyWeights.put(organisation, byUnit(rows, values)));
    }

    private static double[] byUnit(Map<String, Parameter> rows, ParameterValues values) {
        Region region = Region.load();
        double[] byUnit = new double[region.size()];
        rows.forEach((unit, row) -> byUnit[region.unit(unit).index()] = values.get(row));
        return byUnit;
    }

    @Override
    public void start(World world) {
        month(world);
    }

    @Override
    public void month(World world) {
        LocalDate today = world.calendar.date(world.now());
        boolean early = today.isBefore(Presence.SECOND_PERIOD);
        if (settled && early == settledEarly) {
            return;
        }
        settled = true;
        settledEarly = early;
        weights.forEach((organisation, late) -> {
            double[] byUnit = early ? earlyWeights.getOrDefault(organisation, late) : late;
            ArmedOrganisation state = world.organisation(organisation);
            double[] theatre = Presence.of(organisation).theatre(today);
            double sum = 0;
            for (int unit = 0; unit < byUnit.length; unit++) {
                sum += byUnit[unit] * theatre[unit];
            }
            double[] shares = new double[byUnit.length];
            for (int unit = 0; unit < byUnit.length; unit++) {
                shares[unit] = sum > 0 ? byUnit[unit] * theatre[unit] / sum : 0;
            }
            if (!Arrays.equals(shares, state.share)) {
                world.act(state, shares);
            }
        });
    }
}
