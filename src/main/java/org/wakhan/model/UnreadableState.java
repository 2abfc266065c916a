package org.wakhan.model;

/** A stored state that is damaged or of another version of the program. */
public final class UnreadableState extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableState(int replicate, Throwable cause) {
        super("The state of history " + replicate + " is damaged, or of another version of the program.", cause);
    }
}
