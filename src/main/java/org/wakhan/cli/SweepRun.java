package org.wakhan.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Runner;
import org.wakhan.experiment.Tally;
import org.wakhan.store.Manifest;
import org.wakhan.store.ResultFolder;
import org.wakhan.store.ResultStore;
import org.wakhan.store.StoredSweep;
import org.wakhan.store.SweepResults;

/** The histories of a sweep, their folder and what is said about them. */
final class SweepRun {
    private static final int FAILURES_SHOWN = 10;

    private final Experiment experiment;
    private final ResultFolder folder;
    private final Manifest manifest;
    private final List<String> units;
    private final SweepOptions options;
    private final PrintWriter messages;
    private boolean finished;

    SweepRun(
            Experiment experiment,
            ResultFolder folder,
            Manifest manifest,
            List<String> units,
            SweepOptions options,
            PrintWriter messages) {
        this.experiment = experiment;
        this.folder = folder;
        this.manifest = manifest;
        this.units = units;
        this.options = options;
        this.messages = messages;
    }

    /** Whether there is something to report. */
    boolean hasFinishedRuns() {
        return finished;
    }

    /**
     * Runs what is not stored yet.
     *
     * @return the exit code
     */
    int run(Runner runner) {
        Tally tally;
        try (ResultStore store =
                ResultStore.open(folder, manifest, experiment.points(), units, options.keep(), options.overwrite())) {
            try (Display display = Display.of(manifest.scenario(), options.quiet(), messages)) {
                tally = runner.run(
                        experiment, store.stored(experiment.replicates().precision()), store, display::show);
            }
            store.finish(Instant.now());
        }
        int failed = summarise(tally);
        return failed == 0 && !runner.isStopped() ? Wakhan.DONE : Wakhan.FAILED;
    }

    private int summarise(Tally tally) {
        try (StoredSweep sweep = StoredSweep.open(folder)) {
            int failed = sweep.failedRuns();
            finished = tally.ended() > failed;
            if (tally.left() > 0) {
                messages.println("Stopped: " + tally.ended() + " of " + tally.planned() + " histories are kept in "
                        + folder.path() + ". The same command continues.");
            } else if (tally.before() == tally.planned() && !options.quiet()) {
                messages.println("All " + tally.planned() + " histories were already in " + folder.path() + ".");
            }
            if (failed > 0) {
                messages.println(Words.count(failed, "history", "histories") + " of " + tally.ended()
                        + " failed; the others are stored in " + folder.path() + ":");
                for (SweepResults.FailedRun failure : sweep.failures(FAILURES_SHOWN)) {
                    messages.println("  point " + failure.point() + ", replicate " + failure.replicate() + ": "
                            + failure.message());
                }
                if (failed > FAILURES_SHOWN) {
                    messages.println(
                            "  and " + (failed - FAILURES_SHOWN) + " more, in the table runs of " + folder.database());
                }
            }
            messages.flush();
            return failed;
        }
    }
}
