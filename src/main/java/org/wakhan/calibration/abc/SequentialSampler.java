package org.wakhan.calibration.abc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/**
 * Sequential Monte Carlo for approximate Bayesian computation: each round proposes parameters around those that came
 * nearest to the observation, with a kernel that follows the population (Beaumont et al. 2009; Toni et al. 2009, Journal
 * of the Royal Society Interface 6: 187-202).
 *
 * <p>Every simulation of every round is kept and weighted with the prior's density over that of all rounds' proposals
 * together (the deterministic mixture of Cornuet, Marin, Mira and Robert 2012, Scandinavian Journal of Statistics 39:
 * 798-812). The accepted ones are always the nearest of all so far, so the tolerance falls from round to round, the number
 * of simulations is known beforehand, and no weight exceeds the inverse of the prior round's share.
 *
 * <p>Parameters and chances of a simulation depend on seed and number alone: results are the same on any number of
 * threads, and when a calibration is broken off and goes on.
 */
public final class SequentialSampler {
    private static final Purpose POPULATION = Purpose.of("calibration-population");
    private static final long SAMPLER = Streams.agent("sampler");

    private final Simulations simulations;
    private final double[] observed;
    private final Schedule schedule;

    /**
     * What a round led to.
     *
     * @param round number, 0 being that of the prior
     * @param simulations simulations of all rounds so far
     * @param failed simulations of this round that broke off
     * @param tolerance distance of the farthest accepted simulation, in standard deviations of the parameters
     * @param effective effective size of the accepted simulations
     * @param shift largest change of a parameter's posterior mean since the round before, in prior standard deviations
     */
    public record Round(int round, int simulations, int failed, double tolerance, double effective, double shift) {}

    /**
     * The end of a calibration.
     *
     * @param table all simulations with their weights
     * @param posterior what they say about the observation
     * @param rounds how it came about
     */
    public record Result(ReferenceTable table, AbcPosterior posterior, List<Round> rounds) {}

    /**
     * @param simulations what is simulated
     * @param observed statistics of the observation
     */
    public SequentialSampler(Simulations simulations, double[] observed, Schedule schedule) {
        this.simulations = simulations;
        this.observed = observed.clone();
        this.schedule = schedule;
    }

    /**
     * Runs all rounds that are not kept already.
     *
     * @param progress told how many simulations there are, kept ones included
     */
    public Result run(Rounds kept, IntConsumer progress) {
        List<Particle> particles = new ArrayList<>();
        List<List<Double>> densities = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        List<Round> rounds = new ArrayList<>();
        AbcPosterior posterior = null;
        ReferenceTable table = null;
        for (int round = 0; round <= schedule.rounds(); round++) {
            Proposal proposal = posterior == null
                    ? new StandardNormal(simulations.model().dimensions())
                    : new KernelProposal(
                            posterior.accepted(), new Streams(simulations.seed(), round).stream(SAMPLER, POPULATION));
            List<Particle> fresh = simulated(round, proposal, kept, progress);
            proposals.add(proposal);
            sizes.add(fresh.size());
            particles.addAll(fresh);
            table = new ReferenceTable(particles, weights(particles, proposals, sizes, densities));
            AbcPosterior before = posterior;
            posterior = new Inference(table, schedule.accepted()).of(observed);
            rounds.add(new Round(
                    round,
                    particles.size(),
                    schedule.size(round) - fresh.size(),
                    posterior.tolerance(),
                    posterior.adjusted().effectiveSize(),
                    shift(before, posterior)));
        }
        return new Result(Objects.requireNonNull(table), Objects.requireNonNull(posterior), rounds);
    }

    private List<Particle> simulated(int round, Proposal proposal, Rounds kept, IntConsumer progress) {
        List<Particle> before = kept.load(round);
        if (before != null) {
            progress.accept(schedule.start(round + 1));
            return before;
        }
        int start = schedule.start(round);
        List<Particle> fresh =
                simulations.make(proposal, start, schedule.size(round), done -> progress.accept(start + done));
        kept.save(round, fresh);
        return fresh;
    }

    /** Prior density over that of the mixture of all proposals; densities of earlier pairs are kept. */
    private double[] weights(
            List<Particle> particles, List<Proposal> proposals, List<Integer> sizes, List<List<Double>> densities) {
        double[] weights = new double[particles.size()];
        double[][] known = new double[weights.length][proposals.size()];
        simulations
                .workers()
                .each(
                        weights.length,
                        i -> {
                            int old = i < densities.size() ? densities.get(i).size() : 0;
                            double mixture = 0;
                            for (int t = 0; t < proposals.size(); t++) {
                                known[i][t] = t < old
                                        ? densities.get(i).get(t)
                                        : proposals
                                                .get(t)
                                                .density(particles.get(i).scores());
                                mixture += sizes.get(t) * known[i][t] / weights.length;
                            }
                            weights[i] = known[i][0] / mixture;
                        },
                        done -> {});
        densities.clear();
        for (double[] row : known) {
            List<Double> list = new ArrayList<>(row.length);
            for (double density : row) {
                list.add(density);
            }
            densities.add(list);
        }
        return weights;
    }

    private static double shift(@Nullable AbcPosterior before, AbcPosterior after) {
        double largest = 0;
        for (int d = 0; d < after.adjusted().dimensions(); d++) {
            double from = before == null ? 0 : before.adjusted().mean(d);
            largest = Math.max(largest, Math.abs(after.adjusted().mean(d) - from));
        }
        return largest;
    }
}
