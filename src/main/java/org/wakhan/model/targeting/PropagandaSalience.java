package org.wakhan.model.targeting;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * B3: propaganda against China grows louder with each public contact between China and the authorities, and fades.
 *
 * <p>U' = U 2^(-t / half-life) + gain a contact, up to a limit, where the gain makes U average 1 at the usual pace of contacts. U adds
 * t1 (U - 1) to the log odds of B1 and scales A7. Other news keeps U above 0 even without contacts.
 */
public final class PropagandaSalience extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "B3";

    static final Parameter EFFECT = Parameter.of(
                    ID, "propaganda.target-effect", "t1: rise with salience of the log odds of a Chinese target")
            .range(0, 5)
            .prior(new Law.Uniform(0, 1))
            .assumed("model.md B3: 0 to 1; GNET and MEMRI show rising output without counts; cannot be identified");
    static final Parameter HALF_LIFE = Parameter.of(ID, "propaganda.half-life", "half-life of salience")
            .unit("months")
            .range(.1, 120)
            .mostly(2, 12)
            .assumed("model.md B3: 2 to 12 months");
    static final Parameter USUAL = Parameter.of(
                    ID, "propaganda.usual-contacts", "public contacts at which salience averages 1")
            .unit("contacts per month")
            .range(.01, 30)
            .value(.25)
            .assumed("normalises salience: about 13 steps in relations, contracts and assurances in 54 months of the"
                    + " baseline; model.md B3");
    static final Parameter LIMIT = Parameter.of(ID, "propaganda.limit", "salience beyond which it grows no louder")
            .unit("usual saliences")
            .range(1, 4)
            .value(3)
            .assumed("attention is finite; without a limit attacks, assurances and propaganda would feed each other"
                    + " without end in some draws");
    static final Parameter NEWS = Parameter.of(
                    ID, "propaganda.other-news", "salience from other news, Xinjiang's among them")
            .unit("usual saliences")
            .range(0, 20)
            .value(0)
            .assumed("0 by definition: other news of these years is part of the usual salience; for what-ifs");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Uyghur-grievance propaganda",
                    "U' = min(limit, U 2^(-t/half-life) + ln 2 / (half-life c0) a contact); t1 (U - 1) is added to B1's log odds",
                    "GNET; MEMRI; articles 000, 001, 003",
                    List.of(EFFECT, HALF_LIFE, USUAL, LIMIT, NEWS),
                    Set.of(EventType.RELATIONS_STEP, EventType.CONTRACT, EventType.ASSURANCE),
                    PropagandaSalience::new)
            .inArticles("000", "001", "003")
            .moves(
                    Figure.average(Outcomes.SALIENCE),
                    "its usual pace of contacts makes salience 1, which it is without it")
            .moves(
                    Figure.total(Outcomes.CHINESE_ATTACKS_INSIDE),
                    "t1 (U - 1) averages 0 at the usual pace of contacts");

    private double effect;
    private double halfLife;
    private double gain;
    private double limit;
    private double news;

    @Override
    public void read(ParameterValues values) {
        effect = values.get(EFFECT);
        halfLife = values.get(HALF_LIFE);
        gain = StrictMath.log(2) / (halfLife * values.get(USUAL));
        limit = values.get(LIMIT);
        news = values.get(NEWS);
    }

    /** Salience fades towards what other news gives. */
    @Override
    public void week(World world) {
        double kept = fade(Calendar.DAYS_PER_WEEK / Calendar.DAYS_PER_MONTH);
        world.publicity.salience = Math.min(limit, news + kept * (world.publicity.salience - news));
    }

    @Override
    public void hear(World world, Event contact) {
        raise(world, gain);
    }

    @Override
    public void hazards(World world) {
        world.publicity.pull = effect * (world.publicity.salience - 1);
    }

    /** Raises salience at once. */
    public void raise(World world, double by) {
        world.publicity.salience = Math.min(limit, world.publicity.salience + by);
    }

    /** The part of a rise in salience that is left after some months. */
    public double fade(double months) {
        return StrictMath.pow(2, -months / halfLife);
    }
}
