package org.wakhan.store.manifest;

import java.util.Locale;

/** What is kept of every run. */
public enum Keep {
    /** One value of every outcome: no series, maps, charts or page can be made. */
    NONE,
    /** The values by month and by unit too, and the events of the first {@link #EVENTS_OF_FIRST} runs. */
    SERIES,
    /** The events of every run too. */
    EVENTS;

    /** Runs with a lower number keep their events where series are kept. */
    public static final int EVENTS_OF_FIRST = 10;

    /** Whether values by month and unit are kept. */
    public boolean series() {
        return this != NONE;
    }

    /** Whether the events of a run are kept. */
    public boolean events(int replicate) {
        return this == EVENTS || this == SERIES && replicate < EVENTS_OF_FIRST;
    }

    /** The word used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
