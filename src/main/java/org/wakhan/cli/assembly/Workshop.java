package org.wakhan.cli.assembly;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.calibration.hindcast.ValidationFiles;
import org.wakhan.calibration.posterior.Calibration;
import org.wakhan.calibration.posterior.FreeParameters;
import org.wakhan.calibration.target.Targets;
import org.wakhan.comparison.ComparisonFolder;
import org.wakhan.design.PlannedExperiment;
import org.wakhan.experiment.Simulator;
import org.wakhan.ledger.Ledger;
import org.wakhan.model.world.Definition;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/** What the commands need from the rest of the program. */
public interface Workshop {

    /** All parameters of the model. */
    ParameterRegistry registry();

    /** The mechanisms that a scenario can switch off, in the order of the table of mechanisms. */
    List<Definition> mechanisms();

    /** Where the numbers of the model come from. */
    Ledger ledger();

    /** Ids of the region's units in the order of their indices. */
    List<String> unitIds();

    /**
     * Reads and checks a scenario file.
     *
     * @param file the file
     * @param settings what {@code --set} changes, key to value or law
     * @throws org.wakhan.input.UserError if something in it must be mended
     */
    Scenario scenario(Path file, Map<String, String> settings);

    /**
     * Reads and checks an experiment file.
     *
     * @param file the file
     * @param settings what {@code --set} changes, key to value or law
     * @param mode where uncertain parameters come from; null for what the file says
     * @throws org.wakhan.input.UserError if something in it must be mended
     */
    PlannedExperiment experiment(Path file, Map<String, String> settings, @Nullable ParameterMode mode);

    /** Whether a file or name is that of an experiment and not of a scenario. */
    boolean isExperiment(Path file);

    /** The model. */
    Simulator simulator();

    /**
     * Makes the charts and the page from the results in a folder.
     *
     * @return where the page is
     */
    Path report(Path folder);

    /**
     * Makes the charts and the page of a calibration.
     *
     * @param folder where to
     * @param free the parameters that were fitted
     * @param targets all observations
     * @return where the page is
     */
    Path calibrationReport(Path folder, Calibration.Result result, FreeParameters free, Targets targets);

    /**
     * Makes the charts and the page of a validation.
     *
     * @param command the command that makes it again
     * @return where the page is
     */
    Path validationPage(Validation validation, ValidationFiles files, String command);

    /**
     * Makes the file of differences from the results of a comparison, and on request its charts and page.
     *
     * @param withPage whether to make charts and page
     * @return where the page is, or the differences without one
     */
    Path compare(ComparisonFolder folder, boolean withPage);
}
