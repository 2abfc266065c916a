package org.wakhan.parameter;

import java.io.Serializable;
import java.util.Map;

/** A value for every parameter of a registry. Immutable. */
public final class ParameterValues implements Serializable {
    private final ParameterRegistry registry;
    private final double[] values;

    ParameterValues(ParameterRegistry registry, double[] values) {
        this.registry = registry;
        this.values = values;
    }

    public ParameterRegistry registry() {
        return registry;
    }

    /** The value of a parameter, in its unit. */
    public double get(Parameter parameter) {
        return get(parameter.key());
    }

    /**
     * The value of a parameter by key.
     *
     * @throws IllegalArgumentException if there is no such parameter
     */
    public double get(String key) {
        return values[registry.position(key)];
    }

    /** The word of a choice. */
    public String word(Parameter parameter) {
        return parameter.format(get(parameter));
    }

    /** These values with some replaced. */
    public ParameterValues with(Map<String, Double> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        double[] changed = values.clone();
        changes.forEach((key, value) -> changed[registry.position(key)] = value);
        return new ParameterValues(registry, changed);
    }

    /**
     * These values with some replaced.
     *
     * @param positions their positions in the registry
     * @param changes the values, in the same order
     */
    public ParameterValues with(int[] positions, double[] changes) {
        double[] changed = values.clone();
        for (int i = 0; i < positions.length; i++) {
            changed[positions[i]] = changes[i];
        }
        return new ParameterValues(registry, changed);
    }
}
