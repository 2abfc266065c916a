package org.wakhan.model.context;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.world.Calendar;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * G6: attacks on foreign and Chinese targets draw attention from abroad, and more of what happens is covered while it
 * lasts. Only the record reads it; nothing that happens depends on it.
 */
public final class Attention extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "G6";

    static final Parameter RISE = Parameter.of(
                    ID, "attention.coverage", "rise of the probability of coverage at full attention")
            .range(0, 1)
            .prior(new Law.Uniform(0, .3))
            .assumed("model.md G6: 0 to .3");
    static final Parameter HALF_LIFE = Parameter.of(ID, "attention.half-life", "half-life of attention")
            .unit("months")
            .range(.05, 60)
            .mostly(.3, 3)
            .assumed("news of an attack lasts weeks; no figure");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Attention abroad",
                    "coverage + rise x attention; attention 1 after an attack on foreigners, halved each half-life",
                    "article 000",
                    List.of(RISE, HALF_LIFE),
                    Set.of(EventType.ATTACK),
                    Attention::new)
            .hearingAttacksOn(TargetClass.FOREIGN, TargetClass.CHINESE)
            .inArticles("000")
            .raises(Figure.average(Outcomes.COVERAGE));

    private double rise;
    private double fade;

    @Override
    public void read(ParameterValues values) {
        rise = values.get(RISE);
        fade = StrictMath.pow(2, -Calendar.DAYS_PER_WEEK / Calendar.DAYS_PER_MONTH / values.get(HALF_LIFE));
    }

    @Override
    public void week(World world) {
        world.publicity.attention *= fade;
    }

    @Override
    public void hear(World world, Event attack) {
        if (attack.target() == TargetClass.FOREIGN || attack.target() == TargetClass.CHINESE) {
            world.publicity.attention = 1;
            hazards(world);
        }
    }

    @Override
    public void hazards(World world) {
        world.publicity.coverage = rise * world.publicity.attention;
    }
}
