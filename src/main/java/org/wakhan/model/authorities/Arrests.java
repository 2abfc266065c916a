package org.wakhan.model.authorities;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.ArmedOrganisation;
import org.wakhan.model.agent.Cell;
import org.wakhan.model.agent.Provinces;
import org.wakhan.model.agent.ProvincialCommand;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Clocks;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;

/**
 * E5: provincial commands investigate and arrest. An operation finds one active cell of an organisation hostile to the
 * authorities; the cell lies still for a time from then on, and the organisation loses a part of its fighters and of its
 * capacity in the province (K_p). Fighters come with recruits only (A6); capacity comes back with a half-life.
 */
public final class Arrests extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "E5";
    private static final Purpose OPERATION = Purpose.of("arrest-operation");
    private static final Purpose FOUND = Purpose.of("arrest-found");
    /** Who is hostile to the authorities, in the order of the organisations. */
    private static final List<Organisation> HOSTILE =
            List.of(Organisation.ISIS_K, Organisation.NRF, Organisation.AFF, Organisation.MOBILIZATION_FRONT);

    static final Parameter RATE = Parameter.of(
                    ID, "taliban.arrests.rate", "arrest operations in the country without pressure")
            .unit("operations per month")
            .range(0, 1000)
            .mostly(3.1, 5.8)
            .measured(
                    "ACLED, national totals of arrest events: 60, 58 and 54 in 2022, 2023 and 2024 (derived), over the"
                            + " mean effect of pressure in these years of the baseline, 1.12");
    static final Parameter EFFECT = Parameter.of(
                    ID, "taliban.arrests.effect", "log loss of fighters and of capacity in the province per operation")
            .range(0, 1)
            .mostly(.003, .05)
            .assumed("model.md E5: .0 to .05");
    static final Parameter RECOVERY = Parameter.of(
                    ID, "taliban.arrests.recovery", "half-life of a loss of capacity in a province")
            .unit("months")
            .range(.1, 240)
            .mostly(3, 12)
            .assumed("no figure; wide on purpose");
    static final Parameter STILL = Parameter.of(ID, "taliban.arrests.still", "time for which a found cell lies still")
            .unit("days")
            .range(0, 1000)
            .mostly(30, 180)
            .assumed("no figure; wide on purpose");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Investigation and arrests",
                    "operations ~ Poisson(rate x share of threat and personnel x (1 + demand weight x pressure));"
                            + " each takes effect from the log of K_p, which recovers",
                    "ACLED national totals; UN Monitoring Team",
                    List.of(RATE, EFFECT, RECOVERY, STILL),
                    Set.of(),
                    Arrests::new)
            .inArticles("000", "001")
            .raises(Outcomes.ARRESTS)
            .lowers(Figure.average(Outcomes.strength(Organisation.ISIS_K)))
            .lowers(Outcomes.attacksBy(Organisation.ISIS_K));

    private double perDay;
    private double effect;
    private double still;
    private double lost;
    private @Nullable Clocks clocks;

    @Override
    public void read(ParameterValues values) {
        perDay = values.get(RATE) / Calendar.DAYS_PER_MONTH;
        effect = values.get(EFFECT);
        still = values.get(STILL);
        lost = StrictMath.pow(2, -Calendar.DAYS_PER_WEEK / Calendar.DAYS_PER_MONTH / values.get(RECOVERY));
    }

    @Override
    public void start(World world) {
        long[] agents = world.authorities.commands.stream()
                .mapToLong(ProvincialCommand::name)
                .toArray();
        clocks = world.clocks(agents, OPERATION, this::operate);
    }

    @Override
    public void week(World world) {
        for (Organisation hostile : HOSTILE) {
            double[] capacity = world.organisation(hostile).capacity;
            for (int unit = 0; unit < world.provinces.provinces; unit++) {
                capacity[unit] = 1 - lost * (1 - capacity[unit]);
            }
        }
    }

    /** Operations as expected, which find cells of an organisation in proportion to its fighters in the province. */
    @Override
    public void recallWeek(World world) {
        week(world);
        double[] rates = rates(world);
        for (int unit = 0; unit < rates.length; unit++) {
            double all = 0;
            for (Organisation hostile : HOSTILE) {
                all += world.organisation(hostile).fighters[unit];
            }
            for (Organisation hostile : HOSTILE) {
                ArmedOrganisation organisation = world.organisation(hostile);
                if (organisation.fighters[unit] > 0) {
                    double found = rates[unit] * Calendar.DAYS_PER_WEEK * organisation.fighters[unit] / all;
                    organisation.capacity[unit] *= StrictMath.exp(-effect * found);
                }
            }
        }
    }

    @Override
    public void hazards(World world) {
        if (clocks != null) {
            double[] rates = rates(world);
            for (int unit = 0; unit < rates.length; unit++) {
                clocks.hazard(unit, rates[unit]);
            }
        }
    }

    /** Operations a day by province. They follow personnel and remembered attacks in equal parts. */
    private double[] rates(World world) {
        Provinces provinces = world.provinces;
        double personnel = provinces.sum(provinces.personnel);
        double threat = provinces.sum(provinces.threat);
        double pushed = 1 + world.authorities.demandWeight * world.china.pressure;
        double[] rates = new double[provinces.provinces];
        for (int unit = 0; unit < rates.length; unit++) {
            double share = provinces.personnel[unit] / personnel;
            if (threat > 0) {
                share = (share + provinces.threat[unit] / threat) / 2;
            }
            rates[unit] = perDay * share * pushed;
        }
        return rates;
    }

    private void operate(World world, int unit, int count) {
        int findable = 0;
        for (Organisation organisation : HOSTILE) {
            for (Cell cell : world.organisation(organisation).cells(unit)) {
                findable += canBeFound(cell, world.now()) ? 1 : 0;
            }
        }
        String whom = "";
        if (findable > 0) {
            long command = world.authorities.commands.get(unit).name();
            Stream stream = world.streams.stream(command, FOUND, count);
            Cell cell = findable(world, unit, (int) (stream.open() * findable));
            ArmedOrganisation organisation = world.organisation(cell.organisation);
            organisation.find(cell, world.now() + still);
            organisation.fighters[unit] *= StrictMath.exp(-effect);
            organisation.capacity[unit] *= StrictMath.exp(-effect);
            whom = cell.organisation.label();
        }
        world.happen(EventType.ARREST, "Taliban authorities", unit, Event.NO_CAUSE, whom);
    }

    private static boolean canBeFound(Cell cell, double now) {
        return cell.fighters > 0 && !cell.known(now);
    }

    /** One of the cells of a province that can be found, by its position among them. */
    private static Cell findable(World world, int unit, int position) {
        int before = 0;
        for (Organisation organisation : HOSTILE) {
            for (Cell cell : world.organisation(organisation).cells(unit)) {
                if (canBeFound(cell, world.now()) && before++ == position) {
                    return cell;
                }
            }
        }
        throw new IllegalArgumentException("The province has no more than " + before + " cells that can be found.");
    }
}
