package org.wakhan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterValues;
import org.wakhan.parameter.Posterior;
import org.wakhan.random.Streams;
import org.wakhan.scenario.Scenario;

/**
 * What draws of a scenario's parameters have in common, whatever the history: made once and not for each of thousands.
 */
final class DrawPlan {
    /** Technical: histories of a scenario follow each other, so the plan made last nearly always fits. */
    private static volatile @Nullable DrawPlan last;

    /** All values, with those that the scenario fixes. */
    final ParameterValues fixed;
    /** The parameters that every history draws, in the registry's order. */
    final List<Row> rows;

    private final Scenario scenario;
    private final int[] positions;

    /**
     * A parameter that every history draws.
     *
     * @param law its law
     * @param agent word that names it in keys of streams
     * @param own whether the scenario itself states the law, so that no posterior has a say
     * @param column its column in the posterior; negative where it was not fitted
     */
    record Row(Parameter parameter, Law law, long agent, boolean own, int column) {}

    private DrawPlan(Scenario scenario) {
        this.scenario = scenario;
        Map<String, Double> settings = scenario.settings().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().point()));
        fixed = scenario.registry().points().with(settings);
        Posterior posterior = scenario.posterior();
        rows = new ArrayList<>();
        for (Parameter parameter : scenario.uncertain()) {
            String key = parameter.key();
            rows.add(new Row(
                    parameter,
                    scenario.law(parameter),
                    Streams.agent(key),
                    scenario.settings().containsKey(key),
                    posterior == null ? -1 : posterior.keys().indexOf(key)));
        }
        positions = rows.stream()
                .mapToInt(row -> scenario.registry().position(row.parameter().key()))
                .toArray();
    }

    /** The plan of a scenario. Of any thread. */
    static DrawPlan of(Scenario scenario) {
        DrawPlan plan = last;
        if (plan == null || plan.scenario != scenario) {
            plan = new DrawPlan(scenario);
            last = plan;
        }
        return plan;
    }

    /** All values of a history that drew some. */
    ParameterValues values(double[] drawn) {
        return fixed.with(positions, drawn);
    }
}
