package org.wakhan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.option.HistoryOptions;
import org.wakhan.cli.option.ScenarioOptions;
import org.wakhan.cli.text.Words;
import org.wakhan.design.DesignedPoints;
import org.wakhan.design.PlannedExperiment;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Trial;
import org.wakhan.input.ControlCharacters;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.manifest.Keep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan check}: validates scenario and experiment files without running them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Check scenario and experiment files, and say what running them would take: histories, time, disk and memory.",
            "",
            "The time is that of some histories, which are run for up to 3 seconds and not stored."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class CheckCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario or experiment files, or their names.")
    private List<Path> files = List.of();

    @Mixin
    private HistoryOptions options = new HistoryOptions();

    @Option(
            names = "--keep",
            paramLabel = "none|series|events",
            description = "What would be kept of a run (default: series; in a sweep none).")
    private @Nullable Keep keep;

    @Option(names = "--no-trial", description = "Check the files only; run nothing.")
    private boolean noTrial;

    @Mixin
    private ScenarioOptions changes = new ScenarioOptions();

    CheckCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Looks at every file, also after one with an error. */
    @Override
    public Integer call() {
        options.check();
        PrintWriter err = spec.commandLine().getErr();
        int code = Wakhan.DONE;
        for (Path file : files) {
            try {
                code = Math.max(code, workshop.isExperiment(file) ? experiment(file) : scenario(file));
            } catch (UserError e) {
                err.println(ControlCharacters.shown(String.valueOf(e.getMessage())));
                code = Wakhan.USER_ERROR;
            }
        }
        return code;
    }

    private int scenario(Path file) {
        Scenario scenario = changes.read(workshop, file);
        spec.commandLine().getOut().println(file + ": " + summary(scenario));
        return estimate(new Experiment(scenario, options.seed(), options.runs()), 1, Keep.SERIES);
    }

    private int experiment(Path file) {
        PlannedExperiment planned =
                SweepCommand.withRuns(changes.readExperiment(workshop, file), options.runsAskedFor());
        spec.commandLine().getOut().println(file + ": " + summary(planned));
        return estimate(planned.experiment(options.seed()), planned.points().accepted(), Keep.NONE);
    }

    private int estimate(Experiment experiment, int points, Keep usual) {
        if (noTrial) {
            return Wakhan.DONE;
        }
        Trial trial = Trial.of(experiment, workshop.simulator(), options.threads());
        if (trial.runs() > 0) {
            new Estimate(experiment, points, trial, options.threads())
                    .print(
                            keep == null ? usual : keep,
                            workshop.unitIds().size(),
                            spec.commandLine().getOut());
        }
        if (trial.failure() != null) {
            spec.commandLine().getErr().println("A history failed in the trial: " + trial.failure());
            return Wakhan.FAILED;
        }
        return Wakhan.DONE;
    }

    private static String summary(PlannedExperiment planned) {
        DesignedPoints points = planned.points();
        int rejected = points.size() - points.accepted();
        return summary(planned.base()) + " Sweep of "
                + Words.count(points.factors().size(), "factor", "factors") + ": "
                + points.design().description()
                + (rejected > 0 ? ", of which constraints reject " + rejected : "") + "; "
                + (planned.replicates().precision() == null ? "" : "at most ")
                + Words.count((int) planned.runs(), "history", "histories") + ".";
    }

    private static String summary(Scenario scenario) {
        return "good. " + scenario.name() + ", " + scenario.start() + " to "
                + scenario.end().minusDays(1) + " (" + Words.count(scenario.months(), "month", "months") + "), "
                + Words.count(scenario.settings().size(), "setting", "settings") + ", "
                + Words.count(scenario.interventions().size(), "intervention", "interventions") + ", "
                + Words.count(scenario.uncertain().size(), "uncertain parameter", "uncertain parameters") + ".";
    }
}
