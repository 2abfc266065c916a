package org.wakhan.history;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a history.
 *
 * @param id number within the history, from 0, in the order of time
 * @param day days since the scenario's start
 * @param type what happened
 * @param actor who acted
 * @param unit index of the unit where it happened, or {@link #NOWHERE}
 * @param target class of the target; null where nothing was attacked
 * @param killed persons killed
 * @param injured persons injured
 * @param chineseKilled Chinese nationals among the killed
 * @param chineseInjured Chinese nationals among the injured
 * @param cause id of the event that it follows from, or {@link #NO_CAUSE}
 * @param detail further words; may be empty
 */
public record Event(
        int id,
        double day,
        EventType type,
        String actor,
        int unit,
        @Nullable TargetClass target,
        int killed,
        int injured,
        int chineseKilled,
        int chineseInjured,
        int cause,
        String detail)
        implements Serializable {

    /** The unit of events that have no place on the map. */
    public static final int NOWHERE = -1;

    /** The cause of events that clocks or the scenario start. */
    public static final int NO_CAUSE = -1;

    /** Whether Chinese nationals were killed or injured. */
    public boolean harmedChineseNationals() {
        return chineseKilled + chineseInjured > 0;
    }
}
