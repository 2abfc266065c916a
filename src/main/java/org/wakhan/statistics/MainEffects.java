package org.wakhan.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
 *
 * <p>Runs that took the same of a limited number of joint draws are no independent trials: whatever sets that draw apart,
 * all its inputs seem to explain. For inputs that repeat together ({@link Repeats}), groups of runs take the place of runs,
 * in the share that chance alone is expected to give as in the turning.
 */
public final class MainEffects {
    static final int DEGREE = 3;
    private static final int MOST_TURNS = 99;
    /** Chance that the largest of all inputs without effect passes for one with effect. */
    private static final double FALSE_ALARM = .05;
    /** Fewest runs for which the shares say anything. */
    public static final int FEWEST_RUNS = 40;

    private final int runs;
    private final List<Input> inputs = new ArrayList<>();
    private final Repeats repeats;

    /**
     * An input.
     *
     * @param repeated whether it repeats in groups of runs
     * @param waves its polynomials by degree and group, or run
     * @param squares sum of the squares of all polynomials about their means over groups
     */
    private record Input(boolean repeated, double[][] waves, double squares) {
        static Input of(boolean repeated, double[][] waves) {
            double squares = 0;
            for (double[] wave : waves) {
                squares += Spread.squares(wave);
            }
            return new Input(repeated, waves, squares);
        }
    }

    /** A response, of length 1: by run, and summed over groups of runs. */
    private record Response(double[] byRun, double[] byGroup) {
        double[] of(Input input) {
            return input.repeated ? byGroup : byRun;
        }
    }

    /**
     * For some inputs.
     *
     * @param values values by input and run; at least {@link #FEWEST_RUNS} runs
     */
    public MainEffects(double[][] values) {
        this.runs = values.length == 0 ? FEWEST_RUNS : values[0].length;
        if (runs < FEWEST_RUNS) {
            throw new IllegalArgumentException("The runs (" + runs + ") must be at least " + FEWEST_RUNS + ".");
        }
        Repeats single = Repeats.none(runs);
        this.repeats = Repeats.of(values, runs);
        double[][] basis = orthonormal(runs);
        for (double[] input : values) {
            boolean repeated = repeats.count() < runs && repeats.hold(input);
            Repeats groups = repeated ? repeats : single;
            int[] order = order(input);
            double[][] waves = new double[DEGREE][];
            for (int degree = 0; degree < DEGREE; degree++) {
                double[] wave = new double[runs];
                for (int rank = 0; rank < runs; rank++) {
                    wave[order[rank]] = basis[degree][rank];
                }
                waves[degree] = groups.means(wave);
            }
            inputs.add(Input.of(repeated, waves));
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
        Response both = new Response(z, repeats.sums(z));
        double[] shares = shares(both, 0);
        int turns = Math.min(MOST_TURNS, repeats.count() - 1);
        double[][] byChance = IntStream.range(0, turns)
                .parallel()
                .mapToObj(i -> shares(both, (i + 1.0) / (turns + 1)))
                .toArray(double[][]::new);
        double[] largest = Arrays.stream(byChance)
                .mapToDouble(turned -> Arrays.stream(turned).max().orElse(0))
                .toArray();
        return new VarianceShares(shares, Quantiles.of(largest, 1 - FALSE_ALARM)[0], byChance);
    }

    /** @param turned by what part of a full turn the response is turned */
    private double[] shares(Response response, double turned) {
        double[] shares = new double[inputs.size()];
        for (int i = 0; i < shares.length; i++) {
            Input input = inputs.get(i);
            double[] z = response.of(input);
            int turn = (int) (turned * z.length);
            double explained = 0;
            for (double[] wave : input.waves) {
                double product = 0;
                for (int at = 0; at < z.length - turn; at++) {
                    product += wave[at] * z[at + turn];
                }
                for (int at = z.length - turn; at < z.length; at++) {
                    product += wave[at] * z[at + turn - z.length];
                }
                explained += product * product;
            }
            shares[i] = shrunk(explained, input, z);
        }
        return shares;
    }

    /** Less what the input would explain on average if its groups were dealt out at random. */
    private static double shrunk(double explained, Input input, double[] z) {
        double squares = 0;
        for (double value : z) {
            squares += value * value;
        }
        double byChance = input.squares * squares / (z.length - 1);
        return squares > 0 && byChance < 1 ? (explained - byChance) / (1 - byChance) : 0;
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
