package org.wakhan.parameter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All parameters of the model: the single source of keys, ranges, priors and evidence for scenario files, their schema,
 * defaults, draws and documents.
 */
public final class ParameterRegistry {
    private final List<Parameter> rows;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * @param rows all rows, in the order in which they are printed
     * @throws IllegalArgumentException if a key comes twice
     */
    public ParameterRegistry(List<Parameter> rows) {
        this.rows = List.copyOf(rows);
        for (Parameter row : rows) {
            if (positions.put(row.key(), positions.size()) != null) {
                throw new IllegalArgumentException("The key " + row.key() + " stands twice in the registry.");
            }
        }
    }

    public List<Parameter> rows() {
        return rows;
    }

    /** All keys, in the registry's order. */
    public List<String> keys() {
        return rows.stream().map(Parameter::key).toList();
    }

    /** The row with a key, or null where there is none. */
    public @Nullable Parameter find(String key) {
        Integer position = positions.get(key);
        return position == null ? null : rows.get(position);
    }

    /**
     * Position of a row, for arrays by parameter.
     *
     * @throws IllegalArgumentException if the registry has no such row
     */
    public int position(String key) {
        Integer position = positions.get(key);
        if (position == null) {
            throw new IllegalArgumentException("There is no parameter " + key + " in the registry.");
        }
        return position;
    }

    /** The values used when uncertainty is left out. */
    public ParameterValues points() {
        return new ParameterValues(
                this, rows.stream().mapToDouble(Parameter::point).toArray());
    }
}
