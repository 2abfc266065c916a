package org.wakhan.store.table;

import java.util.Arrays;
import java.util.List;
import org.wakhan.experiment.Points;
import org.wakhan.history.History;
import org.wakhan.parameter.Parameter;

/**
 * Puts the parameters that runs draw into the same columns at every point, though one point may leave other parameters
 * uncertain than another.
 */
final class DrawnParameters {
    private final Points points;
    private final List<Parameter> parameters;
    private int point = -1;
    private int[] columns = new int[0];

    DrawnParameters(Points points) {
        this.points = points;
        this.parameters = points.uncertain();
    }

    /** Keys of the parameters, in the order of the columns. */
    List<String> keys() {
        return parameters.stream().map(Parameter::key).toList();
    }

    /** What a history drew, by column; NaN where its point draws nothing. */
    double[] values(int ofPoint, History history) {
        if (ofPoint != point) {
            point = ofPoint;
            columns = points.scenario(point).uncertain().stream()
                    .mapToInt(parameters::indexOf)
                    .toArray();
        }
        double[] values = new double[parameters.size()];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < columns.length; i++) {
            values[columns[i]] = history.drawn()[i];
        }
        return values;
    }
}
