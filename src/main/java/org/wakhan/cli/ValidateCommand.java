package org.wakhan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.wakhan.calibration.abc.Schedule;
import org.wakhan.calibration.climatology.Past;
import org.wakhan.calibration.hindcast.Hindcaster;
import org.wakhan.calibration.hindcast.Knowledge;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.calibration.hindcast.ValidationFiles;
import org.wakhan.calibration.hindcast.Validator;
import org.wakhan.calibration.hindcast.Window;
import org.wakhan.calibration.origin.EarlierLaws;
import org.wakhan.calibration.origin.KnownAtOrigin;
import org.wakhan.calibration.target.Targets;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.option.Minimum;
import org.wakhan.cli.option.Months;
import org.wakhan.cli.option.ScenarioOptions;
import org.wakhan.cli.option.Threads;
import org.wakhan.cli.progress.Display;
import org.wakhan.cli.text.Words;
import org.wakhan.evidence.Observations;
import org.wakhan.experiment.Progress;
import org.wakhan.input.UserError;
import org.wakhan.region.Region;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.folder.FolderLock;
import org.wakhan.store.folder.ResultFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wakhan validate}: forecasts from a stated origin, scored beside naive and null models. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Forecast events by province and month from a stated origin and score the forecasts on what followed.",
            "",
            "Levels of provinces are learnt from observations up to the origin. Naive forecasts and null models are"
                    + " scored beside the model."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class ValidateCommand implements Callable<Integer> {
    private static final Path MODEL = Path.of("baseline");
    private static final List<String> NULLS =
            List.of("no-contagion", "constant-rates", "no-diplomacy", "no-target-preference");

    /** What the model may know. */
    enum Laws {
        ORIGIN,
        TODAY
    }

    /** Which origins to forecast from. */
    enum Origins {
        STATED,
        ROLLING
    }

    /** By definition: draws of the posterior of an origin, as many as one in 50 histories of the usual fit and some. */
    private static final int FIT_DRAWS = 500;

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--observations",
            required = true,
            paramLabel = "FILE",
            description = "Observed events by province and month: CSV with province_id, month, pv_events,"
                    + " bombing_events, clash_events, attack_civ_events and cross_border_fire_events.")
    @SuppressWarnings("NullAway.Init")
    private Path observations;

    @Option(
            names = "--origin",
            required = true,
            paramLabel = "MONTH",
            description = "Last month that forecasts may know, such as 2023-12; the 12 months after it are forecast.")
    @SuppressWarnings("NullAway.Init")
    private String origin;

    @Option(
            names = "--origins",
            defaultValue = "stated",
            paramLabel = "stated|rolling",
            description = "Forecast from the stated origin alone, or the model also from every third month before and"
                    + " after it (default: ${DEFAULT-VALUE}).")
    private Origins origins = Origins.STATED;

    @Option(
            names = "--laws",
            defaultValue = "origin",
            paramLabel = "origin|today",
            description = "Laws of parameters: fitted for each origin to what was known by then, or the registry's of"
                    + " today, which know later facts (default: ${DEFAULT-VALUE}).")
    private Laws laws = Laws.ORIGIN;

    @Option(
            names = "--fit-histories",
            defaultValue = "16000",
            paramLabel = "N",
            description = "Histories that parameters are fitted with for each origin (default: ${DEFAULT-VALUE}).")
    private int fitHistories;

    @Option(
            names = "--runs",
            defaultValue = "500",
            paramLabel = "N",
            description = "Histories a forecast, at least 20 (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "SEED",
            description = "Seed of the experiment: the same one gives the same results (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private ScenarioOptions changes = new ScenarioOptions();

    @Option(
            names = {"-o", "--out"},
            defaultValue = "output/validation",
            paramLabel = "DIR",
            description = "Folder for the results (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("output", "validation");

    @Option(names = "--overwrite", description = "Replace the results of another validation in the same folder.")
    private boolean overwrite;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show no progress.")
    private boolean quiet;

    private boolean failed;

    ValidateCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Minimum.require("--runs", runs, 20);
        threads.check();
        Minimum.require("--fit-histories", fitHistories, Schedule.FEWEST);
        if (changes.askForPosterior()) {
            throw new UserError("The value of --parameters (posterior) must be prior or point for a validation: the"
                    + " posterior was fitted to facts from after the origin.");
        }
        Region region = Region.load();
        Observations read = Observations.read(observations, region);
        Window window = window(read);
        Validator validator = validator(read, region);
        requireStart(validator.scenario(), window);
        ValidationFiles files = ValidationFiles.open(out, overwrite);
        Path page;
        try (FolderLock lock = FolderLock.take(new ResultFolder(out))) {
            ValidationFiles.open(out, overwrite); // somebody may have finished before the lock was had
            Validation validation = validator.run(window, origins == Origins.ROLLING);
            files.write(validation);
            page = workshop.validationPage(validation, files, command());
        }
        PrintWriter printer = spec.commandLine().getOut();
        printer.println(page.toAbsolutePath().normalize());
        printer.flush();
        return failed ? Wakhan.FAILED : Wakhan.DONE;
    }

    private Window window(Observations read) {
        YearMonth month = Months.option("--origin", origin);
        YearMonth earliest = read.first().plusMonths(Past.YEAR);
        YearMonth latest = read.last().minusMonths(Window.YEAR);
        if (month.isBefore(earliest) || month.isAfter(latest)) {
            throw new UserError("The value of --origin (" + month + ") must be from " + earliest + " to " + latest
                    + ": " + read.file() + " holds " + read.first() + " to " + read.last()
                    + ", levels need 13 months before and forecasts are of 12 months after.");
        }
        return new Window(month, Window.YEAR);
    }

    private Validator validator(Observations read, Region region) {
        Hindcaster hindcaster =
                new Hindcaster(workshop.simulator(), threads.count(), seed, runs, region, read, this::progress);
        List<Validator.Null> nulls = new ArrayList<>();
        for (String name : NULLS) {
            nulls.add(new Validator.Null(name, changes.read(workshop, Path.of(name))));
        }
        Scenario model = changes.read(workshop, MODEL);
        return new Validator(hindcaster, model, knowledge(model, region), nulls);
    }

    private Knowledge knowledge(Scenario model, Region region) {
        if (laws == Laws.TODAY || model.mode() == ParameterMode.POINT) {
            return Knowledge.OF_TODAY;
        }
        return new KnownAtOrigin(
                workshop.simulator(),
                model,
                changes.keys(),
                Targets.load(region),
                EarlierLaws.load(),
                new KnownAtOrigin.Fits(
                        fitHistories,
                        FIT_DRAWS,
                        seed,
                        threads.count(),
                        new ValidationFiles(out).fits(),
                        overwrite,
                        this::fitProgress));
    }

    private IntConsumer fitProgress(String name, int planned) {
        Display display = Display.of(name, quiet, spec.commandLine().getErr());
        IntConsumer counting = display.counting(planned);
        return done -> {
            counting.accept(done);
            if (done >= planned) {
                display.close();
            }
        };
    }

    /** The progress of one of several experiments; its display ends with it. */
    private Progress progress(String name) {
        Display display = Display.of(name, quiet, spec.commandLine().getErr());
        boolean[] over = new boolean[1];
        return tally -> {
            if (!over[0]) {
                display.show(tally);
                if (tally.left() == 0) {
                    over[0] = true;
                    display.close();
                    sayFailed(name, tally.failed());
                }
            }
        };
    }

    private void sayFailed(String name, int histories) {
        if (histories > 0) {
            failed = true;
            PrintWriter messages = spec.commandLine().getErr();
            messages.println(Words.count(histories, "history", "histories") + " of " + name
                    + " failed and no forecast holds them.");
            messages.flush();
        }
    }

    private static void requireStart(Scenario scenario, Window window) {
        YearMonth learnt = window.origin().minusMonths(Past.YEAR - 1L);
        if (scenario.start().isAfter(learnt.atDay(1))) {
            throw new UserError("The scenario " + scenario.name() + " starts on " + scenario.start()
                    + ", it must start before " + learnt + ", the first month that levels are learnt from.");
        }
    }

    private String command() {
        return "wakhan validate --observations " + Words.quoted(observations.toString()) + " --origin " + origin
                + (origins == Origins.ROLLING ? " --origins rolling" : "")
                + (laws == Laws.TODAY ? " --laws today" : " --fit-histories " + fitHistories)
                + " --runs " + runs + " --seed " + seed
                + changes.text();
    }
}
