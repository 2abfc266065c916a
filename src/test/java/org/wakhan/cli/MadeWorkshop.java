package org.wakhan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.calibration.hindcast.ValidationFiles;
import org.wakhan.calibration.posterior.Calibration;
import org.wakhan.calibration.posterior.FreeParameters;
import org.wakhan.calibration.target.Targets;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.comparison.ComparisonFolder;
import org.wakhan.design.ExperimentReader;
import org.wakhan.design.PlannedExperiment;
import org.wakhan.evidence.Evidence;
import org.wakhan.experiment.Made;
import org.wakhan.experiment.Simulator;
import org.wakhan.input.UserError;
import org.wakhan.ledger.Ledger;
import org.wakhan.model.world.Definition;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.region.Region;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioReader;

/**
 * Made-up parts: scenarios of three months, whatever the file says, or of four where its name says "longer", and pages of
 * one word.
 */
final class MadeWorkshop implements Workshop {
    private Simulator simulator = Made::history;

    private Consumer<Path> page = folder -> {};

    private @Nullable Error error;
    private boolean broken;

    /** Fails at one replicate. */
    MadeWorkshop failingAt(int number) {
        simulator = (scenario, seed, replicate) -> {
            if (replicate == number) {
                throw new IllegalStateException("The hazard is NaN.");
            }
            return Made.history(scenario, seed, replicate);
        };
        return this;
    }

    /** Fails where a parameter has a value. */
    MadeWorkshop failingWhere(String key, double value) {
        simulator = (scenario, seed, replicate) -> {
            if (new Law.Fixed(value).equals(scenario.settings().get(key))) {
                throw new IllegalStateException("The hazard is NaN.");
            }
            return Made.history(scenario, seed, replicate);
        };
        return this;
    }

    /** Makes histories in another way. */
    MadeWorkshop simulating(Simulator other) {
        simulator = other;
        return this;
    }

    /** Takes its time for every history. */
    MadeWorkshop taking(long milliseconds) {
        simulator = (scenario, seed, replicate) -> {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Made.history(scenario, seed, replicate);
        };
        return this;
    }

    /** Does something before a page is made in a folder. */
    MadeWorkshop withPage(Consumer<Path> before) {
        page = before;
        return this;
    }

    /** Breaks where it is asked for the registry. */
    MadeWorkshop withoutRegistry() {
        broken = true;
        return this;
    }

    /** Breaks with an error of Java where it is asked for the registry. */
    MadeWorkshop breakingWith(Error thrown) {
        error = thrown;
        return this;
    }

    @Override
    public ParameterRegistry registry() {
        if (error != null) {
            throw error;
        }
        if (broken) {
            throw new IllegalStateException("no registry");
        }
        return Made.registry();
    }

    @Override
    public List<Definition> mechanisms() {
        return List.of();
    }

    @Override
    public Ledger ledger() {
        return Ledger.of(registry().rows(), List.of(), Evidence.load());
    }

    @Override
    public List<String> unitIds() {
        return Made.UNITS;
    }

    @Override
    public Scenario scenario(Path file, Map<String, String> settings) {
        if (!Files.exists(file)) {
            throw new UserError("The scenario file " + file + " does not exist.");
        }
        Map<String, Law> laws = new TreeMap<>();
        settings.forEach((key, value) -> laws.put(key, new Law.Fixed(Double.parseDouble(value))));
        return Made.scenario(file.toString().contains("longer") ? 4 : 3, laws);
    }

    @Override
    public PlannedExperiment experiment(Path file, Map<String, String> settings, @Nullable ParameterMode mode) {
        List<String> overrides = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toList();
        return new ExperimentReader(registry(), new ScenarioReader(registry(), Set.of(), Region.load()))
                .read(file, overrides, mode);
    }

    @Override
    public boolean isExperiment(Path file) {
        return ExperimentReader.isExperiment(file);
    }

    @Override
    public Simulator simulator() {
        return simulator;
    }

    @Override
    public Path compare(ComparisonFolder folder, boolean withPage) {
        try {
            Files.writeString(folder.differences(), "differences");
            return withPage ? Files.writeString(folder.page(), "page") : folder.differences();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path report(Path folder) {
        page.accept(folder);
        try {
            return Files.writeString(folder.resolve("report.html"), "page");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path calibrationReport(Path folder, Calibration.Result result, FreeParameters free, Targets targets) {
        return folder.resolve("calibration.html");
    }

    @Override
    public Path validationPage(Validation validation, ValidationFiles files, String command) {
        return files.page();
    }
}
