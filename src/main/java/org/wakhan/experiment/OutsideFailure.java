package org.wakhan.experiment;

/**
 * Something outside of a history, such as a full disk, keeps what it leaves from being stored. No fault of the history: it
 * does not count as failed, no other is begun, and the same command makes it again.
 */
public abstract class OutsideFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    protected OutsideFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
