package org.wakhan.design;

import java.util.List;
import java.util.stream.Collectors;
import org.wakhan.experiment.DesignKind;

/** Every combination of the factors' levels; the last factor changes fastest. */
final class Grid implements Design {
    private final List<double[]> levels;
    private final int size;

    /**
     * @param dimensions factors that all have levels
     * @throws IllegalArgumentException if there are more combinations than can be numbered
     */
    Grid(List<Dimension> dimensions) {
        this.levels = Design.levels(dimensions);
        long combinations = 1;
        for (double[] of : levels) {
            combinations = Design.requireCountable(combinations * of.length);
        }
        this.size = (int) combinations;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double[] values(int point) {
        double[] values = new double[levels.size()];
        int rest = point;
        for (int i = values.length - 1; i >= 0; i--) {
            double[] of = levels.get(i);
            values[i] = of[rest % of.length];
            rest /= of.length;
        }
        return values;
    }

    @Override
    public DesignKind kind() {
        return DesignKind.GRID;
    }

    @Override
    public String description() {
        return "full grid of "
                + levels.stream().map(of -> Integer.toString(of.length)).collect(Collectors.joining(" x "))
                + " points";
    }

    @Override
    public String identity() {
        return description();
    }
}
