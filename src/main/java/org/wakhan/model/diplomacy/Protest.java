package org.wakhan.model.diplomacy;

import java.util.List;
import java.util.Set;
import org.wakhan.evidence.Incident;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.agent.China;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.region.Unit;

/**
 * D1: China protests when its nationals are killed or injured, and pressure on the authorities rises.
 *
 * <p>P' = d P + w (killed + .3 injured), at the protest, within 2 days. Harm across the Tajik border and in Pakistan
 * weighs less on Kabul. The protest is certain: it followed every documented case; the probability is kept as a
 * parameter for what-ifs (see docs/model/decisions.md).
 */
public final class Protest extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "D1";
    private static final Purpose PROTEST = Purpose.of("protest");

    static final Parameter PROBABILITY = Parameter.of(
                    ID, "china.protest.probability", "probability of a protest after harm")
            .range(0, 1)
            .value(1)
            .measured("incidents.csv: 3 of 3 (S000-04, S001-03, S002-03); a check statistic of model.md section 7");
    static final Parameter DELAY = Parameter.of(
                    ID, "china.protest.delay-max", "longest delay of a protest, uniform from 0")
            .unit("days")
            .range(0, 30)
            .value(2)
            .measured("incidents.csv S000-04, S001-03, S002-03: 2, 1 to 2 and 1 days");
    static final Parameter GAIN = Parameter.of(
                    ID, "china.pressure.gain", "w: pressure from one Chinese national killed")
            .unit("pressure per person")
            .range(0, 20)
            .value(1)
            .assumed("1 defines the unit of pressure");
    static final Parameter INJURED = Parameter.of(
                    ID, "china.pressure.injured", "weight of an injured person against a killed one")
            .range(0, 1)
            .value(.3)
            .assumed("model.md D1");
    static final Parameter BORDER = Parameter.of(ID, "china.pressure.border", "weight of harm across the Tajik border")
            .range(0, 1)
            .mostly(.2, .8)
            .assumed("after attacks across the border China turned to both states; no figure");
    static final Parameter PAKISTAN = Parameter.of(ID, "china.pressure.pakistan", "weight of harm in Pakistan")
            .range(0, 1)
            .mostly(.01, .1)
            .assumed("model.md G3: raises concern through the global sum; addressed to Islamabad");
    static final Parameter HALF_LIFE = Parameter.of(ID, "china.pressure.half-life", "half-life of pressure")
            .unit("months")
            .range(.1, 120)
            .mostly(1.5, 6)
            .assumed("contracts and visits went on within one to nine months after an attack (D-03, D-04)");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Protest",
                    "P' = d P + w (killed + .3 injured); a protest within 2 days of every Chinese casualty",
                    "incidents.csv S000-04, S001-03, S002-03",
                    List.of(PROBABILITY, DELAY, GAIN, INJURED, BORDER, PAKISTAN, HALF_LIFE),
                    Set.of(EventType.ATTACK),
                    Protest::new)
            .hearingAttacksOn(TargetClass.CHINESE)
            .inArticles("000", "001", "002")
            .raises(Outcomes.PROTESTS)
            .raises(Figure.average(Outcomes.PRESSURE));

    private double probability;
    private double delay;
    private double gain;
    private double injured;
    private double border;
    private double pakistan;
    private double weekly;

    @Override
    public void read(ParameterValues values) {
        probability = values.get(PROBABILITY);
        delay = values.get(DELAY);
        gain = values.get(GAIN);
        injured = values.get(INJURED);
        border = values.get(BORDER);
        pakistan = values.get(PAKISTAN);
        weekly = StrictMath.pow(2, -Calendar.DAYS_PER_WEEK / Calendar.DAYS_PER_MONTH / values.get(HALF_LIFE));
    }

    @Override
    public void week(World world) {
        world.china.pressure *= weekly;
        world.china.recentAttacks *= weekly;
    }

    @Override
    public void recall(World world, EventType type, Incident attack) {
        if (type == EventType.PROTEST) {
            double weight = attack.inAfghanistan() ? 1 : attack.inPakistan() ? pakistan : border;
            press(
                    world.china,
                    weight,
                    attack.chineseKilled().orElse(0),
                    attack.chineseInjured().orElse(0));
            world.china.recentAttacks += attack.inPakistan() ? 0 : weight;
        }
    }

    @Override
    public void recallWeek(World world) {
        week(world);
    }

    @Override
    public void hear(World world, Event attack) {
        if (!attack.harmedChineseNationals()) {
            return;
        }
        Stream stream = world.streams.stream(world.china.name, PROTEST, world.key(attack));
        if (stream.open() < probability) {
            double weight = weight(world.region.unit(attack.unit()));
            world.later(delay * stream.open(), later -> protest(later, attack, weight));
        }
    }

    private void protest(World world, Event attack, double weight) {
        China china = world.china;
        press(china, weight, attack.chineseKilled(), attack.chineseInjured());
        if (!world.region.unit(attack.unit()).isInPakistan()) {
            china.recentAttacks += weight;
        }
        world.happen(EventType.PROTEST, "China", attack.unit(), attack.id(), "");
    }

    private void press(China china, double weight, int killedPersons, int injuredPersons) {
        china.pressure += gain * weight * (killedPersons + injured * injuredPersons);
    }

    private double weight(Unit unit) {
        if (unit.isProvince()) {
            return 1;
        }
        return unit.isInPakistan() ? pakistan : border;
    }
}
