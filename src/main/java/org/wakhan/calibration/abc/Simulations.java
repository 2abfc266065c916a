package org.wakhan.calibration.abc;

import java.util.List;
import java.util.function.IntConsumer;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * Makes simulations of a model, side by side. Parameters and chances of each depend on seed and number alone.
 *
 * @param model what is simulated
 * @param seed decides, with the number of a simulation, all that is random in it
 * @param workers how many at the same time
 */
public record Simulations(GenerativeModel model, long seed, Workers workers) {
    private static final Purpose PROPOSAL = Purpose.of("calibration-proposal");
    private static final long SAMPLER = Streams.agent("sampler");

    /**
     * Simulations in the order of their numbers, without those that broke off.
     *
     * @param proposal law of the parameters
     * @param start number of the first one
     * @param count how many
     * @param progress told how many are done
     */
    public List<Particle> make(Proposal proposal, int start, int count, IntConsumer progress) {
        return workers.finished(count, i -> simulate(proposal, start + i), progress);
    }

    /** The same from the prior. */
    public List<Particle> prior(int start, int count, IntConsumer progress) {
        return make(new StandardNormal(model.dimensions()), start, count, progress);
    }

    private Particle simulate(Proposal proposal, int run) {
        double[] scores = proposal.draw(new Streams(seed, run).stream(SAMPLER, PROPOSAL));
        return new Particle(run, scores, model.statistics(scores, run));
    }
}
