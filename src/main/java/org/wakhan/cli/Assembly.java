package org.wakhan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.calibration.hindcast.ValidationFiles;
import org.wakhan.chart.Gallery;
import org.wakhan.chart.ValidationPictures;
import org.wakhan.evidence.Evidence;
import org.wakhan.experiment.Simulator;
import org.wakhan.input.Place;
import org.wakhan.input.UserError;
import org.wakhan.ledger.Ledger;
import org.wakhan.model.Mechanisms;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;
import org.wakhan.report.Assumption;
import org.wakhan.report.Report;
import org.wakhan.report.ValidationReport;
import org.wakhan.scenario.LawText;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioReader;
import org.wakhan.scenario.Scenarios;
import org.wakhan.scenario.Trunk;
import org.wakhan.store.Manifest;
import org.wakhan.store.ManifestFile;
import org.wakhan.store.Program;
import org.wakhan.store.ResultFolder;
import org.wakhan.store.StoredResults;
import org.wakhan.store.StoredScenario;

/** The parts of the program put together. Loads nothing before it is asked for. */
final class Assembly implements Workshop {

    @Override
    public ParameterRegistry registry() {
        return Mechanisms.registry();
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
        List<String> overrides = new ArrayList<>();
        settings.forEach((key, value) -> overrides.add(key + "=" + value));
        Trunk stored = folder ->
                StoredScenario.of(ManifestFile.read(new ResultFolder(folder).manifest()), Mechanisms.registry());
        return new ScenarioReader(Mechanisms.registry(), Mechanisms.ids(), Region.load(), stored)
                .read(Scenarios.shipped().find(file.toString()), overrides);
    }

    @Override
    public Simulator simulator() {
        return new BranchingSimulator();
    }

    @Override
    public Path report(Path path) {
        ResultFolder folder = new ResultFolder(path);
        try (StoredResults results = StoredResults.open(folder)) {
            Gallery gallery = Gallery.of(results, Region.load(), Evidence.load());
            gallery.write(folder.charts());
            Report.write(
                    folder.report(), results, Region.load(), Evidence.load(), gallery, assumptions(results.manifest()));
            return folder.report();
        }
    }

    @Override
    public Path validationPage(Validation validation, ValidationFiles files, String command) {
        Gallery gallery = ValidationPictures.of(validation);
        gallery.write(files.charts());
        ValidationReport.write(
                files.page(), validation, gallery, command, Program.current().toString());
        return files.page();
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
                        row.status().word(),
                        row.evidence(),
                        manifest.changed().containsKey(row.key())));
            }
        }
        return assumptions;
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
