package org.wakhan.calibration.abc;

/**
 * Moves the scores of accepted simulations to where they would be had each met the observation: local-linear regression
 * (Beaumont, Zhang and Balding 2002, Genetics 162: 2025-2035), with a spread that may change with the summaries (Blum and
 * François 2010, Statistics and Computing 20: 63-73).
 */
final class LocalLinear {
    /** Least squared residual before its logarithm is taken. */
    private static final double LEAST_SQUARE = 1e-12;
    /** Largest factor by which a residual is stretched or shrunk. */
    private static final double LARGEST_FACTOR = 3;

    private LocalLinear() {}

    /**
     * Adjusted scores.
     *
     * @param scores by accepted simulation
     * @param summaries by accepted simulation
     * @param weights by accepted simulation
     * @param observed summaries of the observation
     */
    static double[][] adjust(double[][] scores, double[][] summaries, double[] weights, double[] observed) {
        LeastSquares mean = LeastSquares.fit(summaries, scores, weights);
        double[] there = mean.at(observed);
        double[][] residuals = new double[scores.length][];
        double[][] logSquares = new double[scores.length][there.length];
        for (int r = 0; r < scores.length; r++) {
            residuals[r] = mean.at(summaries[r]);
            for (int d = 0; d < there.length; d++) {
                residuals[r][d] = scores[r][d] - residuals[r][d];
                logSquares[r][d] = StrictMath.log(Math.max(LEAST_SQUARE, residuals[r][d] * residuals[r][d]));
            }
        }
        LeastSquares spread = LeastSquares.fit(summaries, logSquares, weights);
        double[] spreadThere = spread.at(observed);
        double[][] adjusted = new double[scores.length][there.length];
        for (int r = 0; r < scores.length; r++) {
            double[] spreadHere = spread.at(summaries[r]);
            for (int d = 0; d < there.length; d++) {
                double factor = StrictMath.exp((spreadThere[d] - spreadHere[d]) / 2);
                factor = Math.max(1 / LARGEST_FACTOR, Math.min(LARGEST_FACTOR, factor));
                adjusted[r][d] = there[d] + factor * residuals[r][d];
            }
        }
        return adjusted;
    }
}
