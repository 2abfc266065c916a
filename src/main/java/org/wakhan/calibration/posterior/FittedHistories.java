package org.wakhan.calibration.posterior;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wakhan.calibration.abc.GenerativeModel;
import org.wakhan.calibration.target.Targets;
import org.wakhan.experiment.Simulator;
import org.wakhan.parameter.Law;
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
        return with(scenario, months, scenario.settings());
    }

    private static Scenario with(Scenario scenario, int months, Map<String, Law> settings) {
        return new Scenario(
                scenario.name(),
                scenario.question(),
                scenario.start(),
                months,
                ParameterMode.PRIOR,
                settings,
                scenario.interventions(),
                scenario.mechanismsOff(),
                scenario.files(),
                scenario.registry());
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
        Map<String, Law> settings = new LinkedHashMap<>(scenario.settings());
        settings.putAll(free.settings(free.values(scores)));
        return targets.simulated(simulator.simulate(with(scenario, scenario.months(), settings), seed, run));
    }
}
