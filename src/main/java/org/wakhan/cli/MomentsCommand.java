package org.wakhan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.wakhan.calibration.MomentComparison;
import org.wakhan.evidence.Moment;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.HistorySink;
import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Runner;
import org.wakhan.input.UserError;
import org.wakhan.region.Region;
import org.wakhan.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan moments}: moments of recorded province-months beside the documented ones. */
@Command(
        name = "moments",
        mixinStandardHelpOptions = true,
        description = "Compare what sources record in a scenario with documented counts by province and month.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class MomentsCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file or name.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private ScenarioOptions changes = new ScenarioOptions();

    @Mixin
    private HistoryOptions histories = new HistoryOptions();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "How to write them (default: ${DEFAULT-VALUE}).")
    private ParametersCommand.Format format = ParametersCommand.Format.TABLE;

    MomentsCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        histories.check();
        Scenario scenario = changes.read(workshop, file);
        requireWindow(scenario);
        MomentComparison comparison = new MomentComparison(Region.load(), Moment.load());
        Collected collected = new Collected(comparison);
        new Runner(workshop.simulator(), histories.threads())
                .run(
                        new Experiment(scenario, histories.seed(), histories.runs()),
                        new RunSet(),
                        collected,
                        tally -> {});
        PrintWriter out = spec.commandLine().getOut();
        MomentListing listing =
                new MomentListing(scenario.name(), histories.runs() - collected.failed, comparison.lines());
        switch (format) {
            case TABLE -> listing.table(out);
            case CSV -> listing.csv(out);
            case JSON -> listing.json(out);
        }
        out.flush();
        if (collected.failed > 0) {
            spec.commandLine()
                    .getErr()
                    .println(collected.failed + " of " + histories.runs() + " histories failed and are left out.");
        }
        return collected.failed > 0 ? Wakhan.FAILED : Wakhan.DONE;
    }

    private static void requireWindow(Scenario scenario) {
        YearMonth last = MomentComparison.FROM.plusMonths(MomentComparison.MONTHS - 1L);
        if (scenario.start().isAfter(MomentComparison.FROM.atDay(1))
                || !scenario.end().isAfter(last.atEndOfMonth())) {
            throw new UserError("The scenario " + scenario.name() + " (" + scenario.start() + " to "
                    + scenario.end().minusDays(1) + ") must cover " + MomentComparison.FROM + " to " + last
                    + ", the months that the documented moments are of. Maybe baseline.");
        }
    }

    /** Keeps the moments of histories and forgets the histories. */
    private static final class Collected implements HistorySink {
        private final MomentComparison comparison;
        private int failed;

        Collected(MomentComparison comparison) {
            this.comparison = comparison;
        }

        @Override
        public void accept(Ending ending) {
            if (ending instanceof Ending.Finished finished) {
                comparison.add(comparison.moments(finished.history()));
            } else {
                failed++;
            }
        }

        @Override
        public void commit() {
            // Nothing is stored.
        }
    }
}
