package org.wakhan.history;

import org.jspecify.annotations.Nullable;

/**
 * What one source recorded of one event.
 *
 * @param event id of the event, or {@link #NO_EVENT} where the source reports what did not happen
 * @param source who recorded it
 * @param actor to whom the source lays it; null where to nobody
 * @param unit index of the unit
 * @param killed persons killed, by this source
 * @param injured persons injured, by this source
 * @param day day of the entry since the scenario's start; not before the event's
 * @param remark what else is to be said
 */
public record RecordedEvent(
        int event,
        Source source,
        @Nullable Organisation actor,
        int unit,
        int killed,
        int injured,
        double day,
        Remark remark) {

    /** The event of reports of what did not happen. */
    public static final int NO_EVENT = -1;
}
