package org.wakhan.calibration.abc;

import java.util.List;

/**
 * Checks inference on simulations whose parameters are known: the ranks of true values, and how often intervals hold them.
 *
 * <p>All checks share one table of simulations from the prior, and infer with the rule of the calibration itself
 * ({@link Inference}); what they do not repeat is the calibration's later rounds.
 */
public final class SelfCheck {
    private final Inference inference;

    /**
     * @param table simulations from the prior, none of those to be checked among them
     * @param accepted simulations that each inference accepts
     */
    public SelfCheck(List<Particle> table, int accepted) {
        inference = new Inference(ReferenceTable.ofPrior(table), accepted);
    }

    /**
     * Share of the posterior below the true value.
     *
     * @param truths simulations from the prior, taken as observations
     * @return by parameter and truth
     */
    public double[][] ranks(List<Particle> truths, Workers workers) {
        double[][] ranks = new double[truths.get(0).scores().length][truths.size()];
        workers.each(
                truths.size(),
                i -> {
                    Particle truth = truths.get(i);
                    WeightedSample posterior = inference.of(truth.statistics()).adjusted();
                    for (int d = 0; d < ranks.length; d++) {
                        ranks[d][i] = posterior.below(d, truth.scores()[d]);
                    }
                },
                done -> {});
        return ranks;
    }

    /** Share of central intervals that hold the true value: those whose rank lies in the middle. */
    public static double coverage(double[] ranks, double probability) {
        double tail = (1 - probability) / 2;
        int inside = 0;
        for (double rank : ranks) {
            inside += rank >= tail && rank <= 1 - tail ? 1 : 0;
        }
        return inside / (double) ranks.length;
    }
}
