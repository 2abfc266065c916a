package org.wakhan.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import org.wakhan.cli.option.RunOptions;
import org.wakhan.cli.progress.Display;
import org.wakhan.cli.text.Words;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Runner;
import org.wakhan.experiment.Tally;
import org.wakhan.input.UserError;
import org.wakhan.store.ResultStore;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Keep;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.result.StoredRuns;

/** One experiment of a command: its histories, its folder and what is said about them. */
final class ExperimentRun {
    private final Experiment experiment;
    private final ResultFolder folder;
    private final Manifest manifest;
    private final List<String> units;
    private final Keep keep;
    private final RunOptions options;
    private final PrintWriter messages;
    private boolean finished;

    /**
     * @param experiment what is run here
     * @param folder where its results go
     * @param manifest what is run
     * @param units ids of the region's units in the order of their indices
     * @param keep what is kept of every run
     * @param options how it is run
     * @param messages where lines for the user go
     */
    ExperimentRun(
            Experiment experiment,
            ResultFolder folder,
            Manifest manifest,
            List<String> units,
            Keep keep,
            RunOptions options,
            PrintWriter messages) {
        this.experiment = experiment;
        this.folder = folder;
        this.manifest = manifest;
        this.units = units;
        this.keep = keep;
        this.options = options;
        this.messages = messages;
    }

    Experiment experiment() {
        return experiment;
    }

    ResultFolder folder() {
        return folder;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Whether there is something to report. */
    boolean hasFinishedRuns() {
        return finished;
    }

    /**
     * Looks at the folder, so that nothing runs or is touched before all is well.
     *
     * @return what is there
     * @throws UserError if it cannot take these results, or holds none of which failed ones could be run again
     */
    ResultFolder.Content check() {
        ResultFolder.Content content = folder.check(manifest, options.overwrite());
        if (options.retryFailed() && content != ResultFolder.Content.SAME) {
            throw new UserError(
                    "The folder " + folder.path() + " holds no results of " + manifest.scenario()
                            + ", so none that failed.\nMaybe --out names another folder, or --retry-failed is one option too many.");
        }
        return content;
    }

    /**
     * Runs what is not stored yet, or what is stored as failed where that was asked for.
     *
     * @return the exit code
     */
    int run(Runner runner) {
        Tally tally;
        // Failed histories are run again whatever --runs says, and no others: the experiment stays as large as it is.
        Manifest planned = options.retryFailed() ? ManifestFile.read(folder.manifest()) : manifest;
        try (ResultStore store =
                ResultStore.open(folder, planned, experiment.points(), units, keep, options.overwrite())) {
            try (Display display = Display.of(manifest.scenario(), options.quiet(), messages)) {
                tally = options.retryFailed()
                        ? runner.run(experiment.only(store.retry()), new RunSet(), store, display::show)
                        : runner.run(
                                experiment, store.stored(experiment.replicates().precision()), store, display::show);
            }
            store.finish(Instant.now(), tally.left() == 0 && !options.retryFailed());
        }
        try (StoredRuns runs = StoredRuns.open(folder)) {
            finished = runs.finished() > 0;
            say(tally, runs);
            Failures.say(runs, folder, messages);
            messages.flush();
            return runs.failed() == 0 && !runner.isStopped() ? Wakhan.DONE : Wakhan.FAILED;
        }
    }

    private void say(Tally tally, StoredRuns runs) {
        if (tally.planned() == 0 && !options.retryFailed()) {
            messages.println("This share of the experiment holds no history.");
        } else if (tally.left() > 0) {
            messages.println(stopped(tally, runs));
        } else if (options.retryFailed()) {
            if (tally.planned() == 0) {
                messages.println("No history in " + folder.path() + " is stored as failed.");
            } else {
                messages.println(Words.count(tally.planned(), "failed history", "failed histories") + " run again: "
                        + tally.done() + " finished, " + tally.failed() + " failed again."
                        + (manifest.variation().runsDiffer()
                                ? " Some points may need more now: the command without --retry-failed runs them."
                                : ""));
            }
        } else if (tally.before() == tally.planned() && !options.quiet()) {
            messages.println("All " + tally.planned() + " histories were already in " + folder.path() + ".");
        }
    }

    private String stopped(Tally tally, StoredRuns runs) {
        String why = options.stopsOnError() && tally.failed() > 0 ? "Stopped at a history that failed: " : "Stopped: ";
        String kept = options.retryFailed()
                ? tally.left() + " of " + tally.planned() + " failed histories were not run again."
                : runs.finished() + runs.failed() + " of " + tally.planned() + " histories are kept in " + folder.path()
                        + ".";
        return why + kept + " The same command continues.";
    }
}
