package org.wakhan.store.file;

import java.nio.file.Path;
import org.wakhan.experiment.OutsideFailure;

/** Results cannot be written, for a reason outside of the program such as a full disk. What was stored before is kept. */
public final class StoreFailure extends OutsideFailure {
    private static final long serialVersionUID = 1;

    /**
     * @param file what cannot be written
     * @param reason why, in the words of the system or of the store
     */
    public StoreFailure(Path file, String reason, Throwable cause) {
        super(
                "The results cannot be written to " + file + ": " + firstLine(reason)
                        + "\nHistories that were stored before are kept. Maybe make room there, then give the same"
                        + " command again: it continues.",
                cause);
    }

    private static String firstLine(String reason) {
        return reason.strip().lines().findFirst().orElse("for no stated reason.");
    }
}
