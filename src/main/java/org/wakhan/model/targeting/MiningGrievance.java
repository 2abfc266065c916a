package org.wakhan.model.targeting;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Outcomes;
import org.wakhan.model.agent.Firm;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Clocks;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.Toll;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;
import org.wakhan.region.Region;

/**
 * B7: residents who gain nothing from gold mines clash with the firms there. No attack of an organisation, but a
 * confounder of such attacks.
 *
 * <p>Rate in a province = r x gold score / 3 x (contracts + w other firms) x (1 + grievance). A clash may kill, Chinese
 * staff included, raises grievance, and raises the risk that firms of the province perceive (F2).
 */
public final class MiningGrievance extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "B7";
    private static final Purpose CLASH = Purpose.of("communal-clash");
    private static final Purpose TOLL = Purpose.of("communal-clash-toll");
    /** The highest score of a resource ({@code provinces.csv}, columns {@code _0_3}). */
    private static final double HIGHEST_SCORE = 3;
    /** Gold score of each province over the highest. */
    private static final double[] GOLD = Region.load().provinces().stream()
            .mapToDouble(province -> province.endowment().gold() / HIGHEST_SCORE)
            .toArray();

    static final Parameter RATE = Parameter.of(ID, "mining.clash.rate", "communal clashes at a gold contract")
            .unit("clashes per contract and year")
            .range(0, 100)
            .mostly(.5, 2)
            .assumed("model.md B7: 1 to 3 a year in Takhar and Badakhshan together (incidents.csv C-05)");
    static final Parameter OTHER_FIRM = Parameter.of(
                    ID, "mining.clash.other-firm", "weight of a Chinese firm without a contract against one with")
            .range(0, 1)
            .value(.1)
            .assumed("traders buy gold, few mine; no figure");
    static final Parameter KILLED = Parameter.of(ID, "mining.clash.killed", "mean deaths in a clash")
            .unit("persons")
            .range(0, 100)
            .mostly(1, 6)
            .assumed("one clash with a sourced toll, 4 (incidents.csv C-05); wide on purpose");
    static final Parameter INJURED = Parameter.of(ID, "mining.clash.injured", "mean injured in a clash")
            .unit("persons")
            .range(0, 100)
            .mostly(2, 12)
            .assumed("incidents.csv C-05 only");
    static final Parameter CHINESE = Parameter.of(
                    ID, "mining.clash.chinese-share", "share of Chinese staff among the victims")
            .range(0, 1)
            .prior(new Law.Beta(.5, 9.5))
            .assumed(
                    "incidents.csv C-05: none of 4 according to the authorities, five claimed and unconfirmed; most who work"
                            + " and live at the mines are local");
    static final Parameter GRIEVANCE = Parameter.of(
                    ID, "mining.clash.grievance", "part of the way to full grievance that a clash brings")
            .range(0, 1)
            .mostly(.1, .5)
            .assumed("no measure of grievance; wide on purpose");
    static final Parameter HALF_LIFE = Parameter.of(ID, "mining.grievance.half-life", "half-life of grievance")
            .unit("months")
            .range(1, 240)
            .mostly(6, 24)
            .assumed("no figure");
    static final Parameter RISK = Parameter.of(
                    ID, "mining.clash.risk", "risk that firms of the province perceive, against an attack")
            .unit("remembered attacks")
            .range(0, 10)
            .mostly(.2, 1)
            .assumed("no figure");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Local mining grievance",
                    "clashes ~ Poisson(r gold/3 (contracts + w other firms) (1 + grievance))",
                    "incidents.csv C-05",
                    List.of(RATE, OTHER_FIRM, KILLED, INJURED, CHINESE, GRIEVANCE, HALF_LIFE, RISK),
                    Set.of(),
                    MiningGrievance::new)
            .raises(Outcomes.COMMUNAL_CLASHES);

    private double perDay;
    private double otherFirm;
    private double killed;
    private double injured;
    private double chinese;
    private double grievance;
    private double fade;
    private double risk;
    private double[] mining = {};
    /** The changes of firms and the weight with which mining was counted last. */
    private int counting;

    private double counted = Double.NaN;
    private @Nullable Clocks clocks;

    @Override
    public void read(ParameterValues values) {
        perDay = values.get(RATE) / Calendar.DAYS_PER_YEAR;
        otherFirm = values.get(OTHER_FIRM);
        killed = values.get(KILLED);
        injured = values.get(INJURED);
        chinese = values.get(CHINESE);
        grievance = values.get(GRIEVANCE);
        fade = StrictMath.pow(2, -Calendar.DAYS_PER_WEEK / Calendar.DAYS_PER_MONTH / values.get(HALF_LIFE));
        risk = values.get(RISK);
    }

    @Override
    public void start(World world) {
        long[] agents = new long[world.provinces.provinces];
        for (int unit = 0; unit < agents.length; unit++) {
            agents[unit] = agent(unit);
        }
        mining = new double[agents.length];
        clocks = world.clocks(agents, CLASH, this::clash);
    }

    @Override
    public void week(World world) {
        for (int unit = 0; unit < world.provinces.provinces; unit++) {
            world.provinces.grievance[unit] *= fade;
        }
    }

    @Override
    public void hazards(World world) {
        if (world.firms.changes() != counting || otherFirm != counted) {
            count(world);
        }
        for (int unit = 0; clocks != null && unit < mining.length; unit++) {
            if (GOLD[unit] > 0) {
                clocks.hazard(unit, perDay * GOLD[unit] * mining[unit] * (1 + world.provinces.grievance[unit]));
            }
        }
    }

    private void count(World world) {
        counting = world.firms.changes();
        counted = otherFirm;
        Arrays.fill(mining, 0);
        for (Firm firm : world.firms) {
            if (firm.state() == Firm.State.OPERATING) {
                mining[firm.unit] += firm.committed > 0 ? 1 : otherFirm;
            }
        }
    }

    /** Chinese and other victims are two Poisson numbers, so each clash draws four uniforms. */
    private void clash(World world, int unit, int count) {
        Stream stream = world.streams.stream(agent(unit), TOLL, count);
        int killedChinese = stream.poisson(chinese * killed);
        int killedOthers = stream.poisson((1 - chinese) * killed);
        int injuredChinese = stream.poisson(chinese * injured);
        int injuredOthers = stream.poisson((1 - chinese) * injured);
        double[] grievances = world.provinces.grievance;
        grievances[unit] += grievance * (1 - grievances[unit]);
        hazards(world);
        Event clash = world.happen(
                EventType.COMMUNAL_CLASH,
                "residents",
                unit,
                null,
                new Toll(killedChinese + killedOthers, injuredChinese + injuredOthers, killedChinese, injuredChinese),
                Event.NO_CAUSE,
                "gold mining",
                Streams.agent("clash", agent(unit), count));
        for (Firm firm : world.firms) {
            if (firm.unit == unit) {
                firm.perceive(clash, risk);
            }
        }
    }

    private static long agent(int unit) {
        return Streams.agent("residents", unit);
    }
}
