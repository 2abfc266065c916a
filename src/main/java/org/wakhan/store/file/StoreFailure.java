package org.wakhan.store.file;

import java.io.IOException;
import java.nio.file.Path;
import org.wakhan.experiment.OutsideFailure;
import org.wakhan.input.SystemReason;

/** Results cannot be written, for a reason outside of the program such as a full disk. What was stored before is kept. */
public final class StoreFailure extends OutsideFailure {
    private static final long serialVersionUID = 1;
    private static final String OTHERWISE = "look at the free space and the permissions there";

    /**
     * @param file what cannot be written
     * @param reason why, in the words of the system or of the store; where the cause is one of the system, its words count
     */
    public StoreFailure(Path file, String reason, Throwable cause) {
        super(
                "The results cannot be written to " + file + ": " + firstLine(words(reason, cause))
                        + ".\nHistories that were stored before are kept. Maybe "
                        + SystemReason.advice(words(reason, cause), OTHERWISE)
                        + ", then give the same command again: it continues.",
                cause);
    }

    private static String words(String reason, Throwable cause) {
        return cause instanceof IOException e ? SystemReason.of(e) : reason;
    }

    private static String firstLine(String reason) {
        return reason.strip().lines().findFirst().orElse("for no stated reason").replaceFirst("\\.$", "");
    }
}
