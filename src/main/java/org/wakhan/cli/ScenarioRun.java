package org.wakhan.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Progress;
import org.wakhan.experiment.Runner;
import org.wakhan.experiment.Tally;
import org.wakhan.store.Manifest;
import org.wakhan.store.ResultFolder;
import org.wakhan.store.ResultStore;
import org.wakhan.store.Results;
import org.wakhan.store.StoredResults;

/** One scenario of a {@code run}: its histories, its folder and what is said about them. */
final class ScenarioRun {
    private static final int FAILURES_SHOWN = 10;

    private final Experiment experiment;
    private final ResultFolder folder;
    private final Manifest manifest;
    private final List<String> units;
    private final RunOptions options;
    private final PrintWriter messages;
    private int finished;

    ScenarioRun(
            Experiment experiment,
            ResultFolder folder,
            Manifest manifest,
            List<String> units,
            RunOptions options,
            PrintWriter messages) {
        this.experiment = experiment;
        this.folder = folder;
        this.manifest = manifest;
        this.units = units;
        this.options = options;
        this.messages = messages;
    }

    ResultFolder folder() {
        return folder;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Whether there is something to report. */
    boolean hasFinishedRuns() {
        return finished > 0;
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
            try (Display display = Display.of(experiment.points().base().name(), options.quiet(), messages)) {
                tally = runner.run(experiment, store.stored(), store, progress(display));
            }
            store.finish(Instant.now());
        }
        List<Results.Failure> failures = summarise(tally);
        return failures.isEmpty() && !runner.isStopped() ? Wakhan.DONE : Wakhan.FAILED;
    }

    /** Makes the states that are missing of stored histories. */
    void completeStates(StateKeeper keeper) {
        try (StoredResults results = StoredResults.open(folder)) {
            keeper.complete(experiment.points().base(), experiment.seed(), results.replicates());
        }
    }

    private static Progress progress(Display display) {
        return display::show;
    }

    private List<Results.Failure> summarise(Tally tally) {
        try (StoredResults results = StoredResults.open(folder)) {
            finished = results.replicates().length;
            List<Results.Failure> failures = results.failures();
            if (tally.left() > 0) {
                messages.println("Stopped: " + tally.ended() + " of " + tally.planned() + " histories are kept in "
                        + folder.path() + ". The same command continues.");
            } else if (tally.before() == tally.planned() && !options.quiet()) {
                messages.println("All " + tally.planned() + " histories were already in " + folder.path() + ".");
            }
            if (!failures.isEmpty()) {
                messages.println(Words.count(failures.size(), "history", "histories") + " of "
                        + (finished + failures.size()) + " failed; the others are stored in " + folder.path() + ":");
                failures.stream()
                        .limit(FAILURES_SHOWN)
                        .forEach(failure ->
                                messages.println("  replicate " + failure.replicate() + ": " + failure.message()));
                if (failures.size() > FAILURES_SHOWN) {
                    messages.println("  and " + (failures.size() - FAILURES_SHOWN) + " more, in the table runs of "
                            + folder.database());
                }
            }
            messages.flush();
            return failures;
        }
    }
}
