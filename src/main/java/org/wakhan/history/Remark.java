package org.wakhan.history;

/** What a source's entry says about itself, or what is known of it. */
public enum Remark {
    NONE,
    /** A claim that an independent observer verified. */
    VERIFIED,
    /** A claim that no independent observer could verify. */
    UNVERIFIED,
    /** A claim beside that of another organisation. */
    RIVAL,
    /** Another cause, such as an accident, was given first. */
    OTHER_CAUSE_FIRST,
    /** A crime reported as an attack: nothing of the kind happened in the truth of the history. */
    CRIME
}
