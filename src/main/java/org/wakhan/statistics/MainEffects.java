package org.wakhan.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What part of the variance of a response comes from each of many independent inputs by itself: first-order (main
 * effect) shares, also known as Sobol' indices of first order.
 *
 * <p>Each input is replaced by its ranks, and the response is regressed on polynomials of degree {@value #DEGREE} in
 * them, orthogonal on the ranks. R² is shrunk by the degrees of freedom, so that an input without effect has a share of 0
 * on average, whatever the law of the response: sums over many inputs are not blown up by their number. Estimates of
 * small shares may be negative. What stays unexplained is chance and the joint action of inputs. An effect with more than
 * two turning points over an input's range is seen in part.
 *
 * <p>How large a share chance alone gives is read off the same data: the response is turned against the inputs by some
 * number of runs, which keeps the law of both and breaks their tie (a permutation test over a cyclic group).
 */
public final class MainEffects {
    static final int DEGREE = 3;
    private static final int MOST_TURNS = 99;
    /** Chance that the largest of all inputs without effect passes for one with effect. */
    private static final double FALSE_ALARM = .05;
    /** Fewest runs for which the shares say anything. */
    public static final int FEWEST_RUNS = 40;

    private final int runs;
    private final double[][][] waves;

    /**
     * For some inputs.
     *
     * @param inputs values by input and run; at least {@link #FEWEST_RUNS} runs
     */
    public MainEffects(double[][] inputs) {
        this.runs = inputs.length == 0 ? FEWEST_RUNS : inputs[0].length;
        if (runs < FEWEST_RUNS) {
            throw new IllegalArgumentException("The runs (" + runs + ") must be at least " + FEWEST_RUNS + ".");
        }
        double[][] basis = orthonormal(runs);
        this.waves = new double[inputs.length][DEGREE][runs];
        for (int input = 0; input < inputs.length; input++) {
            int[] order = order(inputs[input]);
            for (int rank = 0; rank < runs; rank++) {
                for (int degree = 0; degree < DEGREE; degree++) {
                    waves[input][degree][order[rank]] = basis[degree][rank];
                }
            }
        }
    }

    /**
     * The shares in the variance of a response.
     *
     * @param response one value a run; one that does not vary has no shares: all are 0
     */
    public VarianceShares of(double[] response) {
        if (response.length != runs) {
            throw new IllegalArgumentException(
                    "The response holds " + response.length + " values, it must hold " + runs + ".");
        }
        double[] z = standardised(response);
        double[] shares = shares(z, 0);
        int turns = Math.min(MOST_TURNS, runs - 1);
        double[][] byChance = IntStream.range(0, turns)
                .parallel()
                .mapToObj(i -> shares(z, (int) ((i + 1L) * runs / (turns + 1))))
                .toArray(double[][]::new);
        double[] largest = Arrays.stream(byChance)
                .mapToDouble(turned -> Arrays.stream(turned).max().orElse(0))
                .toArray();
        return new VarianceShares(shares, Quantiles.of(largest, 1 - FALSE_ALARM)[0], byChance);
    }

    private double[] shares(double[] z, int turn) {
        double[] shares = new double[waves.length];
        for (int input = 0; input < shares.length; input++) {
            double explained = 0;
            for (double[] wave : waves[input]) {
                double product = 0;
                for (int run = 0; run < runs - turn; run++) {
                    product += wave[run] * z[run + turn];
                }
                for (int run = runs - turn; run < runs; run++) {
                    product += wave[run] * z[run + turn - runs];
                }
                explained += product * product;
            }
            shares[input] = shrunk(explained, z);
        }
        return shares;
    }

    private double shrunk(double explained, double[] z) {
        boolean varies = z[0] != 0 || Arrays.stream(z).anyMatch(value -> value != 0);
        return varies ? 1 - (1 - explained) * (runs - 1) / (runs - 1 - DEGREE) : 0;
    }

    /** Less its mean, of length 1; all 0 where it does not vary. */
    private static double[] standardised(double[] response) {
        double mean = Spread.mean(response);
        double length = Math.sqrt(Spread.squares(response));
        double[] z = new double[response.length];
        for (int i = 0; i < z.length && length > 0; i++) {
            z[i] = (response[i] - mean) / length;
        }
        return z;
    }

    /** Runs in ascending order of an input; ties in the order of runs. */
    private static int[] order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(run -> values[run]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Polynomials of degree 1 to {@link #DEGREE} on equally spaced ranks, of length 1 and orthogonal, 1 included. */
    private static double[][] orthonormal(int runs) {
        double[][] basis = new double[DEGREE + 1][runs];
        for (int degree = 0; degree <= DEGREE; degree++) {
            for (int rank = 0; rank < runs; rank++) {
                double x = (2.0 * rank + 1) / runs - 1;
                basis[degree][rank] = Math.pow(x, degree);
            }
            // Twice: the second pass removes the rounding of the first.
            for (int pass = 0; pass < 2; pass++) {
                for (int lower = 0; lower < degree; lower++) {
                    double product = product(basis[degree], basis[lower]);
                    for (int rank = 0; rank < runs; rank++) {
                        basis[degree][rank] -= product * basis[lower][rank];
                    }
                }
            }
            double length = Math.sqrt(product(basis[degree], basis[degree]));
            for (int rank = 0; rank < runs; rank++) {
                basis[degree][rank] /= length;
            }
        }
        return Arrays.copyOfRange(basis, 1, DEGREE + 1);
    }

    private static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
