package org.wakhan.calibration.abc;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * A weighted linear regression of several outputs on the same inputs, with a slight ridge that keeps it solvable where
 * inputs are constant or collinear.
 *
 * @param intercepts by output
 * @param slopes by output and input
 */
record LeastSquares(double[] intercepts, double[][] slopes) {
    /** Ridge, as a share of the weighted variance of a standardised input. */
    private static final double RIDGE = 1e-4;

    /**
     * Fits a regression.
     *
     * @param inputs by row and input
     * @param outputs by row and output
     * @param weights by row, 0 or more, not all 0
     */
    static LeastSquares fit(double[][] inputs, double[][] outputs, double[] weights) {
        int width = inputs[0].length;
        int height = outputs[0].length;
        double total = 0;
        double[] centre = new double[width];
        double[] level = new double[height];
        for (int r = 0; r < inputs.length; r++) {
            total += weights[r];
            addTo(centre, inputs[r], weights[r]);
            addTo(level, outputs[r], weights[r]);
        }
        divide(centre, total);
        divide(level, total);
        double[][] products = new double[width][width];
        double[][] targets = new double[width][height];
        double[] deviation = new double[width];
        for (int r = 0; r < inputs.length; r++) {
            if (weights[r] == 0) {
                continue;
            }
            double weight = weights[r] / total;
            for (int a = 0; a < width; a++) {
                deviation[a] = inputs[r][a] - centre[a];
                double scaled = weight * deviation[a];
                for (int b = 0; b <= a; b++) {
                    products[a][b] += scaled * deviation[b];
                }
                for (int o = 0; o < height; o++) {
                    targets[a][o] += scaled * (outputs[r][o] - level[o]);
                }
            }
        }
        return solve(products, targets, centre, level);
    }

    /** Solves the normal equations with inputs on the scale of their own deviations. */
    private static LeastSquares solve(double[][] products, double[][] targets, double[] centre, double[] level) {
        int width = centre.length;
        double[] scale = new double[width];
        for (int a = 0; a < width; a++) {
            scale[a] = products[a][a] > 0 ? Math.sqrt(products[a][a]) : 1;
        }
        for (int a = 0; a < width; a++) {
            for (int b = 0; b <= a; b++) {
                products[a][b] = products[a][b] / (scale[a] * scale[b]) + (a == b ? RIDGE : 0);
                products[b][a] = products[a][b];
            }
            divide(targets[a], scale[a]);
        }
        double[][] solution = new CholeskyDecomposition(new Array2DRowRealMatrix(products, false))
                .getSolver()
                .solve(new Array2DRowRealMatrix(targets, false))
                .getData();
        double[] intercepts = level.clone();
        double[][] slopes = new double[level.length][width];
        for (int o = 0; o < level.length; o++) {
            for (int a = 0; a < width; a++) {
                slopes[o][a] = solution[a][o] / scale[a];
                intercepts[o] -= slopes[o][a] * centre[a];
            }
        }
        return new LeastSquares(intercepts, slopes);
    }

    /** The fitted outputs at inputs. */
    double[] at(double[] inputs) {
        double[] outputs = intercepts.clone();
        for (int o = 0; o < outputs.length; o++) {
            for (int a = 0; a < inputs.length; a++) {
                outputs[o] += slopes[o][a] * inputs[a];
            }
        }
        return outputs;
    }

    private static void addTo(double[] sum, double[] values, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * values[i];
        }
    }

    private static void divide(double[] values, double by) {
        for (int i = 0; i < values.length; i++) {
            values[i] /= by;
        }
    }
}
