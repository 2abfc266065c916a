package org.wakhan.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.option.RunOptions;
import org.wakhan.cli.option.ScenarioOptions;
import org.wakhan.cli.text.FolderName;
import org.wakhan.cli.text.Words;
import org.wakhan.design.Constraint;
import org.wakhan.design.DesignedPoints;
import org.wakhan.design.PlannedExperiment;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Runner;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.folder.StateFolder;
import org.wakhan.store.manifest.Keep;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.manifest.Provenance;
import org.wakhan.store.manifest.Variation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan sweep}: many histories at each point of a design, then charts and a page. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Run many histories at each point of an experiment; leave results, charts and a page.",
            "",
            "Results that are there already are kept: the same command continues where it stopped."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class SweepCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "EXPERIMENT", description = "Experiment file: a scenario with factors and a design.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ScenarioOptions changes = new ScenarioOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder for the results (default: output/EXPERIMENT).")
    private @Nullable Path out;

    @Option(names = "--no-report", description = "Make no charts and no page; a shard makes none anyway.")
    private boolean noReport;

    @Option(names = "--open", description = "Open the page when it is done.")
    private boolean open;

    SweepCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        options.check();
        PlannedExperiment planned = withRuns(changes.readExperiment(workshop, file), options.runsAskedFor());
        Keep keep = options.keep(Keep.NONE);
        Program program = Program.current();
        for (Scenario scenario : planned.points().bases()) {
            StateFolder.requireFor(scenario, options.seed(), program);
        }
        Experiment experiment = planned.experiment(options.seed());
        ResultFolder folder = new ResultFolder(out == null ? Path.of("output", FolderName.of(file)) : out);
        Manifest manifest = options.share(Provenance.of(experiment, keep, program, command(folder), Instant.now())
                .varying(variation(planned)));
        ExperimentRun run = new ExperimentRun(
                options.share(experiment),
                folder,
                manifest,
                workshop.unitIds(),
                keep,
                options,
                spec.commandLine().getErr());
        run.check();
        Runner runner = options.runner(workshop.simulator());
        Interrupt interrupt = Interrupt.stopping(runner);
        int code;
        try (interrupt) {
            code = run.run(runner);
        }
        if (interrupt.came()) {
            return Wakhan.FAILED;
        }
        if (run.hasFinishedRuns() && !noReport && !options.isSharded()) {
            report(folder);
        } else {
            spec.commandLine().getOut().println(folder.path().toAbsolutePath().normalize());
        }
        return code;
    }

    /** An experiment with the number of runs that was asked for. */
    static PlannedExperiment withRuns(PlannedExperiment planned, @Nullable Integer runs) {
        if (runs == null) {
            return planned;
        }
        int points = planned.points().size();
        if ((long) points * runs > Integer.MAX_VALUE) {
            throw new UserError("The value of --runs (" + runs + ") must be at most " + Integer.MAX_VALUE / points
                    + " for " + points + " points.");
        }
        return planned.withRuns(runs);
    }

    private static Variation variation(PlannedExperiment planned) {
        DesignedPoints points = planned.points();
        return Variation.of(
                points.design().kind().word(),
                points.design().description(),
                points.size(),
                points.constraints().stream().map(Constraint::text).toList(),
                planned.replicates().inWords(),
                points.factors(),
                planned.outcomes());
    }

    private String command(ResultFolder folder) {
        return "wakhan sweep " + Words.quoted(file.toString()) + options.textOfSweep() + changes.text() + " --out "
                + Words.quoted(folder.path().toString());
    }

    private void report(ResultFolder folder) {
        Path page = workshop.report(folder.path()).toAbsolutePath().normalize();
        spec.commandLine().getOut().println(page);
        spec.commandLine().getOut().flush();
        if (open) {
            Browser.open(page);
        }
    }
}
