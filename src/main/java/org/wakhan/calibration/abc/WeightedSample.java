package org.wakhan.calibration.abc;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.wakhan.random.Stream;

/**
 * Draws from a law with weights. The arrays belong to the sample: read only.
 *
 * @param runs number of the simulation behind each draw
 * @param scores normal scores by draw and dimension; at least one draw
 * @param weights weights by draw, 0 or more, with sum 1
 */
public record WeightedSample(int[] runs, double[][] scores, double[] weights) {

    public WeightedSample {
        if (runs.length == 0 || scores.length != runs.length || weights.length != runs.length) {
            throw new IllegalArgumentException("A sample must have draws, and a weight and scores for each.");
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The weights of a sample must have a finite sum above 0, not " + sum);
        }
        double[] shares = weights.clone();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        weights = shares;
    }

    public int size() {
        return runs.length;
    }

    public int dimensions() {
        return scores[0].length;
    }

    /** How many draws of equal weight would tell as much: 1 / sum of squared weights (Kish). */
    public double effectiveSize() {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        return 1 / squares;
    }

    /** The weighted mean of a dimension. */
    public double mean(int dimension) {
        double mean = 0;
        for (int i = 0; i < size(); i++) {
            mean += weights[i] * scores[i][dimension];
        }
        return mean;
    }

    /** The weighted covariance matrix. */
    public double[][] covariance() {
        int dimensions = dimensions();
        double[] mean = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            mean[d] = mean(d);
        }
        double[][] covariance = new double[dimensions][dimensions];
        for (int i = 0; i < size(); i++) {
            for (int a = 0; a < dimensions; a++) {
                for (int b = 0; b <= a; b++) {
                    covariance[a][b] += weights[i] * (scores[i][a] - mean[a]) * (scores[i][b] - mean[b]);
                    covariance[b][a] = covariance[a][b];
                }
            }
        }
        return covariance;
    }

    /** The value of a dimension below which a share of the weight lies. */
    public double quantile(int dimension, double probability) {
        int[] order = order(dimension);
        double below = 0;
        for (int i : order) {
            below += weights[i];
            if (below >= probability) {
                return scores[i][dimension];
            }
        }
        return scores[order[order.length - 1]][dimension];
    }

    /** The weight of draws below a value in a dimension; those equal to it count half. */
    public double below(int dimension, double value) {
        double below = 0;
        for (int i = 0; i < size(); i++) {
            double score = scores[i][dimension];
            below += score < value ? weights[i] : score == value ? weights[i] / 2 : 0;
        }
        return below;
    }

    /**
     * Positions of draws that stand for the sample with equal weights: systematic resampling, which takes a draw of weight
     * w either floor(n w) or ceil(n w) times.
     *
     * @param draws how many, at least 1
     */
    public int[] resample(int draws, Stream stream) {
        int[] positions = new int[draws];
        double offset = stream.open();
        double sum = 0;
        int taken = 0;
        for (int i = 0; i < size(); i++) {
            sum += weights[i];
            while (taken < draws && (taken + offset) / draws < sum) {
                positions[taken++] = i;
            }
        }
        Arrays.fill(positions, taken, draws, size() - 1);
        return positions;
    }

    private int[] order(int dimension) {
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i][dimension]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
