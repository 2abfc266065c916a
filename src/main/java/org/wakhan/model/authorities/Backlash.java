package org.wakhan.model.authorities;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.model.world.Calendar;
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
 * E4: repression cuts presence now and may bring recruits later, or scare them off. One to three months after an arrest
 * operation that provokes, ISIS-K's local recruits are multiplied by exp(b) at the usual number of such operations; the
 * sign of b is unknown.
 */
public final class Backlash extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "E4";
    private static final Purpose PROVOKED = Purpose.of("backlash-provoked");
    /** Months after an operation between which it bears on recruits. */
    private static final double FROM = 1;

    /** The last month in which an operation bears on recruits (model.md E4: after 1 to 3 months). */
    private static final double TO = 3;

    static final Parameter EFFECT = Parameter.of(
                    ID, "taliban.repression.backlash", "b: effect on log local recruits at the usual repression")
            .range(-3, 3)
            .prior(new Law.Normal(0, .3))
            .assumed("model.md E4: N(0, .3); backlash in 3 of 6 cases (LaFree et al.); cannot be identified");
    static final Parameter PROBABILITY = Parameter.of(
                    ID, "taliban.repression.provokes", "probability that an operation is of the kind that provokes")
            .range(0, 1)
            .prior(new Law.Beta(3.5, 3.5))
            .assumed("model.md E4: Beta(3.5, 3.5); the UN notes killings of suspects");
    static final Parameter USUAL = Parameter.of(
                    ID, "taliban.repression.usual", "operations that provoke and bear on recruits at a time, usually")
            .unit("operations")
            .range(.1, 1000)
            .value(5)
            .measured("ACLED, national totals: about 5 arrest events a month, over two months, half of them");
    static final Parameter LIMIT = Parameter.of(
                    ID,
                    "taliban.repression.limit",
                    "repression, in usual ones, above which the effect grows no further")
            .range(1, 100)
            .value(3)
            .assumed("keeps the effect in the range in which it was ever observed");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Repression and backlash",
                    "local recruits x exp(b min(limit, operations that provoked 1 to 3 months ago / usual))",
                    "LaFree, Dugan and Korte (2009); UN Monitoring Team",
                    List.of(EFFECT, PROBABILITY, USUAL, LIMIT),
                    Set.of(EventType.ARREST),
                    Backlash::new)
            .moves(
                    Figure.average(Outcomes.strength(Organisation.ISIS_K)),
                    "the effect of repression on recruits is signed and centred on 0");

    private double effect;
    private double probability;
    private double usual;
    private double limit;
    private int bearing;
    private int[] heard = {};

    @Override
    public void read(ParameterValues values) {
        effect = values.get(EFFECT);
        probability = values.get(PROBABILITY);
        usual = values.get(USUAL);
        limit = values.get(LIMIT);
    }

    @Override
    public void start(World world) {
        heard = new int[world.provinces.provinces];
    }

    @Override
    public void hear(World world, Event operation) {
        int unit = operation.unit();
        Stream stream = world.streams.stream(Streams.agent("backlash", unit), PROVOKED, heard[unit]++);
        if (stream.chance(probability)) {
            world.later(FROM * Calendar.DAYS_PER_MONTH, later -> bearing++);
            world.later(TO * Calendar.DAYS_PER_MONTH, later -> bearing--);
        }
    }

    @Override
    public void hazards(World world) {
        double repression = Math.min(limit, bearing / usual);
        world.organisation(Organisation.ISIS_K).recruitment = StrictMath.exp(effect * repression);
    }
}
