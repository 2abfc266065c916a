package org.wakhan.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.wakhan.experiment.OutsideFailure;
import org.wakhan.input.SystemReason;

/** Results cannot be written, for a reason outside of the program such as a full disk. What was stored before is kept. */
public final class StoreFailure extends OutsideFailure {
    private static final long serialVersionUID = 1;
    private static final String OTHERWISE = "look at the free space and the permissions there";

    /**
     * @param file what cannot be written
     * @param cause why, as the system says it
     */
    public StoreFailure(Path file, IOException cause) {
        this(file, SystemReason.of(cause), cause);
    }

    /**
     * @param file what cannot be written
     * @param cause why, as the store says it
     */
    public StoreFailure(Path file, SQLException cause) {
        this(file, String.valueOf(cause.getMessage()), cause);
    }

    private StoreFailure(Path file, String reason, Throwable cause) {
        super(
                "The results cannot be written to " + file + ": " + firstLine(reason)
                        + ".\nHistories that were stored before are kept. Maybe "
                        + SystemReason.advice(reason, OTHERWISE)
                        + ", then give the same command again: it continues.",
                cause);
    }

    private static String firstLine(String reason) {
        return reason.strip().lines().findFirst().orElse("for no stated reason").replaceFirst("\\.$", "");
    }
}
