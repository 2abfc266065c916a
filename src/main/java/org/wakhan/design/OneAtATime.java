package org.wakhan.design;

import java.util.Arrays;
import java.util.List;
import org.wakhan.experiment.DesignKind;

/** A base point, then each factor at each of its other levels in turn while all others stay at the base. */
final class OneAtATime implements Design {
    private final List<Dimension> dimensions;
    private final List<double[]> values;
    private final int size;

    /** @param dimensions the factors; one without levels is looked at at its two ends */
    OneAtATime(List<Dimension> dimensions) {
        this.dimensions = List.copyOf(dimensions);
        this.values = dimensions.stream().map(OneAtATime::levels).toList();
        this.size = Design.requireCountable(
                1 + values.stream().mapToLong(levels -> levels.length).sum());
    }

    /** The values at which a factor has left the base, each once: at the base all factors share one point. */
    static double[] levels(Dimension dimension) {
        double[] levels = dimension.span().levels();
        return Arrays.stream(levels.length > 0 ? levels : dimension.span().ends())
                .filter(value -> value != dimension.base())
                .distinct()
                .toArray();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double[] values(int point) {
        double[] point0 = dimensions.stream().mapToDouble(Dimension::base).toArray();
        int rest = point - 1;
        for (int i = 0; i < point0.length && rest >= 0; i++) {
            double[] levels = values.get(i);
            if (rest < levels.length) {
                point0[i] = levels[rest];
            }
            rest -= levels.length;
        }
        return point0;
    }

    @Override
    public DesignKind kind() {
        return DesignKind.ONE_AT_A_TIME;
    }

    @Override
    public String description() {
        return "one factor at a time, " + size + " points with the base";
    }

    @Override
    public String identity() {
        StringBuilder text = new StringBuilder("one at a time");
        for (int i = 0; i < values.size(); i++) {
            text.append(' ').append(dimensions.get(i).base()).append(Arrays.toString(values.get(i)));
        }
        return text.toString();
    }
}
