package org.wakhan.model.authorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.Firm;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Clocks;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;

/**
 * E6: the authorities court Chinese capital for revenue and legitimacy: they sign major contracts, more often the better
 * relations are and the fewer nationals a travel advisory (D3) has called home. Each goes to a firm of the pool that no risk
 * alarms (F2), in a province with resources: a state firm, as the documented ones, or another where no state firm may come.
 */
public final class EconomicCourtship extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "E6";
    private static final Purpose OFFER = Purpose.of("contract-offer");
    private static final Purpose TERMS = Purpose.of("contract-terms");
    /** The level of relations that the rate refers to: contracts. */
    private static final int REFERENCE_LEVEL = 2;
    /** The provinces of the Amu Darya oil contract (incidents.csv D-03). */
    private static final Set<String> BASIN = Set.of("AF-SAR", "AF-FYB", "AF-JOW");

    static final Parameter RATE = Parameter.of(
                    ID, "taliban.contracts.rate", "major Chinese contracts, relations at level 2")
            .unit("contracts per year")
            .range(0, 50)
            .mostly(.5, 1.5)
            .measured("incidents.csv D-03, D-04: January and August 2023; model.md E6: .5 to 1.5 a year");
    static final Parameter RELATIONS = Parameter.of(
                    ID, "taliban.contracts.relations-effect", "rise of the log rate with a level of relations")
            .range(-2, 2)
            .prior(new Law.Uniform(0, .4))
            .assumed("no figure");
    static final Parameter VALUE = Parameter.of(ID, "taliban.contracts.value", "median value of a major contract")
            .unit("million USD")
            .range(1, 100_000)
            .prior(new Law.LogNormal(410, .3))
            .measured(
                    "aggregates.csv: Economy, Amu Darya oil, 540 (million USD); aggregates.csv: Economy, Takhar, 310 (million USD)");
    static final Parameter SPREAD = Parameter.of(
                    ID, "taliban.contracts.value-spread", "standard deviation of log value")
            .range(0, 3)
            .value(.7)
            .assumed(
                    "two to three contracts; the older one of Mes Aynak was 3,000 (aggregates.csv: Economy, Mes Aynak)");

    static final Parameter OIL = Parameter.of(
                    ID,
                    "taliban.contracts.oil-agreed",
                    "value of a further oil contract in the Amu Darya basin, 0 none")
            .unit("million USD")
            .range(0, 100_000)
            .value(0)
            .assumed("none in the baseline; for what-ifs");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Economic courtship",
                    "contracts ~ Poisson(rate present exp(b (level - 2))), value log-normal, state firm, province by resources",
                    "incidents.csv D-03, D-04; aggregates.csv (Economy)",
                    List.of(RATE, RELATIONS, VALUE, SPREAD, OIL),
                    Set.of(),
                    EconomicCourtship::new)
            .inArticles("001", "002")
            .raises(Outcomes.CONTRACTS)
            .raises(Figure.average(Outcomes.CAPITAL_COMMITTED));

    private double perDay;
    private double relations;
    private double value;
    private double spread;
    private double oil;
    private boolean oilSigned;
    private @Nullable Clocks clock;

    @Override
    public void read(ParameterValues values) {
        perDay = values.get(RATE) / Calendar.DAYS_PER_YEAR;
        relations = values.get(RELATIONS);
        value = values.get(VALUE);
        spread = values.get(SPREAD);
        oil = values.get(OIL);
    }

    @Override
    public void start(World world) {
        clock = world.clocks(new long[] {agent()}, OFFER, (now, zero, count) -> sign(now, count));
    }

    @Override
    public void hazards(World world) {
        if (clock != null) {
            clock.hazard(
                    0,
                    world.china.present()
                            * perDay
                            * StrictMath.exp(relations * (world.china.relations - REFERENCE_LEVEL)));
        }
    }

    /** A further oil contract, where one is agreed, goes to a firm of the pool that waits in the Amu Darya basin. */
    @Override
    public void review(World world) {
        if (oil <= 0 || oilSigned) {
            return;
        }
        List<Firm> takers = takers(
                world, firm -> BASIN.contains(world.region.unit(firm.unit).id()));
        if (!takers.isEmpty()) {
            oilSigned = true;
            sign(world, takers.get(0), oil);
        }
    }

    private static void sign(World world, Firm firm, double value) {
        firm.committed = value;
        firm.become(Firm.State.OPERATING);
        world.happen(
                EventType.CONTRACT,
                "Taliban authorities",
                firm.unit,
                Event.NO_CAUSE,
                Math.round(firm.committed) + " million USD");
    }

    /** A firm takes the contract in proportion to the resources of its province. */
    private void sign(World world, int count) {
        Stream stream = world.streams.stream(agent(), TERMS, count);
        double gaussian = stream.gaussian();
        List<Firm> takers = takers(world, firm -> resources(world, firm) > 0);
        if (!takers.isEmpty()) {
            double[] weights =
                    takers.stream().mapToDouble(firm -> resources(world, firm)).toArray();
            sign(world, takers.get(stream.choose(weights)), value * StrictMath.exp(spread * gaussian));
        }
    }

    private static double resources(World world, Firm firm) {
        return world.region.unit(firm.unit).endowment().resources();
    }

    /** Firms of the pool that may take a contract: state firms, others where there is none. */
    private static List<Firm> takers(World world, Predicate<Firm> where) {
        List<Firm> all = new ArrayList<>();
        List<Firm> state = new ArrayList<>();
        for (Firm firm : world.firms) {
            if (free(firm) && where.test(firm)) {
                all.add(firm);
                if (firm.kind == Firm.Kind.STATE) {
                    state.add(firm);
                }
            }
        }
        return state.isEmpty() ? all : state;
    }

    /** Whether a firm may still come and does not hold back for now. */
    private static boolean free(Firm firm) {
        return firm.state() == Firm.State.EXPLORING && firm.committed == 0 && !firm.alarmed();
    }

    private static long agent() {
        return Streams.agent("authorities");
    }
}
