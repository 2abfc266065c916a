package org.wakhan.calibration.posterior;

import org.wakhan.calibration.abc.GenerativeModel;
import org.wakhan.calibration.target.Targets;
import org.wakhan.experiment.Simulator;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/**
 * Histories of a scenario as a model whose free parameters are fitted to targets. All other uncertain parameters are drawn
 * from their priors in every history, so that what is not known about them is part of the likelihood.
 */
public final class FittedHistories implements GenerativeModel {
    private final Simulator simulator;
    private final Scenario scenario;
    private final FreeParameters free;
    private final Targets targets;
    private final long seed;

    /**
     * @param scenario must start before the first target; its mode and length play no part
     * @param targets the observations to fit to
     * @param seed seed of the histories
     */
    public FittedHistories(Simulator simulator, Scenario scenario, FreeParameters free, Targets targets, long seed) {
        this.simulator = simulator;
        this.scenario = fitting(scenario, targets);
        this.free = free;
        this.targets = targets;
        this.seed = seed;
    }

    /** The scenario from the prior, as long as the targets need it. */
    static Scenario fitting(Scenario scenario, Targets targets) {
        int months = 1;
        while (!scenario.start().plusMonths(months).isAfter(targets.end())) {
            months++;
        }
        return scenario.copy()
                .fromBeginning()
                .mode(ParameterMode.PRIOR)
                .months(months)
                .make();
    }

    /** What is simulated, but for the values of the free parameters. */
    public Scenario scenario() {
        return scenario;
    }

    @Override
    public int dimensions() {
        return free.size();
    }

    @Override
    public double[] statistics(double[] scores, int run) {
        Scenario drawn = scenario.copy().set(free.settings(free.values(scores))).make();
        return targets.simulated(simulator.simulate(drawn, seed, run));
    }
}
