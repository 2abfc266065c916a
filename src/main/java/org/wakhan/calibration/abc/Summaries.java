package org.wakhan.calibration.abc;

/**
 * Semi-automatic summaries: the scores that a regression on the statistics expects, one summary a parameter (Fearnhead and
 * Prangle 2012, Journal of the Royal Statistical Society B 74: 419-474), and the distance that they make.
 *
 * <p>The distance of two simulations is the root of the summed squares of their summaries' differences, each over the
 * standard deviation of the scores around the regression. A parameter on which the statistics say nothing has a flat
 * summary and plays no part; one that they decide counts by how finely they do. The scales follow the simulations, so the
 * distance adapts from round to round (Prangle 2017, Bayesian Analysis 12: 289-309).
 */
final class Summaries {
    private final LeastSquares rule;
    private final double[] residual;

    private Summaries(LeastSquares rule, double[] residual) {
        this.rule = rule;
        this.residual = residual;
    }

    /**
     * Learns summaries from simulations.
     *
     * @param features of the statistics, by row
     * @param scores by row
     * @param weights by row
     */
    static Summaries learn(double[][] features, double[][] scores, double[] weights) {
        LeastSquares rule = LeastSquares.fit(features, scores, weights);
        double[] squares = new double[scores[0].length];
        double total = 0;
        for (int r = 0; r < scores.length; r++) {
            double[] expected = rule.at(features[r]);
            for (int d = 0; d < squares.length; d++) {
                double error = scores[r][d] - expected[d];
                squares[d] += weights[r] * error * error;
            }
            total += weights[r];
        }
        for (int d = 0; d < squares.length; d++) {
            squares[d] = Math.max(Double.MIN_NORMAL, Math.sqrt(squares[d] / total));
        }
        return new Summaries(rule, squares);
    }

    /** The summaries of a simulation, each in standard deviations of what it leaves open. */
    double[] of(double[] features) {
        double[] summaries = rule.at(features);
        for (int d = 0; d < summaries.length; d++) {
            summaries[d] /= residual[d];
        }
        return summaries;
    }

    /** The distance between summaries. */
    static double distance(double[] first, double[] second) {
        double square = 0;
        for (int d = 0; d < first.length; d++) {
            double difference = first[d] - second[d];
            square += difference * difference;
        }
        return Math.sqrt(square);
    }
}
