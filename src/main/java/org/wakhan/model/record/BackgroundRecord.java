package org.wakhan.model.record;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.BackgroundEvents;
import org.wakhan.history.Outcomes;
import org.wakhan.history.RecordOutcomes;
import org.wakhan.model.world.Chronicle;
import org.wakhan.model.world.World;

/**
 * The record of background violence (A11), month by month: ACLED counts an event as it counts attacks (C10), UCDP counts a
 * deadly one that ACLED counts too, less often by the ratio of their deaths. The UN counts none, for no organisation is named.
 */
final class BackgroundRecord implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int EVENTS_ACLED = Outcomes.monthly().indexOf(RecordOutcomes.EVENTS_ACLED);
    private static final int DEATHS_ACLED = Outcomes.monthly().indexOf(RecordOutcomes.DEATHS_ACLED);
    private static final int DEATHS_UCDP = Outcomes.monthly().indexOf(RecordOutcomes.DEATHS_UCDP);

    private int read;

    /** Records what has happened since the last call. */
    void write(World world, @Nullable SourceCoverage coverage) {
        Chronicle chronicle = world.chronicle;
        BackgroundEvents events = chronicle.background;
        double acled = coverage == null ? 1 : coverage.acled(world);
        double ucdp = coverage == null ? 1 : coverage.ucdp(world);
        int acledEvents = 0;
        int acledDeaths = 0;
        int ucdpDeaths = 0;
        for (; read < events.size(); read++) {
            int killed = events.killed(read);
            if (events.obscurity(read) < acled) {
                events.record(read);
                acledEvents++;
                acledDeaths += killed;
            }
            ucdpDeaths += events.obscurity(read) < ucdp ? killed : 0;
        }
        chronicle.addRecorded(EVENTS_ACLED, acledEvents);
        chronicle.addRecorded(DEATHS_ACLED, acledDeaths);
        chronicle.addRecorded(DEATHS_UCDP, ucdpDeaths);
    }
}
