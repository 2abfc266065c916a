package org.wakhan.cli.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.calibration.hindcast.ValidationFiles;
import org.wakhan.calibration.posterior.Calibration;
import org.wakhan.calibration.posterior.FreeParameters;
import org.wakhan.calibration.target.Targets;
import org.wakhan.chart.comparison.ComparisonGallery;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.run.RunGallery;
import org.wakhan.chart.sweep.SweepGallery;
import org.wakhan.chart.validation.ValidationPictures;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.Comparison;
import org.wakhan.comparison.ComparisonFolder;
import org.wakhan.comparison.DifferencesCsv;
import org.wakhan.comparison.StoredComparison;
import org.wakhan.design.ExperimentReader;
import org.wakhan.design.PlannedExperiment;
import org.wakhan.evidence.Evidence;
import org.wakhan.experiment.Simulator;
import org.wakhan.input.Place;
import org.wakhan.input.UserError;
import org.wakhan.ledger.Ledger;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.world.Definition;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.parameter.Status;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;
import org.wakhan.report.calibration.ValidationReport;
import org.wakhan.report.comparison.ComparisonReport;
import org.wakhan.report.run.Assumption;
import org.wakhan.report.run.Report;
import org.wakhan.report.sweep.SweepReport;
import org.wakhan.scenario.LawText;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioReader;
import org.wakhan.scenario.Scenarios;
import org.wakhan.scenario.Trunk;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.manifest.Program;
import org.wakhan.store.result.StoredResults;
import org.wakhan.store.result.StoredScenario;
import org.wakhan.store.result.StoredSweep;

/** The parts of the program put together. Loads nothing before it is asked for. */
public final class Assembly implements Workshop {

    @Override
    public ParameterRegistry registry() {
        return Mechanisms.registry();
    }

    @Override
    public List<Definition> mechanisms() {
        return Mechanisms.switchable();
    }

    @Override
    public Ledger ledger() {
        return Ledger.of(Mechanisms.registry().rows(), Mechanisms.ALL, Evidence.load());
    }

    @Override
    public List<String> unitIds() {
        return Region.load().units().stream().map(Unit::id).toList();
    }

    @Override
    public Scenario scenario(Path file, Map<String, String> settings) {
        return scenarios().read(Scenarios.shipped().find(file.toString()), overrides(settings));
    }

    @Override
    public PlannedExperiment experiment(Path file, Map<String, String> settings, @Nullable ParameterMode mode) {
        Path found = Scenarios.shipped().sweeps().find(file.toString());
        return new ExperimentReader(Mechanisms.registry(), scenarios()).read(found, overrides(settings), mode);
    }

    @Override
    public boolean isExperiment(Path file) {
        return Scenarios.isPath(file.toString())
                ? ExperimentReader.isExperiment(file)
                : Scenarios.shipped().sweeps().names().contains(file.toString());
    }

    private static ScenarioReader scenarios() {
        Trunk stored = folder ->
                StoredScenario.of(ManifestFile.read(new ResultFolder(folder).manifest()), Mechanisms.registry());
        return new ScenarioReader(Mechanisms.registry(), Mechanisms.ids(), Region.load(), stored);
    }

    private static List<String> overrides(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    @Override
    public Simulator simulator() {
        return new BranchingSimulator();
    }

    @Override
    public Path report(Path path) {
        ResultFolder folder = new ResultFolder(path);
        if (!ManifestFile.read(folder.manifest()).variation().isNone()) {
            return sweepReport(folder);
        }
        try (StoredResults results = StoredResults.open(folder)) {
            Gallery gallery = RunGallery.of(results, Region.load(), Evidence.load());
            gallery.write(folder.charts());
            Report.write(
                    folder.report(),
                    new WithDatedDraws(results),
                    Region.load(),
                    Evidence.load(),
                    gallery,
                    assumptions(results.manifest()));
            return folder.report();
        }
    }

    @Override
    public Path calibrationReport(Path folder, Calibration.Result result, FreeParameters free, Targets targets) {
        return CalibrationPages.write(folder, result, free, targets);
    }

    @Override
    public Path validationPage(Validation validation, ValidationFiles files, String command) {
        Gallery gallery = ValidationPictures.of(validation);
        gallery.write(files.charts());
        ValidationReport.write(
                files.page(), validation, gallery, command, Program.current().toString());
        return files.page();
    }

    private static Path sweepReport(ResultFolder folder) {
        try (StoredSweep results = StoredSweep.open(folder)) {
            Gallery gallery = SweepGallery.of(results);
            gallery.write(folder.charts());
            SweepReport.write(folder.sweep(), results, gallery);
            return folder.sweep();
        }
    }

    @Override
    public Path compare(ComparisonFolder folder, boolean withPage) {
        try (StoredComparison stored = new StoredComparison(folder, WithDatedDraws::new)) {
            Comparison comparison = stored.comparison();
            DifferencesCsv.write(folder.differences(), comparison, Region.load());
            if (!withPage) {
                return folder.differences();
            }
            List<Answer> answers = comparison.alternatives().stream()
                    .filter(alternative -> alternative.pairs() > 0)
                    .map(alternative -> Answer.of(alternative, Mechanisms.registry()))
                    .toList();
            ComparisonGallery gallery = ComparisonGallery.of(comparison, Region.load(), answers);
            gallery.gallery().write(folder.charts());
            ComparisonReport.write(folder.page(), comparison, stored.manifest(), answers, gallery, Evidence.load());
            return folder.page();
        }
    }

    /** The rows of the registry with the values or laws that the results were made with. */
    private static List<Assumption> assumptions(Manifest manifest) {
        List<Assumption> assumptions = new ArrayList<>();
        for (Parameter row : Mechanisms.registry().rows()) {
            String law = manifest.settings().get(row.key());
            if (law != null) {
                assumptions.add(new Assumption(
                        row.key(),
                        row.meaning(),
                        row.unit(),
                        readable(row, law),
                        status(row, manifest),
                        row.evidence(),
                        manifest.changed().containsKey(row.key())));
            }
        }
        return assumptions;
    }

    /** What readers are told about how well a number is known. */
    private static String status(Parameter row, Manifest manifest) {
        if (manifest.changed().containsKey(row.key())) {
            return Assumption.SET;
        }
        Status known = manifest.status(row);
        return known != row.status() && manifest.takesFromPosterior(row.key())
                ? Assumption.NOT_IDENTIFIED
                : known.word();
    }

    /** A law as readers want it: the manifest has it to the last digit. */
    private static String readable(Parameter row, String text) {
        try {
            Law law = LawText.parse(row, text, Place.of("manifest.json"));
            return law instanceof Law.Fixed fixed ? row.format(fixed.value()) : law.toString();
        } catch (UserError e) {
            return text;
        }
    }
}
