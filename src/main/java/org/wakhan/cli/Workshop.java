package org.wakhan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.wakhan.calibration.hindcast.Validation;
import org.wakhan.calibration.hindcast.ValidationFiles;
import org.wakhan.experiment.Simulator;
import org.wakhan.ledger.Ledger;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.Scenario;

/** What the commands need from the rest of the program. */
interface Workshop {

    /** All parameters of the model. */
    ParameterRegistry registry();

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

    /** The model. */
    Simulator simulator();

    /**
     * Makes the charts and the page from the results in a folder.
     *
     * @return where the page is
     */
    Path report(Path folder);

    /**
     * Makes the charts and the page of a validation.
     *
     * @param command the command that makes it again
     * @return where the page is
     */
    Path validationPage(Validation validation, ValidationFiles files, String command);
}
