package org.wakhan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wakhan.design.DesignedPoints;
import org.wakhan.design.PlannedExperiment;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan check}: validates scenario and experiment files without running them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check scenario and experiment files without running them.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class CheckCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario or experiment files.")
    private List<Path> files = List.of();

    @Mixin
    private ScenarioOptions changes = new ScenarioOptions();

    CheckCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Looks at every file, also after one with an error. */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int code = Wakhan.DONE;
        for (Path file : files) {
            try {
                out.println(file + ": "
                        + (workshop.isExperiment(file)
                                ? summary(changes.readExperiment(workshop, file))
                                : summary(changes.read(workshop, file))));
            } catch (UserError e) {
                err.println(e.getMessage());
                code = Wakhan.USER_ERROR;
            }
        }
        return code;
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
