package org.wakhan.model.targeting;

import java.util.List;
import java.util.Set;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Mechanism;
import org.wakhan.model.world.World;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;

/**
 * B8: a check, not a rule. Deaths of Chinese nationals are rare: fewer than one month in ten has one. This class only
 * watches and marks such months; it changes nothing.
 */
public final class Rarity extends Mechanism {
    private static final long serialVersionUID = 1;

    private static final String ID = "B8";

    static final Parameter DEATHS = Parameter.of(
                    ID, "check.chinese-death.least", "deaths in an event from which its month counts")
            .unit("persons")
            .range(1, 1000)
            .value(1)
            .assumed("1 by definition");

    /** What this class contributes to the list of mechanisms. */
    public static final Definition DEFINITION = new Definition(
                    ID,
                    "Rarity of foreigners' deaths",
                    "check: months with a Chinese death in Afghanistan or across the Tajik border < .1 of all",
                    "article 000; incidents.csv",
                    List.of(DEATHS),
                    Set.of(EventType.ATTACK, EventType.COMMUNAL_CLASH),
                    Rarity::new)
            .hearingAttacksOn(TargetClass.CHINESE)
            .inArticles("000")
            .raises(Outcomes.MONTHS_WITH_CHINESE_DEATH);

    private double least;

    @Override
    public void read(ParameterValues values) {
        least = values.get(DEATHS);
    }

    @Override
    public void hear(World world, Event event) {
        if (!world.region.unit(event.unit()).isInPakistan() && event.chineseKilled() >= least) {
            world.chronicle.markChineseDeath();
        }
    }
}
