package org.wakhan.model;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.parameter.Posterior;
import org.wakhan.random.Permutation;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/**
 * The parameter values of one run. Each parameter draws from a stream of its own, so two scenarios share the draws of
 * every parameter on which they agree.
 *
 * @param values all values at the start
 * @param drawn values of the scenario's uncertain parameters, in their order
 */
record Draw(ParameterValues values, double[] drawn) implements Serializable {
    private static final Purpose PRIOR = Purpose.of("parameter");
    private static final Purpose POSTERIOR = Purpose.of("posterior-draw");
    private static final long CALIBRATION = Streams.agent("calibration");
    /** Technical: draws outside the hard range before the law is called impossible. */
    private static final int TRIES = 1000;

    static Draw of(Scenario scenario, long seed, int replicate) {
        Streams streams = new Streams(seed, replicate);
        Map<String, Double> changes = new HashMap<>();
        scenario.settings().forEach((key, law) -> changes.put(key, law.point()));
        List<Parameter> uncertain = scenario.uncertain();
        ToDoubleFunction<Parameter> source = source(scenario, seed, replicate);
        double[] drawn = new double[uncertain.size()];
        for (int i = 0; i < drawn.length; i++) {
            Parameter parameter = uncertain.get(i);
            drawn[i] = source.applyAsDouble(parameter);
            changes.put(parameter.key(), drawn[i]);
        }
        return new Draw(scenario.registry().points().with(changes), drawn);
    }

    /**
     * Where values come from. Each history has one draw of the posterior. A draw of the posterior comes with the history of the calibration that it was accepted for:
     * parameters that were not fitted have the values of that history, drawn again from its streams.
     */
    private static ToDoubleFunction<Parameter> source(Scenario scenario, long seed, int replicate) {
        Streams streams = new Streams(seed, replicate);
        Posterior posterior = scenario.posterior();
        if (posterior == null) {
            return parameter -> draw(parameter, scenario.law(parameter), streams);
        }
        int row = row(seed, replicate, posterior.size());
        Streams accepted = new Streams(posterior.manifest().seed(), posterior.run(row));
        return parameter -> {
            Law own = scenario.settings().get(parameter.key());
            if (own != null) {
                return draw(parameter, own, streams);
            }
            Double fitted = posterior.value(row, parameter.key());
            return fitted == null ? draw(parameter, parameter.prior(), accepted) : fitted;
        };
    }

    /** Replicates take the draws of a posterior in a random order, each once before any comes again. */
    private static int row(long seed, int replicate, int draws) {
        Streams experiment = new Streams(seed, 0);
        long round = Streams.agent(CALIBRATION, replicate / draws);
        return new Permutation(experiment, round, POSTERIOR, draws).at(replicate % draws);
    }

    /** The value that an intervention sets: its value, or a draw from its law. */
    static double value(Scenario scenario, Parameter parameter, Law law, Streams streams) {
        return scenario.mode() == ParameterMode.POINT ? law.point() : draw(parameter, law, streams);
    }

    /** A draw inside the hard range. */
    private static double draw(Parameter parameter, Law law, Streams streams) {
        Stream stream = streams.stream(Streams.agent(parameter.key()), PRIOR);
        for (int i = 0; i < TRIES; i++) {
            double value = law.sample(stream);
            if (!(parameter.domain() instanceof Domain.Range range) || range.contains(value)) {
                return value;
            }
        }
        throw new IllegalStateException("The law " + law + " of " + parameter.key() + " misses its range "
                + parameter.domain() + " in " + TRIES + " draws.");
    }
}
