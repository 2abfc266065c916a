package org.wakhan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.option.LogOptions;
import org.wakhan.cli.option.ScenarioOptions;
import org.wakhan.history.History;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan history}: one history told as a dated log. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description =
                "Run one history of a scenario and tell it as a dated log: who did what where, what was claimed, what"
                        + " followed and from which event.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class HistoryCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file, or the name of one that ships.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--replicate",
            defaultValue = "0",
            paramLabel = "N",
            description = "Number of the history, from 0, as in runs.csv (default: ${DEFAULT-VALUE}).")
    private int replicate;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "SEED",
            description = "Seed of the experiment (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    private LogOptions log = new LogOptions();

    HistoryCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        if (replicate < 0) {
            throw new UserError("The value of --replicate (" + replicate + ") must be 0 or more.");
        }
        log.selection();
        Scenario scenario = scenarioOptions.read(workshop, file);
        History history = workshop.simulator().simulate(scenario, seed, replicate);
        PrintWriter out = spec.commandLine().getOut();
        log.tell(
                history,
                scenario.name() + ", history " + replicate + " of seed " + seed + ", " + scenario.start() + " to "
                        + scenario.end().minusDays(1),
                out);
        out.flush();
        return Wakhan.DONE;
    }
}
