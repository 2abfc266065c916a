package org.wakhan.calibration.posterior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.wakhan.calibration.abc.Particle;
import org.wakhan.calibration.abc.Rounds;
import org.wakhan.calibration.abc.SequentialSampler;
import org.wakhan.calibration.abc.Simulations;
import org.wakhan.calibration.abc.WeightedSample;
import org.wakhan.calibration.abc.Workers;
import org.wakhan.calibration.target.Targets;
import org.wakhan.experiment.Simulator;
import org.wakhan.history.History;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.Posterior;
import org.wakhan.parameter.PosteriorManifest;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;
import org.wakhan.scenario.LawText;
import org.wakhan.scenario.Scenario;

/**
 * From targets to the posterior of the free parameters: prior predictive check, sequential Monte Carlo, draws, and what
 * histories of these draws give for every target.
 */
public final class Calibration {
    private static final Purpose RESAMPLING = Purpose.of("posterior-resampling");
    /** Histories of the posterior have another seed than those of the fit: new chances with the accepted parameters. */
    private static final long NEXT_SEED = 1;

    private final Simulator simulator;
    private final Scenario scenario;
    private final FreeParameters free;
    private final Targets targets;
    private final CalibrationPlan plan;
    private final Workers workers;

    /**
     * What a calibration gives.
     *
     * @param posterior draws of equal weight
     * @param shrinkage of each free parameter
     * @param prior fitted targets beside histories of the prior
     * @param predictive all targets beside histories of the posterior
     * @param chinese what these histories give for attacks on Chinese nationals
     * @param rounds how it came about
     */
    public record Result(
            Posterior posterior,
            List<Shrinkage> shrinkage,
            List<TargetComparison> prior,
            List<TargetComparison> predictive,
            ChineseTargetRate chinese,
            List<SequentialSampler.Round> rounds) {}

    /**
     * @param scenario what the observations are of; its mode plays no part
     * @param targets all observations
     * @param plan what is to be done
     */
    public Calibration(
            Simulator simulator,
            Scenario scenario,
            FreeParameters free,
            Targets targets,
            CalibrationPlan plan,
            Workers workers) {
        this.simulator = simulator;
        this.scenario = scenario;
        this.free = free;
        this.targets = targets;
        this.plan = plan;
        this.workers = workers;
    }

    /** Histories that {@link #run} simulates: those of the fit, then one for each draw. */
    public int histories() {
        return plan.schedule().total() + plan.draws();
    }

    /**
     * Runs all that is not kept.
     *
     * @param command the command that makes it again, for the manifest
     * @param kept finished rounds
     * @param progress told how many histories are simulated
     */
    public Result run(String command, Rounds kept, IntConsumer progress) {
        Targets fitted = targets.fitted();
        SequentialSampler.Result fit = sample(kept, progress);
        Posterior posterior = posterior(command, fit);
        List<double[]> prior = fit.table().particles().stream()
                .filter(particle -> particle.run() < plan.schedule().first())
                .map(Particle::statistics)
                .toList();
        List<Simulated> predictive = predictive(posterior, progress);
        return new Result(
                posterior,
                shrinkage(posterior),
                TargetComparison.of(fitted, prior),
                TargetComparison.of(
                        targets, predictive.stream().map(Simulated::targets).toList()),
                ChineseTargetRate.of(predictive.stream().map(Simulated::chinese).toList()),
                fit.rounds());
    }

    /** The posterior alone, without histories of it: {@link #run} simulates these too. */
    public Posterior fit(String command, Rounds kept, IntConsumer progress) {
        return posterior(command, sample(kept, progress));
    }

    private SequentialSampler.Result sample(Rounds kept, IntConsumer progress) {
        Targets fitted = targets.fitted();
        FittedHistories model = new FittedHistories(simulator, scenario, free, fitted, plan.seed());
        return new SequentialSampler(new Simulations(model, plan.seed(), workers), fitted.observed(), plan.schedule())
                .run(kept, progress);
    }

    private Posterior posterior(String command, SequentialSampler.Result fit) {
        WeightedSample sample = fit.posterior().adjusted();
        int[] rows = sample.resample(
                plan.draws(), new Streams(plan.seed(), 0).stream(Streams.agent("posterior"), RESAMPLING));
        int[] runs = Arrays.stream(rows).map(row -> sample.runs()[row]).toArray();
        double[][] values = Arrays.stream(rows)
                .mapToObj(row -> free.values(sample.scores()[row]))
                .toArray(double[][]::new);
        Map<String, String> priors = new LinkedHashMap<>();
        Map<String, Double> shrinkage = new LinkedHashMap<>();
        for (int i = 0; i < free.size(); i++) {
            Parameter row = free.rows().get(i);
            int column = i;
            priors.put(row.key(), LawText.format(row, row.prior()));
            double[] after =
                    Arrays.stream(values).mapToDouble(draw -> draw[column]).toArray();
            shrinkage.put(row.key(), Shrinkage.of(row, after).shrinkage());
        }
        PosteriorManifest manifest = new PosteriorManifest(
                plan.program(),
                command,
                plan.seed(),
                plan.schedule().total(),
                fit.posterior().tolerance(),
                plan.scenario(),
                plan.targets(),
                priors,
                shrinkage);
        return new Posterior(manifest, free.keys(), runs, values);
    }

    private List<Shrinkage> shrinkage(Posterior posterior) {
        List<Shrinkage> shrinkage = new ArrayList<>();
        for (Parameter row : free.rows()) {
            shrinkage.add(Shrinkage.of(row, posterior.values(row.key())));
        }
        return shrinkage;
    }

    /** What is kept of a history of the posterior. */
    private record Simulated(double[] targets, ChineseTargetRate.Counts chinese) {}

    /** As many histories as the posterior has draws, as a user gets them; without those that broke off. */
    private List<Simulated> predictive(Posterior posterior, IntConsumer progress) {
        Scenario drawing = scenario.with(posterior);
        int before = plan.schedule().total();
        return workers.finished(plan.draws(), i -> simulated(drawing, i), done -> progress.accept(before + done));
    }

    private Simulated simulated(Scenario drawing, int replicate) {
        History history = simulator.simulate(drawing, plan.seed() + NEXT_SEED, replicate);
        return new Simulated(targets.simulated(history), ChineseTargetRate.Counts.of(history));
    }
}
