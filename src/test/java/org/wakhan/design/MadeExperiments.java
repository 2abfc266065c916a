package org.wakhan.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.wakhan.experiment.Made;
import org.wakhan.region.Region;
import org.wakhan.scenario.ScenarioReader;

/** Experiment files over the made-up registry. */
final class MadeExperiments {
    private MadeExperiments() {}

    /** Reads an experiment of two pieces of text, from a file in a folder. */
    static PlannedExperiment read(Path folder, String head, String text) throws IOException {
        return reader().read(write(folder, head, text), List.of(), null);
    }

    static Path write(Path folder, String head, String text) throws IOException {
        return Files.writeString(folder.resolve("experiment.yaml"), head + text);
    }

    static ExperimentReader reader() {
        return new ExperimentReader(
                Made.registry(), new ScenarioReader(Made.registry(), Set.of("A1", "B1"), Region.load()));
    }
}
