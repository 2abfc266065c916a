package org.wakhan.design;

import java.util.List;
import org.wakhan.experiment.DesignKind;

/**
 * Points from a file.
 *
 * @param file name of the file
 * @param sha256 SHA-256 of its content
 * @param points values of the factors by point
 */
record Listed(String file, String sha256, List<double[]> points) implements Design {
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
    public DesignKind kind() {
        return DesignKind.CSV;
    }

    @Override
    public String description() {
        return points.size() + (points.size() == 1 ? " point" : " points") + " of " + file;
    }

    @Override
    public String identity() {
        return "points " + sha256;
    }
}
