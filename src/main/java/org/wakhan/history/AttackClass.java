package org.wakhan.history;

/** Classes of attacks by their toll: aggregates of recorded events that describe nothing else. */
public enum AttackClass {
    SUICIDE("suicide bombing"),
    EXPLOSIVE("explosive"),
    ARMED("armed attack");

    private final String word;

    AttackClass(String word) {
        this.word = word;
    }

    /** The word in details of events. */
    public String word() {
        return word;
    }
}
