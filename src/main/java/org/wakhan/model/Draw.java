package org.wakhan.model;

import java.io.Serializable;
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
        DrawPlan plan = DrawPlan.of(scenario);
        Posterior posterior = scenario.posterior();
        double[] drawn = posterior == null
                ? fromLaws(plan, new Streams(seed, replicate))
                : fromPosterior(plan, posterior, seed, replicate);
        return new Draw(plan.values(drawn), drawn);
    }

    private static double[] fromLaws(DrawPlan plan, Streams streams) {
        double[] drawn = new double[plan.rows.size()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = draw(plan.rows.get(i), streams);
        }
        return drawn;
    }

    /**
     * Each history has one draw of the posterior. A draw of the posterior comes with the history of the calibration that it
     * was accepted for: parameters that were not fitted have the values of that history, drawn again from its streams.
     */
    private static double[] fromPosterior(DrawPlan plan, Posterior posterior, long seed, int replicate) {
        int draw = row(seed, replicate, posterior.size());
        Streams streams = new Streams(seed, replicate);
        Streams accepted = new Streams(posterior.manifest().seed(), posterior.run(draw));
        double[] drawn = new double[plan.rows.size()];
        for (int i = 0; i < drawn.length; i++) {
            DrawPlan.Row row = plan.rows.get(i);
            if (row.own()) {
                drawn[i] = draw(row, streams);
            } else {
                drawn[i] = row.column() < 0 ? draw(row, accepted) : posterior.value(draw, row.column());
            }
        }
        return drawn;
    }

    /** Replicates take the draws of a posterior in a random order, each once before any comes again. */
    private static int row(long seed, int replicate, int draws) {
        Streams experiment = new Streams(seed, 0);
        long round = Streams.agent(CALIBRATION, replicate / draws);
        return new Permutation(experiment, round, POSTERIOR, draws).at(replicate % draws);
    }

    /** The value that an intervention sets: its value, or a draw from its law. */
    static double value(Scenario scenario, Parameter parameter, Law law, Streams streams) {
        return scenario.mode() == ParameterMode.POINT
                ? law.point()
                : draw(parameter, law, Streams.agent(parameter.key()), streams);
    }

    private static double draw(DrawPlan.Row row, Streams streams) {
        return draw(row.parameter(), row.law(), row.agent(), streams);
    }

    /** A draw inside the hard range. */
    private static double draw(Parameter parameter, Law law, long agent, Streams streams) {
        Stream stream = streams.stream(agent, PRIOR);
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
