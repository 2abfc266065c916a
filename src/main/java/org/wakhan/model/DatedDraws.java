package org.wakhan.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.random.Streams;
import org.wakhan.scenario.Intervention;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/**
 * What the dated changes of a scenario draw from their laws: the values that {@link Simulation} sets. They follow from
 * scenario, seed and replicate, so that they need not be stored.
 */
public final class DatedDraws {
    private DatedDraws() {}

    /**
     * The values by replicate, under names such as {@code taliban.arrests.rate@2026-09-01}, in the order of the scenario.
     * Changes that set a value or multiply one draw nothing; nor do those after the last day.
     *
     * @param seed the experiment's seed
     * @param replicates numbers of the runs
     */
    public static Map<String, double[]> of(Scenario scenario, long seed, int[] replicates) {
        Map<String, double[]> drawn = new LinkedHashMap<>();
        if (scenario.mode() == ParameterMode.POINT) {
            return drawn;
        }
        for (Intervention intervention : scenario.interventions()) {
            if (intervention.on().isBefore(scenario.end())) {
                intervention.set().forEach((key, law) -> {
                    if (!(law instanceof Law.Fixed)) {
                        Parameter parameter =
                                Objects.requireNonNull(scenario.registry().find(key));
                        drawn.put(key + "@" + intervention.on(), values(scenario, parameter, law, seed, replicates));
                    }
                });
            }
        }
        return drawn;
    }

    private static double[] values(Scenario scenario, Parameter parameter, Law law, long seed, int[] replicates) {
        return Arrays.stream(replicates)
                .mapToDouble(replicate -> Draw.value(scenario, parameter, law, new Streams(seed, replicate)))
                .toArray();
    }
}
