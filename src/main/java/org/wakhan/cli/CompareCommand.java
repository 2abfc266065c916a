package org.wakhan.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.cli.option.RunOptions;
import org.wakhan.cli.option.ScenarioOptions;
import org.wakhan.cli.text.FolderName;
import org.wakhan.cli.text.Words;
import org.wakhan.comparison.ComparisonFolder;
import org.wakhan.comparison.ComparisonManifest;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Runner;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.folder.FolderLock;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.folder.StateFolder;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.manifest.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wakhan compare}: alternatives beside a baseline, history by history. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Compare alternatives with a baseline, history by history: differences with intervals, charts and a page.",
            "",
            "All scenarios run with the same seed and meet the same chances in each replicate, so the difference in a"
                    + " replicate is what the alternative does. Results that are there already are kept: the same"
                    + " command continues where it stopped, and with more alternatives it runs those that are new."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%nExample:%n",
        footer = "  wakhan compare outlook pressure-doubled tip-expelled --runs 500 --open")
final class CompareCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BASELINE", description = "Scenario file or name to compare with.")
    @SuppressWarnings("NullAway.Init")
    private Path baseline;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ALTERNATIVE",
            description = "Scenario files or names, of the same start and length.")
    private List<Path> alternatives = List.of();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ScenarioOptions changes = new ScenarioOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder for the comparison; each scenario gets a folder in it (default:"
                    + " output/compare-BASELINE).")
    private @Nullable Path out;

    @Option(names = "--no-report", description = "Write the differences, but make no charts and no page.")
    private boolean noReport;

    @Option(names = "--open", description = "Open the page when it is done.")
    private boolean open;

    CompareCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        options.check();
        if (!options.keep().series()) {
            throw new UserError("The value of --keep (none) leaves nothing to compare by month and unit."
                    + "\nMaybe --keep series, which is what is kept without the option.");
        }
        if (options.isSharded()) {
            throw new UserError("A comparison cannot be divided with --shard.\nMaybe run each scenario with --shard,"
                    + " merge its parts into DIR/SCENARIO, and compare into DIR.");
        }
        Program program = Program.current();
        ComparisonFolder folder = folder();
        ComparisonManifest comparison = manifest(folder, program);
        List<ExperimentRun> planned = plan(folder, program);
        folder.check(comparison, options.overwrite());
        folder.create();
        try (FolderLock lock = folder.lock()) {
            sayLeftOut(folder, comparison);
            folder.begin(comparison);
            return compare(folder, planned);
        }
    }

    private int compare(ComparisonFolder folder, List<ExperimentRun> planned) {
        Runner runner = options.runner(workshop.simulator());
        int code = Wakhan.DONE;
        Interrupt interrupt = Interrupt.stopping(runner);
        try (interrupt) {
            for (ExperimentRun run : planned) {
                code = Math.max(code, run.run(runner));
                if (interrupt.came()) {
                    break;
                }
            }
        }
        if (interrupt.came()) {
            return Wakhan.FAILED;
        }
        Path made = workshop.compare(folder, !noReport).toAbsolutePath().normalize();
        spec.commandLine().getOut().println(made);
        spec.commandLine().getOut().flush();
        if (open && !noReport) {
            Browser.open(made);
        }
        return code;
    }

    private void sayLeftOut(ComparisonFolder folder, ComparisonManifest planned) {
        List<String> leftOut = folder.leftOut(planned);
        if (!leftOut.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "Not compared any more: " + String.join(", ", leftOut) + ", which the command before named."
                                    + (leftOut.size() == 1 ? " Its" : " Their") + " histories stay in " + folder.path()
                                    + "; the command before, with these alternatives added, compares all.");
        }
    }

    private ComparisonFolder folder() {
        return new ComparisonFolder(out == null ? Path.of("output", "compare-" + FolderName.of(baseline)) : out);
    }

    /** Reads every scenario and looks at every folder, so that nothing runs or is touched before all is well. */
    private List<ExperimentRun> plan(ComparisonFolder folder, Program program) {
        Scenario first = changes.read(workshop, baseline);
        List<ExperimentRun> planned = new ArrayList<>();
        planned.add(run(baseline, first, folder, program));
        Set<String> keys = new HashSet<>(Set.of(FolderName.of(baseline)));
        for (Path file : alternatives) {
            if (!keys.add(FolderName.of(file))) {
                throw new UserError("Two scenarios are named " + FolderName.of(file)
                        + "; each must have a name of its own, for its results are kept under it.");
            }
            Scenario scenario = changes.read(workshop, file);
            requireSameSpan(first, file, scenario);
            planned.add(run(file, scenario, folder, program));
        }
        return planned;
    }

    private void requireSameSpan(Scenario first, Path file, Scenario scenario) {
        if (!first.start().equals(scenario.start()) || first.months() != scenario.months()) {
            throw new UserError("The scenario " + file + " covers " + span(scenario) + ", the baseline " + baseline
                    + " covers " + span(first)
                    + "; scenarios can be compared only over the same months.\nMaybe let it extend the baseline.");
        }
    }

    private static String span(Scenario scenario) {
        return Words.count(scenario.months(), "month", "months") + " from " + scenario.start();
    }

    private ExperimentRun run(Path file, Scenario scenario, ComparisonFolder comparison, Program program) {
        StateFolder.requireFor(scenario, options.seed(), program);
        Experiment experiment = new Experiment(scenario, options.seed(), options.runs());
        comparison.requireFree(FolderName.of(file));
        ResultFolder folder = comparison.scenario(FolderName.of(file));
        String command = "wakhan run " + Words.quoted(file.toString()) + options.text() + changes.text() + " --out "
                + Words.quoted(folder.path().toString());
        ExperimentRun run = new ExperimentRun(
                experiment,
                folder,
                Provenance.of(experiment, options.keep(), program, command, Instant.now()),
                workshop.unitIds(),
                options.keep(),
                options,
                spec.commandLine().getErr());
        if (run.check() == ResultFolder.Content.SAME) {
            requireAsMany(ManifestFile.read(folder.manifest()).runs(), folder);
        }
        return run;
    }

    /** Else the page would name a number of histories that is not the one of every scenario. */
    private void requireAsMany(int there, ResultFolder folder) {
        if (there > options.runs() || options.retryFailed() && there < options.runs()) {
            throw new UserError("The folder " + folder.path() + " holds " + there + " histories of this scenario, "
                    + (there > options.runs() ? "more" : "fewer") + " than the value of --runs (" + options.runs()
                    + "); a comparison has as many of each"
                    + (there > options.runs()
                            ? ".\nMaybe --runs " + there + ", or choose a new folder with --out."
                            : ", and --retry-failed adds none.\nMaybe --runs " + there + "."));
        }
    }

    private ComparisonManifest manifest(ComparisonFolder folder, Program program) {
        StringBuilder command = new StringBuilder("wakhan compare " + Words.quoted(baseline.toString()));
        alternatives.forEach(file -> command.append(' ').append(Words.quoted(file.toString())));
        command.append(options.text())
                .append(changes.text())
                .append(" --out ")
                .append(Words.quoted(folder.path().toString()));
        return new ComparisonManifest(
                program.toString(),
                FolderName.of(baseline),
                alternatives.stream().map(FolderName::of).toList(),
                options.seed(),
                options.runs(),
                command.toString());
    }
}
