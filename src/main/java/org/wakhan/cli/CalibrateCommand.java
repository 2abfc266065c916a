package org.wakhan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wakhan.calibration.abc.Schedule;
import org.wakhan.calibration.abc.Workers;
import org.wakhan.calibration.origin.EarlierLaws;
import org.wakhan.calibration.origin.OriginCalibration;
import org.wakhan.calibration.posterior.Calibration;
import org.wakhan.calibration.posterior.CalibrationFiles;
import org.wakhan.calibration.posterior.CalibrationFolder;
import org.wakhan.calibration.posterior.CalibrationPlan;
import org.wakhan.calibration.posterior.FittedHistories;
import org.wakhan.calibration.posterior.FreeParameters;
import org.wakhan.calibration.posterior.RoundFiles;
import org.wakhan.calibration.posterior.SelfCheckRun;
import org.wakhan.calibration.posterior.Shrinkage;
import org.wakhan.calibration.posterior.TargetComparison;
import org.wakhan.calibration.target.Target;
import org.wakhan.calibration.target.Targets;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.option.Minimum;
import org.wakhan.cli.option.Months;
import org.wakhan.cli.option.Threads;
import org.wakhan.cli.progress.Display;
import org.wakhan.input.UserError;
import org.wakhan.region.Region;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioFingerprint;
import org.wakhan.store.folder.FolderLock;
import org.wakhan.store.manifest.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wakhan calibrate}: from documented counts to the posterior of the free parameters. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Fit the free parameters to documented counts; leave draws, tables and a page.",
            "",
            "Finished rounds are kept: the same command continues where it stopped."
        },
        descriptionHeading = "%n",
        optionListHeading = "%n")
final class CalibrateCommand implements Callable<Integer> {
    private static final Path SCENARIO = Path.of("baseline");

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--histories",
            defaultValue = "80000",
            paramLabel = "N",
            description =
                    "Histories to simulate for the fit, at least 500 (default: ${DEFAULT-VALUE}; the posterior that ships"
                            + " took 320000).")
    private int histories;

    @Option(
            names = "--draws",
            defaultValue = "1000",
            paramLabel = "N",
            description = "Draws of the posterior to write (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "SEED",
            description =
                    "Decides all that is random: the same one gives the same posterior (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private Threads threads = new Threads();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "output/calibration",
            description = "Folder for the results (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("output", "calibration");

    @Option(
            names = "--check",
            split = ",",
            paramLabel = "sbc|recovery",
            splitSynopsisLabel = ",",
            description = "Instead of fitting, check the fit on histories whose parameters are known: ranks of 200"
                    + " (simulation-based calibration), or intervals for 50 (recovery).")
    private @Nullable List<SelfCheckRun.Kind> checks;

    @Option(
            names = "--until",
            paramLabel = "MONTH",
            description = "Use laws and observations that were known by the end of a month only, such as 2023-12.")
    private @Nullable String until;

    @Option(names = "--overwrite", description = "Replace another calibration in the same folder.")
    private boolean overwrite;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show no progress.")
    private boolean quiet;

    CalibrateCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Minimum.require("--histories", histories, Schedule.FEWEST);
        Minimum.require("--draws", draws, 1);
        threads.check();
        Scenario scenario = workshop.scenario(SCENARIO, Map.of());
        Targets targets = Targets.load(Region.load());
        if (until != null) {
            return calibrate(OriginCalibration.of(
                    EarlierLaws.load(),
                    SCENARIO.toString(),
                    scenario,
                    Set.of(),
                    targets,
                    Months.option("--until", until)));
        }
        FreeParameters free = FreeParameters.of(workshop.registry());
        FittedHistories model = new FittedHistories(workshop.simulator(), scenario, free, targets.fitted(), seed);
        CalibrationPlan plan = new CalibrationPlan(
                Program.current().toString(),
                Program.code(CalibrationPlan.CODE),
                seed,
                Schedule.of(histories),
                draws,
                ScenarioFingerprint.of(model.scenario()),
                targets.digest());
        CalibrationFolder folder = new CalibrationFolder(out);
        try (FolderLock lock = checks == null ? folder.open(plan, overwrite) : folder.openForCheck(plan, overwrite)) {
            RoundFiles rounds = new RoundFiles(
                    folder.rounds(),
                    free.keys(),
                    targets.fitted().all().stream().map(Target::id).toList());
            return checks == null
                    ? calibrate(scenario, free, targets, plan, folder, rounds)
                    : check(new SelfCheckRun(model, free, plan, new Workers(threads.count())), folder, rounds, checks);
        }
    }

    /** A calibration that respects an origin. */
    private int calibrate(OriginCalibration known) {
        if (checks != null) {
            throw new UserError("The options --until and --check must not be given together.");
        }
        CalibrationPlan plan =
                known.plan(workshop.simulator(), Program.current().toString(), seed, histories, draws);
        CalibrationFolder folder = new CalibrationFolder(out);
        try (FolderLock lock = folder.open(plan, overwrite)) {
            RoundFiles rounds = new RoundFiles(folder.rounds(), known.free().keys(), known.fitted());
            return calibrate(known.scenario(), known.free(), known.targets(), plan, folder, rounds);
        }
    }

    private int calibrate(
            Scenario scenario,
            FreeParameters free,
            Targets targets,
            CalibrationPlan plan,
            CalibrationFolder folder,
            RoundFiles rounds) {
        Calibration calibration =
                new Calibration(workshop.simulator(), scenario, free, targets, plan, new Workers(threads.count()));
        Calibration.Result result;
        try (Display display =
                Display.of("calibration", quiet, spec.commandLine().getErr())) {
            result = calibration.run(command(), rounds, display.counting(calibration.histories()));
        }
        CalibrationFiles.write(folder, result);
        PrintWriter printer = spec.commandLine().getOut();
        print(printer, "Prior predictive check", result.prior());
        print(printer, "Posterior predictive check", result.predictive());
        for (Shrinkage row : result.shrinkage()) {
            printer.printf(Locale.ROOT, "%-36s shrinkage %5.2f  %s%n", row.key(), row.shrinkage(), row.verdict());
        }
        if (histories < Schedule.ENOUGH) {
            spec.commandLine()
                    .getErr()
                    .println("These histories (" + histories
                            + ") are too few to trust the figures: intervals are too narrow, shrinkage is overstated."
                            + "\nMaybe --histories 320000, as for the posterior that ships.");
        }
        printer.println(workshop.calibrationReport(folder.path(), result, free, targets)
                .toAbsolutePath()
                .normalize());
        printer.flush();
        return Wakhan.DONE;
    }

    private static void print(PrintWriter printer, String title, List<TargetComparison> comparisons) {
        printer.println(title + ": observed, and median with 90 % of histories");
        for (TargetComparison row : comparisons) {
            printer.printf(
                    Locale.ROOT,
                    "  %-22s %-9s %9.4g  %9.4g (%.4g to %.4g) %s%n",
                    row.target().id(),
                    row.target().use().word(),
                    row.target().observed(),
                    row.median(),
                    row.low(),
                    row.high(),
                    row.inside() ? "inside" : "OUTSIDE");
        }
    }

    private int check(SelfCheckRun run, CalibrationFolder folder, RoundFiles rounds, List<SelfCheckRun.Kind> kinds) {
        boolean passed = true;
        PrintWriter printer = spec.commandLine().getOut();
        for (SelfCheckRun.Kind kind : kinds) {
            SelfCheckRun.Outcome outcome;
            try (Display display =
                    Display.of(kind.word(), quiet, spec.commandLine().getErr())) {
                outcome = run.run(kind, rounds, display.counting(run.histories(kind)));
            }
            outcome.write(folder.file(kind.word() + ".csv"));
            outcome.lines().forEach(printer::println);
            passed &= outcome.passed();
        }
        printer.flush();
        return passed ? Wakhan.DONE : Wakhan.FAILED;
    }

    private String command() {
        return "wakhan calibrate --histories " + histories + " --draws " + draws + " --seed " + seed
                + (until == null ? "" : " --until " + until);
    }
}
