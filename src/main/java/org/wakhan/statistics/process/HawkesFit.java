package org.wakhan.statistics.process;

import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Maximum likelihood for a Hawkes process, and the profile likelihood of its branching.
 *
 * @param estimate the process of highest likelihood
 * @param logLikelihood its logarithm
 * @param times the events
 * @param end end of the time observed
 */
public record HawkesFit(Hawkes estimate, double logLikelihood, double[] times, double end) {
    /** Mathematical: 90 % quantile of the chi-square law with one degree of freedom. */
    private static final double CHI_SQUARE_90 = 2.705543454095404;

    /** Technical: where the search ends, in units of the log-likelihood. */
    private static final double TOLERANCE = 1e-7;

    private static final int MOST_EVALUATIONS = 4000;

    /**
     * Fits a process.
     *
     * @param times times of events, ascending, at least two
     * @param end end of the time observed, which starts at 0
     */
    public static HawkesFit of(double[] times, double end) {
        double rate = times.length / end;
        // Searched in log background, logit branching, log decay, which keeps all in their ranges.
        PointValuePair best = search(
                new double[] {Math.log(rate / 2), 0, Math.log(rate)},
                at -> hawkes(at[0], logistic(at[1]), at[2]).logLikelihood(times, end));
        double[] at = best.getPoint();
        return new HawkesFit(hawkes(at[0], logistic(at[1]), at[2]), best.getValue(), times, end);
    }

    /** Highest log-likelihood with a given branching, from 0 to below 1. */
    public double profile(double branching) {
        return search(
                        new double[] {Math.log(times.length / end * (1 - branching)), Math.log(estimate.decay())},
                        at -> hawkes(at[0], branching, at[1]).logLikelihood(times, end))
                .getValue();
    }

    /** Whether a branching lies in the 90 % interval of the profile likelihood. */
    public boolean covers90(double branching) {
        return 2 * (logLikelihood - profile(branching)) <= CHI_SQUARE_90;
    }

    private interface Objective {
        double of(double[] at);
    }

    private static PointValuePair search(double[] start, Objective objective) {
        return new SimplexOptimizer(new SimpleValueChecker(-1, TOLERANCE))
                .optimize(
                        new MaxEval(MOST_EVALUATIONS),
                        new ObjectiveFunction(objective::of),
                        GoalType.MAXIMIZE,
                        new InitialGuess(start),
                        new NelderMeadSimplex(start.length, .5));
    }

    private static Hawkes hawkes(double logBackground, double branching, double logDecay) {
        return new Hawkes(Math.exp(logBackground), Math.min(branching, Math.nextDown(1.0)), Math.exp(logDecay));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
