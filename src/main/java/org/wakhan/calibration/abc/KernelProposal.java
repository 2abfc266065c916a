package org.wakhan.calibration.abc;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;
import org.wakhan.random.Stream;

/**
 * A normal kernel around each particle of a population, with twice the population's weighted covariance (Beaumont,
 * Cornuet, Marin and Robert 2009, Biometrika 96: 983-990). Of a large population some particles are taken, in proportion
 * to their weights.
 */
public final class KernelProposal implements Proposal {
    private static final double WIDENING = 2;
    /** Least variance of a kernel, so that it stays invertible where a population has collapsed in a dimension. */
    private static final double LEAST_VARIANCE = 1e-8;
    /** Half a squared distance beyond which a kernel adds less than 1e-17 of its height. */
    private static final double FAR = 40;
    /** Most kernels: enough to follow any population of few parameters, few enough to be summed for every simulation. */
    private static final int MOST = 400;

    private final double[][] centres;
    private final double[][] root;
    private final double[][] whitened;
    private final double scale;

    /**
     * Kernels around a population.
     *
     * @param population at least two particles with weights
     * @param stream decides which particles are taken
     */
    public KernelProposal(WeightedSample population, Stream stream) {
        this.centres = Arrays.stream(population.resample(Math.min(MOST, population.size()), stream))
                .mapToObj(position -> population.scores()[position])
                .toArray(double[][]::new);
        int dimensions = centres[0].length;
        RealMatrix covariance = new Array2DRowRealMatrix(population.covariance()).scalarMultiply(WIDENING);
        for (int i = 0; i < dimensions; i++) {
            covariance.addToEntry(i, i, LEAST_VARIANCE);
        }
        CholeskyDecomposition cholesky = new CholeskyDecomposition(covariance);
        this.root = cholesky.getL().getData();
        this.whitened = new double[centres.length][];
        for (int k = 0; k < centres.length; k++) {
            whitened[k] = whiten(centres[k]);
        }
        double logScale = -dimensions * FastMath.log(2 * Math.PI) / 2 - FastMath.log(centres.length);
        for (int i = 0; i < dimensions; i++) {
            logScale -= FastMath.log(root[i][i]);
        }
        this.scale = FastMath.exp(logScale);
    }

    @Override
    public double[] draw(Stream stream) {
        double[] centre = centres[(int) (stream.open() * centres.length)];
        double[] normal = new double[centre.length];
        double[] scores = centre.clone();
        for (int i = 0; i < scores.length; i++) {
            normal[i] = stream.gaussian();
            for (int j = 0; j <= i; j++) {
                scores[i] += root[i][j] * normal[j];
            }
        }
        return scores;
    }

    @Override
    public double density(double[] scores) {
        double[] at = whiten(scores);
        double sum = 0;
        for (int k = 0; k < whitened.length; k++) {
            double half = 0;
            for (int i = 0; i < at.length; i++) {
                double difference = at[i] - whitened[k][i];
                half += difference * difference / 2;
            }
            if (half < FAR) {
                sum += FastMath.exp(-half);
            }
        }
        return scale * sum;
    }

    /** Solves root x = scores by forward substitution. */
    private double[] whiten(double[] scores) {
        double[] x = new double[scores.length];
        for (int i = 0; i < x.length; i++) {
            double left = scores[i];
            for (int j = 0; j < i; j++) {
                left -= root[i][j] * x[j];
            }
            x[i] = left / root[i][i];
        }
        return x;
    }
}
