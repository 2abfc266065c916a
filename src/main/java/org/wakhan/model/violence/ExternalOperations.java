package org.wakhan.model.violence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.agent.Cell;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Clocks;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * A10: as attacking at home grows costly, ISIS-K turns a part of its capacity outside the region, and attacks less at
 * home.
 *
 * <p>x = x_ext c / (c + half), where c is what attacking at home costs: 1 minus suppression, averaged over its
 * units, times the part of its fighters that does not lie still. Operations outside are counted, with
 * no place and no toll.
 */
public final class ExternalOperations extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "A10";
    private static final Purpose OPERATION = Purpose.of("external-operation");

    static final Parameter SHARE = Parameter.of(
                    ID, "isis-k.export.share", "x_ext: largest part of ISIS-K's capacity that is turned outside")
            .range(0, 1)
            .mostly(.1, .6)
            .assumed("model.md A10: .1 to .6");
    static final Parameter HALF = Parameter.of(
                    ID, "isis-k.export.half-cost", "part of capacity taken at home at which half of x_ext is outside")
            .range(.01, 10)
            .mostly(.1, .6)
            .assumed("no figure; wide on purpose");
    static final Parameter LEVEL = Parameter.of(
                    ID,
                    "isis-k.export.level",
                    "operations outside the region with the whole capacity at the strength of mid-2021")
            .unit("operations per month")
            .range(0, 1000)
            .mostly(13, 37)
            .assumed(
                    "chosen so that it leads to about 38 in 2024: 60 claimed worldwide (aggregates.csv: ISIS-K attacks, claimed attacks, world)"
                            + " less 22 in Afghanistan (aggregates.csv: ISIS-K attacks, claimed attacks, 2024-02-01)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "External operations",
                    "x = x_ext c / (c + half); intensity at home x (1 - x); operations outside ~ Poisson(level x S/S0)",
                    "aggregates.csv: ISIS-K attacks, claimed attacks, world (SIGAR); article 000",
                    List.of(SHARE, HALF, LEVEL),
                    Set.of(),
                    ExternalOperations::new)
            .inArticles("000")
            .raises(Outcomes.EXTERNAL_OPERATIONS)
            .lowers(Outcomes.attacksBy(Organisation.ISIS_K));

    private double share;
    private double half;
    private double perDay;
    private double lyingStill;
    private @Nullable Clocks clock;

    @Override
    public void read(ParameterValues values) {
        share = values.get(SHARE);
        half = values.get(HALF);
        perDay = values.get(LEVEL) / Calendar.DAYS_PER_MONTH;
    }

    @Override
    public void start(World world) {
        clock = world.clocks(
                new long[] {Streams.agent("external operations")}, OPERATION, (now, zero, count) -> operate(now));
    }

    @Override
    public void review(World world) {
        double fighters = 0;
        double still = 0;
        for (Cell cell : world.organisation(Organisation.ISIS_K).cells) {
            fighters += cell.fighters;
            still += cell.known(world.now()) ? cell.fighters : 0;
        }
        lyingStill = fighters > 0 ? still / fighters : 0;
    }

    @Override
    public void hazards(World world) {
        ArmedOrganisation isisK = world.organisation(Organisation.ISIS_K);
        double cost = cost(world, isisK);
        isisK.outward = share * cost / (cost + half);
        for (int unit : isisK.acting()) {
            isisK.intensity[unit] *= 1 - isisK.outward;
        }
        if (clock != null) {
            clock.hazard(0, perDay * isisK.outward * isisK.strength() / isisK.referenceStrength);
        }
    }

    private double cost(World world, ArmedOrganisation isisK) {
        double suppression = 0;
        double acting = 0;
        for (int unit = 0; unit < world.provinces.provinces; unit++) {
            suppression += isisK.share[unit] * world.provinces.suppression[unit];
            acting += isisK.share[unit];
        }
        return acting > 0 ? Math.max(0, 1 - suppression / acting * (1 - lyingStill)) : 0;
    }

    private static void operate(World world) {
        world.happen(EventType.EXTERNAL_OPERATION, Organisation.ISIS_K.label(), Event.NOWHERE, Event.NO_CAUSE, "");
    }
}
