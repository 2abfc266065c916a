package org.wakhan.input;

/**
 * Something that the user asked for and can mend: a misspelt key, a missing file, a folder in use. Shown as its message
 * alone; ends the program with exit code 2.
 *
 * <p>The message is one sentence with the name, the value, the rule and the place, and where it helps a second line that
 * starts with "Maybe".
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UserError(String message) {
        super(message);
    }

    public UserError(String message, Throwable cause) {
        super(message, cause);
    }
}
