package org.wakhan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.wakhan.calibration.MomentComparison;
import org.wakhan.calibration.NationalMoments;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.option.HistoryOptions;
import org.wakhan.cli.option.ScenarioOptions;
import org.wakhan.cli.text.Format;
import org.wakhan.cli.text.MomentListing;
import org.wakhan.cli.text.NationalRows;
import org.wakhan.evidence.Moment;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.HistorySink;
import org.wakhan.experiment.RunSet;
import org.wakhan.experiment.Runner;
import org.wakhan.history.History;
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

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario files or names.")
    private List<Path> files = List.of();

    @Option(
            names = "--national",
            description =
                    "Variance over mean and correlation from month to month of attacks by organisation in the whole region"
                            + " instead, for several scenarios side by side: a model and its null models.")
    private boolean national;

    @Mixin
    private ScenarioOptions changes = new ScenarioOptions();

    @Mixin
    private HistoryOptions histories = new HistoryOptions();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "How to write them (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    MomentsCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        histories.check();
        if (national) {
            return compareNational();
        }
        if (files.size() > 1) {
            throw new UserError("The documented moments are set beside one scenario, not " + files.size()
                    + ".\nMaybe with --national, which takes several.");
        }
        Scenario scenario = changes.read(workshop, files.get(0));
        requireWindow(scenario);
        MomentComparison comparison = new MomentComparison(Region.load(), Moment.load());
        Gathered gathered = run(scenario, history -> comparison.add(comparison.moments(history)));
        PrintWriter out = spec.commandLine().getOut();
        MomentListing listing =
                new MomentListing(scenario.name(), histories.runs() - gathered.failed, comparison.lines());
        switch (format) {
            case TABLE -> listing.table(out);
            case CSV -> listing.csv(out);
            case JSON -> listing.json(out);
        }
        out.flush();
        return ended(gathered.failed, histories.runs());
    }

    private Gathered run(Scenario scenario, Consumer<History> taker) {
        Gathered gathered = new Gathered(taker);
        new Runner(workshop.simulator(), histories.threads())
                .run(new Experiment(scenario, histories.seed(), histories.runs()), new RunSet(), gathered, tally -> {});
        return gathered;
    }

    private int compareNational() {
        List<NationalRows.Scenario> columns = new ArrayList<>();
        int failed = 0;
        for (Path file : files) {
            Scenario scenario = changes.read(workshop, file);
            NationalMoments moments = new NationalMoments();
            Gathered gathered = run(scenario, moments::add);
            failed += gathered.failed;
            columns.add(new NationalRows.Scenario(scenario.name(), moments));
        }
        NationalRows.of(columns).write(format, spec.commandLine().getOut());
        return ended(failed, files.size() * histories.runs());
    }

    private int ended(int failed, int all) {
        if (failed > 0) {
            spec.commandLine().getErr().println(failed + " of " + all + " histories failed and are left out.");
        }
        return failed > 0 ? Wakhan.FAILED : Wakhan.DONE;
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

    /** Hands histories on and forgets them. */
    private static final class Gathered implements HistorySink {
        private final Consumer<History> taker;
        private int failed;

        Gathered(Consumer<History> taker) {
            this.taker = taker;
        }

        @Override
        public void accept(Ending ending) {
            if (ending instanceof Ending.Finished finished) {
                taker.accept(finished.history());
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
