package org.wakhan.calibration.posterior;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.parameter.Status;

/**
 * The parameters that are fitted: those whose status in the registry is {@code calibrated}. All others keep their prior.
 *
 * @param rows at least one, in the registry's order
 */
public record FreeParameters(List<Parameter> rows) {
    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);
    /** Share of a prior that may lie outside the parameter's range on either side; values there move to its end. */
    private static final double OUTSIDE = 1e-3;
    /** Quantiles of a prior are taken between this and its complement: some laws are infinite at their ends. */
    private static final double LEAST_PROBABILITY = 1e-9;

    public FreeParameters {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("At least one parameter must be free.");
        }
        for (Parameter row : rows) {
            if (row.domain() instanceof Domain.Range range
                    && (row.prior().quantile(OUTSIDE) < range.min()
                            || row.prior().quantile(1 - OUTSIDE) > range.max())) {
                throw new IllegalArgumentException("The prior of " + row.key() + " (" + row.prior()
                        + ") must lie in its range but for " + OUTSIDE + " on either side.");
            }
        }
    }

    /** Those of a registry. */
    public static FreeParameters of(ParameterRegistry registry) {
        return new FreeParameters(registry.rows().stream()
                .filter(row -> row.status() == Status.CALIBRATED)
                .toList());
    }

    public int size() {
        return rows.size();
    }

    public List<String> keys() {
        return rows.stream().map(Parameter::key).toList();
    }

    /** The value at a normal score. */
    public double value(int position, double score) {
        Parameter row = rows.get(position);
        double probability = STANDARD.cumulativeProbability(score);
        double value = row.prior().quantile(Math.max(LEAST_PROBABILITY, Math.min(1 - LEAST_PROBABILITY, probability)));
        return row.domain() instanceof Domain.Range range ? Math.max(range.min(), Math.min(range.max(), value)) : value;
    }

    /** The values at normal scores. */
    public double[] values(double[] scores) {
        double[] values = new double[scores.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i, scores[i]);
        }
        return values;
    }

    /** Values as settings of a scenario. */
    Map<String, Law> settings(double[] values) {
        Map<String, Law> settings = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            settings.put(rows.get(i).key(), new Law.Fixed(values[i]));
        }
        return settings;
    }
}
