package org.wakhan.narrative;

import org.wakhan.history.EventType;

/** What sets an event off. */
public enum Impulse {
    /** A clock of the agent itself: its hazard was used up. Such events have no cause. */
    OWN_CLOCK("by its own clock"),
    /** A date of the scenario. Such events have no cause. */
    SCENARIO("as the scenario says"),
    /** What is documented of the time before the first day. Such events have no cause. */
    PAST("as documented before"),
    /** Another event, which it names as its cause. */
    EVENT("");

    private final String words;

    Impulse(String words) {
        this.words = words;
    }

    /** The words that a log adds to events without a cause. */
    public String words() {
        return words;
    }

    /** What sets off events of a type. Types that nobody has thought of here need a cause. */
    public static Impulse of(EventType type) {
        return switch (type) {
            case ATTACK,
                    EXTERNAL_OPERATION,
                    COMMUNAL_CLASH,
                    ARREST,
                    CONTRACT,
                    CONTRACT_ENDED,
                    FIRM_ENTERED,
                    TENSION,
                    RELATIONS_STEP,
                    ADVISORY_RELAXED -> OWN_CLOCK;
            case INTERVENTION -> SCENARIO;
            case REMEMBERED -> PAST;
            default -> EVENT;
        };
    }
}
