package org.wakhan.cli.option;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.OnError;
import org.wakhan.experiment.Runner;
import org.wakhan.experiment.Shard;
import org.wakhan.experiment.Simulator;
import org.wakhan.experiment.TimeLimit;
import org.wakhan.input.UserError;
import org.wakhan.store.manifest.Keep;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.Part;
import picocli.CommandLine.Option;

/** Options of commands that run histories and store them. */
public final class RunOptions extends HistoryOptions {
    @Option(
            names = "--keep",
            paramLabel = "none|series|events",
            description = "What to keep of a run: its outcomes only (no charts by month or unit), also values by month"
                    + " and unit, or also the events of every run instead of the first " + Keep.EVENTS_OF_FIRST
                    + " (default: series; in a sweep none).")
    private @Nullable Keep keep;

    @Option(names = "--overwrite", description = "Replace the results of another experiment in the same folder.")
    private boolean overwrite;

    @Option(names = "--retry-failed", description = "Run again the histories that are stored as failed, and no others.")
    private boolean retryFailed;

    @Option(
            names = "--on-error",
            defaultValue = "continue",
            paramLabel = "continue|stop",
            description = "After a history failed, run the others or leave them for later (default: ${DEFAULT-VALUE}).")
    private OnError onError = OnError.CONTINUE;

    @Option(
            names = "--run-limit",
            paramLabel = "SECONDS",
            converter = SecondsConverter.class,
            description = "Break off a history that takes longer; it is stored as failed (default: no limit).")
    private @Nullable Duration runLimit;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = ShardConverter.class,
            description = "Run only the I-th of N equal shares, so that N machines can divide the work; wakhan merge"
                    + " joins their folders.")
    private @Nullable Shard shard;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show no progress.")
    private boolean quiet;

    @Override
    public void check() {
        super.check();
        if (retryFailed && overwrite) {
            throw new UserError("--retry-failed and --overwrite exclude each other: nothing failed in new results.");
        }
    }

    /** What is kept of a run of a scenario. */
    public Keep keep() {
        return keep(Keep.SERIES);
    }

    /**
     * What is kept of a run.
     *
     * @param otherwise where nobody says what
     */
    public Keep keep(Keep otherwise) {
        return keep == null ? otherwise : keep;
    }

    public boolean overwrite() {
        return overwrite;
    }

    public boolean retryFailed() {
        return retryFailed;
    }

    public boolean stopsOnError() {
        return onError == OnError.STOP;
    }

    public boolean quiet() {
        return quiet;
    }

    /** Whether only a share of the runs is run. */
    public boolean isSharded() {
        return shard != null;
    }

    /** What runs histories in the way that these options say. */
    public Runner runner(Simulator simulator) {
        Simulator limited = runLimit == null ? simulator : new TimeLimit(simulator, runLimit);
        return new Runner(limited, threads(), onError);
    }

    /** The runs of an experiment that are run here. */
    public Experiment share(Experiment experiment) {
        return shard == null ? experiment : experiment.only(shard);
    }

    /** The manifest of the runs that are run here. */
    public Manifest share(Manifest manifest) {
        return shard == null ? manifest : manifest.holding(Part.of(shard));
    }

    /** What decides the results of a scenario among these options, as a command line has it. */
    public String text() {
        return " --runs " + runs() + textWithoutRuns(Keep.SERIES);
    }

    /** What decides the results of a sweep among these options, as a command line has it. */
    public String textOfSweep() {
        return (runsAskedFor() == null ? "" : " --runs " + runs()) + textWithoutRuns(Keep.NONE);
    }

    private String textWithoutRuns(Keep usual) {
        Keep kept = keep(usual);
        return " --seed " + seed()
                + (kept == usual ? "" : " --keep " + kept.name().toLowerCase(Locale.ROOT))
                + (shard == null ? "" : " --shard " + shard);
    }
}
