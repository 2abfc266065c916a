package org.wakhan.calibration.abc;

import org.apache.commons.math3.util.FastMath;
import org.wakhan.random.Stream;

/**
 * The prior in normal scores.
 *
 * @param dimensions number of parameters, at least 1
 */
public record StandardNormal(int dimensions) implements Proposal {
    public StandardNormal {
        if (dimensions < 1) {
            throw new IllegalArgumentException("The dimensions (" + dimensions + ") must be at least 1.");
        }
    }

    @Override
    public double[] draw(Stream stream) {
        double[] scores = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            scores[i] = stream.gaussian();
        }
        return scores;
    }

    @Override
    public double density(double[] scores) {
        double square = 0;
        for (double score : scores) {
            square += score * score;
        }
        return FastMath.exp(-square / 2 - dimensions * FastMath.log(2 * Math.PI) / 2);
    }
}
