package org.wakhan.calibration.climatology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.wakhan.statistics.Spread;
import org.wakhan.statistics.process.GammaRate;
import org.wakhan.statistics.score.CountLaw;
import org.wakhan.statistics.score.Forecast;

/**
 * Levels of provinces, learnt from the recent past by a gamma-Poisson update.
 *
 * <p>Before the last 12 months are seen, a province is expected to have its share of the 12 months before them (as many as
 * there are) in the national total of the last 12; how far shares move from year to year is one number for all provinces,
 * the shape k of a gamma law about that expectation, estimated by maximum likelihood. The last 12 months then update the
 * level: Gamma(k + count, k / expectation + 12). With k large the province keeps its old share, with k small it has its own
 * last year. All of it is estimated from the past up to the origin.
 *
 * <p>Source: Robbins (1956), empirical Bayes; West and Harrison (1997), Bayesian Forecasting and Dynamic Models, for the
 * drift of levels.
 *
 * @param levels level of each province in events per month
 * @param dispersion dispersion of months within a province, pooled over the last 12 months
 * @param shared variance of the factor of a month that all provinces share
 * @param drift squared coefficient of variation of a level from one year to the next, 1 / k
 */
public record ProvinceLevels(List<GammaRate> levels, double dispersion, double shared, double drift) {
    /** Technical: half an event in each province keeps shares above 0. */
    private static final double HALF = .5;

    /** Technical: bounds of log k in the search; beyond them shares are free or fixed. */
    private static final double LEAST_LOG = -3;

    private static final double MOST_LOG = 5;
    private static final double PRECISION = 1e-8;
    private static final int MOST_EVALUATIONS = 500;

    public ProvinceLevels {
        levels = List.copyOf(levels);
    }

    /**
     * Learns the levels.
     *
     * @param past at least 13 months, so that there is something before the last 12
     */
    public static ProvinceLevels learn(Past past) {
        double[][] year = past.lastYear();
        double[] counts = Arrays.stream(year).mapToDouble(Spread::sum).toArray();
        double[] expected = expected(past, Spread.sum(counts));
        double shape = shape(counts, expected);
        List<GammaRate> levels = new ArrayList<>();
        for (int province = 0; province < counts.length; province++) {
            double time = Past.YEAR;
            levels.add(new GammaRate(shape, shape * time / expected[province]).updated(counts[province], time));
        }
        return new ProvinceLevels(levels, Dispersion.pooled(year), Dispersion.shared(year), 1 / shape);
    }

    /** Expected counts of the last 12 months by the shares of the 12 before them. */
    private static double[] expected(Past past, double national) {
        int end = past.months() - Past.YEAR;
        double[][] before = past.between(Math.max(0, end - Past.YEAR), end);
        double[] weights =
                Arrays.stream(before).mapToDouble(row -> Spread.sum(row) + HALF).toArray();
        double sum = Spread.sum(weights);
        return Arrays.stream(weights)
                .map(weight -> weight / sum * (national + HALF))
                .toArray();
    }

    private static double shape(double[] counts, double[] expected) {
        return Math.exp(new BrentOptimizer(PRECISION, PRECISION)
                .optimize(
                        new MaxEval(MOST_EVALUATIONS),
                        new UnivariateObjectiveFunction(log -> logLikelihood(counts, expected, Math.exp(log))),
                        GoalType.MAXIMIZE,
                        new SearchInterval(LEAST_LOG, MOST_LOG))
                .getPoint());
    }

    private static double logLikelihood(double[] counts, double[] expected, double shape) {
        double sum = 0;
        for (int province = 0; province < counts.length; province++) {
            sum += CountLaw.logProbability(counts[province], expected[province], 1 / shape);
        }
        return sum;
    }

    /**
     * Squared coefficient of variation of a province's mean over the months to come: what is not known of its level, and a
     * share of the drift.
     *
     * @param driftShare 0 if levels stay, 1 if they move as they did between the last two years
     */
    public double levelVariation(int province, double driftShare) {
        return (1 + 1 / levels.get(province).shape()) * (1 + driftShare * drift) - 1;
    }

    /**
     * Negative binomial forecasts for any month to come, one a province: dispersion within a year times what is not known
     * of the level.
     */
    public List<Forecast> forecasts(double driftShare) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int province = 0; province < levels.size(); province++) {
            double variation = (1 + dispersion) * (1 + levelVariation(province, driftShare)) - 1;
            forecasts.add(CountLaw.negativeBinomial(levels.get(province).mean(), variation));
        }
        return forecasts;
    }
}
