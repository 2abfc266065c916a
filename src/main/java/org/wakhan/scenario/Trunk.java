package org.wakhan.scenario;

import java.nio.file.Path;

/** Knows the scenarios of stored results, so that files can start from their states. */
@FunctionalInterface
public interface Trunk {
    /** Where no results are at hand. */
    Trunk NONE = folder -> {
        throw new IllegalStateException("The results in " + folder + " cannot be read from here.");
    };

    /**
     * The scenario of the results in a folder, as it was run.
     *
     * @throws org.wakhan.input.UserError if the folder holds no results
     */
    Scenario scenario(Path folder);
}
