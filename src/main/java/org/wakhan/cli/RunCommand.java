package org.wakhan.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.option.RunOptions;
import org.wakhan.cli.option.ScenarioOptions;
import org.wakhan.cli.progress.Display;
import org.wakhan.cli.text.FolderName;
import org.wakhan.cli.text.Words;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Runner;
import org.wakhan.experiment.Simulator;
import org.wakhan.experiment.Tally;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.folder.StateFolder;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.manifest.Provenance;
import org.wakhan.store.result.StoredResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan run}: many histories of each scenario, then charts and a page. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Run many histories of each scenario; leave results, charts and a page.",
            "",
            "Results that are there already are kept: the same command continues where it stopped."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class RunCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario files or names.")
    private List<Path> files = List.of();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ScenarioOptions changes = new ScenarioOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder for the results; with several scenarios, each gets a folder in it (default:"
                    + " output/SCENARIO).")
    private @Nullable Path out;

    @Option(
            names = "--states-at",
            paramLabel = "DATE",
            description = "Also store the state of every history at this date, so that scenarios can start from it"
                    + " (key \"from\" of a scenario file). With one scenario only.")
    private @Nullable LocalDate statesAt;

    @Option(names = "--no-report", description = "Make no charts and no page; a shard makes none anyway.")
    private boolean noReport;

    @Option(names = "--open", description = "Open the page when it is done.")
    private boolean open;

    RunCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        options.check();
        List<ExperimentRun> planned = plan();
        Runner runner = options.runner(simulator(planned));
        int code = Wakhan.DONE;
        Interrupt interrupt = Interrupt.stopping(runner);
        try (interrupt) {
            for (ExperimentRun run : planned) {
                code = Math.max(code, run.run(runner));
                if (statesAt != null && !interrupt.came()) {
                    code = Math.max(code, completeStates(run, statesAt, runner));
                }
                if (interrupt.came()) {
                    break;
                }
            }
        }
        if (interrupt.came()) {
            return Wakhan.FAILED;
        }
        if (options.keep().series() && !noReport && !options.isSharded()) {
            report(planned);
        } else {
            printFolders(planned);
        }
        return code;
    }

    private Simulator simulator(List<ExperimentRun> planned) {
        return statesAt == null ? workshop.simulator() : keeper(planned.get(0), statesAt);
    }

    private static StateKeeper keeper(ExperimentRun run, LocalDate date) {
        return new StateKeeper(new StateFolder(run.folder().path(), date), date);
    }

    /** Makes the states that are missing of stored histories. */
    private int completeStates(ExperimentRun run, LocalDate date, Runner runner) {
        RunSet missing;
        try (StoredResults results = StoredResults.open(run.folder())) {
            missing = keeper(run, date).missing(results.replicates());
        }
        if (missing.isEmpty()) {
            return Wakhan.DONE;
        }
        PrintWriter messages = spec.commandLine().getErr();
        Tally tally;
        try (Display display = Display.of("states at " + date, options.quiet(), messages)) {
            tally = runner.run(run.experiment().only(missing), new RunSet(), new StateKeeper.Unkept(), display::show);
        }
        if (tally.done() < tally.planned()) {
            messages.println("Of " + tally.planned() + " missing states at " + date + ", "
                    + (tally.planned() - tally.done()) + " could not be made. The same command continues.");
            return Wakhan.FAILED;
        }
        return Wakhan.DONE;
    }

    /** Reads every scenario and looks at every folder, so that nothing runs or is touched before all is well. */
    private List<ExperimentRun> plan() {
        if (statesAt != null && files.size() > 1) {
            throw new UserError("--states-at takes one scenario, here are " + files.size() + ".");
        }
        if (out != null && files.size() > 1 && Files.exists(new ResultFolder(out).manifest())) {
            throw new UserError("The folder " + out + " holds the results of one scenario, here are " + files.size()
                    + ", which get a folder each in it.\nMaybe choose another --out.");
        }
        Program program = Program.current();
        List<ExperimentRun> planned = new ArrayList<>();
        Set<Path> folders = new HashSet<>();
        for (Path file : files) {
            Scenario scenario = changes.read(workshop, file);
            if (statesAt != null) {
                StateKeeper.require(scenario, statesAt);
            }
            StateFolder.requireFor(scenario, options.seed(), program);
            Experiment experiment = new Experiment(scenario, options.seed(), options.runs());
            ResultFolder folder = new ResultFolder(folder(file));
            if (!folders.add(folder.path().toAbsolutePath().normalize())) {
                throw new UserError("Two scenarios would write to " + folder.path() + "; each must have its own name.");
            }
            ExperimentRun run = new ExperimentRun(
                    options.share(experiment),
                    folder,
                    options.share(
                            Provenance.of(experiment, options.keep(), program, command(file, folder), Instant.now())),
                    workshop.unitIds(),
                    options.keep(),
                    options,
                    spec.commandLine().getErr());
            run.check();
            planned.add(run);
        }
        return planned;
    }

    private Path folder(Path file) {
        if (out == null) {
            return Path.of("output", FolderName.of(file));
        }
        return files.size() == 1 ? out : out.resolve(FolderName.of(file));
    }

    private String command(Path file, ResultFolder folder) {
        return "wakhan run " + Words.quoted(file.toString()) + options.text() + changes.text()
                + (statesAt == null ? "" : " --states-at " + statesAt) + " --out "
                + Words.quoted(folder.path().toString());
    }

    private void printFolders(List<ExperimentRun> finished) {
        PrintWriter printer = spec.commandLine().getOut();
        finished.forEach(
                run -> printer.println(run.folder().path().toAbsolutePath().normalize()));
        printer.flush();
    }

    private void report(List<ExperimentRun> finished) {
        PrintWriter printer = spec.commandLine().getOut();
        for (ExperimentRun run : finished) {
            if (run.hasFinishedRuns()) {
                if (!options.quiet()) {
                    spec.commandLine()
                            .getErr()
                            .println("Charts and page of " + run.manifest().scenario() + " ...");
                }
                Path page =
                        workshop.report(run.folder().path()).toAbsolutePath().normalize();
                printer.println(page);
                if (open) {
                    Browser.open(page);
                }
            }
        }
        printer.flush();
    }
}
