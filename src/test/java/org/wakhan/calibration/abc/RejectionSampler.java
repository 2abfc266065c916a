package org.wakhan.calibration.abc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * Rejection, the plainest approximate Bayesian computation: simulates from the prior and keeps what comes near enough
 * (Pritchard et al. 1999, Molecular Biology and Evolution 16: 1791-1798). Slow and exact at tolerance 0; the oracle of the
 * sequential sampler.
 *
 * @param model what is simulated
 * @param seed decides, with the number of a simulation, all that is random in it
 */
public record RejectionSampler(GenerativeModel model, long seed) {
    private static final Purpose PROPOSAL = Purpose.of("calibration-proposal");
    private static final long SAMPLER = Streams.agent("sampler");

    /**
     * The first simulations that come near enough, in the order of their numbers.
     *
     * @param wanted how many
     * @param distance of a simulation's statistics from the observation
     * @param tolerance largest distance to keep
     * @param most simulations after which it gives up
     * @throws IllegalStateException if too few came near enough
     */
    public List<Particle> sample(int wanted, ToDoubleFunction<double[]> distance, double tolerance, int most) {
        Proposal prior = new StandardNormal(model.dimensions());
        List<Particle> kept = new ArrayList<>();
        for (int run = 0; run < most; run++) {
            double[] scores = prior.draw(new Streams(seed, run).stream(SAMPLER, PROPOSAL));
            double[] statistics = model.statistics(scores, run);
            if (distance.applyAsDouble(statistics) <= tolerance) {
                kept.add(new Particle(run, scores, statistics));
                if (kept.size() == wanted) {
                    return kept;
                }
            }
        }
        throw new IllegalStateException(
                "Of " + most + " simulations " + kept.size() + " came near enough, not " + wanted + ".");
    }
}
