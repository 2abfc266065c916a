package org.wakhan.calibration.climatology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wakhan.evidence.Observations;
import org.wakhan.region.Region;

/** The observations that tests measure with where somebody has them: they do not belong to the project. */
public final class Observed {
    private static final Path BESIDE = Path.of("..", "shared", "data", "province_months.csv");

    private Observed() {}

    /** The file that {@code -Dwakhan.observations=FILE} names, or the one beside the project; empty without either. */
    public static Optional<Observations> find() {
        Path file = Path.of(System.getProperty("wakhan.observations", BESIDE.toString()));
        return Files.exists(file) ? Optional.of(Observations.read(file, Region.load())) : Optional.empty();
    }
}
