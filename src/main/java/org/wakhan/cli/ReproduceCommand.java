package org.wakhan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.option.LogOptions;
import org.wakhan.cli.text.Words;
import org.wakhan.experiment.Attempt;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.Run;
import org.wakhan.history.History;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.result.Rerun;
import org.wakhan.store.result.Results;
import org.wakhan.store.result.StoredResults;
import org.wakhan.store.result.StoredScenario;
import org.wakhan.store.result.StoredSweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan reproduce}: a stored history again, from the manifest of its folder. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description =
                "Run a stored history again, bit for bit, from the manifest alone, and compare it with what is stored."
                        + " Ends with 1 where they differ.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class ReproduceCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 20;

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with results.")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Option(
            names = "--run",
            required = true,
            paramLabel = "N",
            description = "Number of the history: the replicate in runs.csv.")
    private int run;

    @Option(
            names = "--point",
            defaultValue = "0",
            paramLabel = "P",
            description = "Number of the point in a sweep: the point in runs.csv (default: ${DEFAULT-VALUE}).")
    private int point;

    @Option(
            names = "--log",
            description =
                    "Tell the history; --format, --why, --only, --from, --to and --china say how and how much of it.")
    private boolean log;

    @Mixin
    private LogOptions logOptions = new LogOptions();

    ReproduceCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        logOptions.selection();
        if (!log && logOptions.areGiven()) {
            throw new UserError("The options of how to tell the history go with --log.\nMaybe add --log.");
        }
        ResultFolder folder = new ResultFolder(path);
        try (StoredResults results = StoredResults.open(folder, point)) {
            Manifest manifest = results.manifest();
            Scenario scenario = scenario(folder, manifest);
            warn(manifest, err);
            for (Results.Failure failure : results.failures()) {
                if (failure.replicate() == run) {
                    return again(scenario, manifest, failure, out);
                }
            }
            if (results.run(run).isEmpty()) {
                throw missing(manifest, results.replicates());
            }
            History history = workshop.simulator().simulate(scenario, manifest.seed(), run);
            int code = report(Rerun.compare(results, scenario, history), log ? err : out);
            if (log) {
                logOptions.tell(
                        history,
                        scenario.name() + ", history " + run + " of seed " + manifest.seed() + ", " + scenario.start()
                                + " to " + scenario.end().minusDays(1),
                        out);
            }
            out.flush();
            err.flush();
            return code;
        }
    }

    private Scenario scenario(ResultFolder folder, Manifest manifest) {
        if (manifest.variation().isNone()) {
            if (point != 0) {
                throw new UserError("The value of --point (" + point + ") must be 0: the folder " + path
                        + " holds the results of one scenario, not of a sweep.");
            }
            return StoredScenario.of(manifest, workshop.registry());
        }
        try (StoredSweep sweep = StoredSweep.open(folder)) {
            return StoredScenario.of(
                    manifest,
                    sweep.scenarioOf(point)
                            .orElseThrow(() -> missing(manifest.variation().constraints())),
                    workshop.registry());
        }
    }

    private UserError missing(Manifest manifest, int[] there) {
        String numbers = there.length == 0
                ? "."
                : ", numbered from " + there[0] + " to " + there[there.length - 1] + ".\nMaybe --run " + there[0] + ".";
        return new UserError("The folder " + path + " holds no history " + run + "; it holds "
                + Words.count(there.length, "history", "histories")
                + (manifest.part().of() == 1 ? "" : " of " + manifest.part().inWords()) + numbers);
    }

    private UserError missing(List<String> constraints) {
        return new UserError("The folder " + path + " holds no history of the point " + point + "."
                + (constraints.isEmpty()
                        ? ""
                        : "\nMaybe the point breaks a constraint: " + String.join("; ", constraints) + "."));
    }

    private int report(Rerun rerun, PrintWriter messages) {
        List<String> differences = rerun.differences();
        String compared = Words.count(rerun.compared(), "number", "numbers")
                + (rerun.events() == 0 ? "" : " and " + Words.count(rerun.events(), "event", "events"));
        if (differences.isEmpty()) {
            messages.println("History " + run + " of " + path + ": identical in " + compared + ".");
            return Wakhan.DONE;
        }
        messages.println("History " + run + " of " + path + ": "
                + Words.count(differences.size(), "difference", "differences") + " in " + compared + ":");
        differences.stream().limit(MOST_SHOWN).forEach(line -> messages.println("  " + line));
        if (differences.size() > MOST_SHOWN) {
            messages.println("  and " + (differences.size() - MOST_SHOWN) + " more");
        }
        return Wakhan.FAILED;
    }

    /** A run that failed is run again too: it should fail in the same way. */
    private int again(Scenario scenario, Manifest manifest, Results.Failure failure, PrintWriter out) {
        Ending now = Attempt.at(workshop.simulator(), () -> scenario, manifest.seed(), new Run(point, run));
        boolean same = now instanceof Ending.Failed failed && failed.message().equals(failure.message());
        out.println("History " + run + " of " + path + " failed: " + failure.message());
        if (same) {
            out.println("It fails again in the same way.");
        } else {
            out.println(now instanceof Ending.Failed failed ? "It fails now: " + failed.message() : "It ends now.");
        }
        out.flush();
        return same ? Wakhan.DONE : Wakhan.FAILED;
    }

    private void warn(Manifest manifest, PrintWriter err) {
        Program program = Program.current();
        if (!program.sameModelAs(manifest.program())) {
            err.println("The results were made by " + manifest.program() + "; this is " + program
                    + ". Its model or facts differ, so the history may differ too.");
        }
        List<String> strangers = StoredScenario.strangers(manifest, workshop.registry());
        if (!strangers.isEmpty()) {
            err.println("Parameters that only one of the two knows: " + String.join(", ", strangers) + ".");
        }
        err.flush();
    }
}
