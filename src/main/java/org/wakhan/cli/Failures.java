package org.wakhan.cli;

import java.io.PrintWriter;
import org.wakhan.cli.text.Words;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.result.StoredRuns;

/** Lists the histories that failed, where some did. */
final class Failures {
    private static final int SHOWN = 10;

    private Failures() {}

    static void say(StoredRuns runs, ResultFolder folder, PrintWriter messages) {
        int failed = runs.failed();
        if (failed == 0) {
            return;
        }
        messages.println(Words.count(failed, "history", "histories") + " of " + (runs.finished() + failed) + " failed"
                + (runs.finished() > 0 ? "; the others are stored in " : " in ") + folder.path() + ":");
        for (StoredRuns.Failure failure : runs.failures(SHOWN)) {
            messages.println("  " + (runs.hasPoints() ? "point " + failure.run().point() + ", " : "") + "replicate "
                    + failure.run().replicate() + ": " + failure.message());
        }
        if (failed > SHOWN) {
            messages.println("  and " + (failed - SHOWN) + " more, in the table runs of " + folder.database());
        }
        messages.println("Maybe run them again with --retry-failed, once the reason is gone.");
    }
}
