package org.wakhan.design;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.wakhan.experiment.DesignKind;

/**
 * Points from a file.
 *
 * @param file the file
 * @param sha256 SHA-256 of its content
 * @param points values of the factors by point
 */
record Listed(Path file, String sha256, List<double[]> points) implements Design {
    Listed {
        points = List.copyOf(points);
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public double[] values(int point) {
        return points.get(point).clone();
    }

    @Override
    public Map<String, String> files() {
        return Map.of(file.toString(), sha256);
    }

    @Override
    public DesignKind kind() {
        return DesignKind.CSV;
    }

    @Override
    public String description() {
        return points.size() + (points.size() == 1 ? " point" : " points") + " of " + file.getFileName();
    }

    @Override
    public String identity() {
        return "points " + sha256;
    }
}
