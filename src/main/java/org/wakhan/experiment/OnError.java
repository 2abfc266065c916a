package org.wakhan.experiment;

/** What a failed run means for those that have not begun. */
public enum OnError {
    /** They are run. */
    CONTINUE,
    /** They are left for later. */
    STOP
}
