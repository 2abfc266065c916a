package org.wakhan.chart.sweep;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.wakhan.chart.scale.ValueScale;

/**
 * Lines of one value through values on a grid, by marching squares with linear interpolation. Positions are counted in
 * cells: x in columns and y in rows, whole numbers at the values themselves.
 */
final class Contour {
    private static final int USUAL_LEVELS = 6;

    private Contour() {}

    /** Round values to draw lines at, between two others; none where there is nothing between them. */
    static List<Double> levels(double low, double high) {
        List<Double> levels = new ArrayList<>();
        if (high - low > 1e-9 * Math.max(1, Math.abs(high))) {
            double step = step(low, high);
            for (double level = Math.floor(low / step + 1) * step; level < high; level += step) {
                levels.add(level);
            }
        }
        return levels;
    }

    /** From one of the values to draw lines at to the next. */
    static double step(double low, double high) {
        return ValueScale.niceStep((high - low) / USUAL_LEVELS, false);
    }

    /** The pieces of the line; squares with a missing corner have none. */
    static List<Line2D> of(double[][] values, double level) {
        List<Line2D> lines = new ArrayList<>();
        for (int row = 0; row + 1 < values.length; row++) {
            for (int column = 0; column + 1 < values[row].length; column++) {
                square(values, row, column, level, lines);
            }
        }
        return lines;
    }

    private static void square(double[][] values, int row, int column, double level, List<Line2D> lines) {
        double a = values[row][column];
        double b = values[row][column + 1];
        double c = values[row + 1][column + 1];
        double d = values[row + 1][column];
        if (!Double.isFinite(a + b + c + d)) {
            return;
        }
        List<double[]> crossings = new ArrayList<>();
        cross(a, b, level, column, row, 1, 0, crossings);
        cross(b, c, level, column + 1, row, 0, 1, crossings);
        cross(d, c, level, column, row + 1, 1, 0, crossings);
        cross(a, d, level, column, row, 0, 1, crossings);
        if (crossings.size() == 2) {
            lines.add(line(crossings.get(0), crossings.get(1)));
        } else if (crossings.size() == 4) {
            // A saddle: the middle decides which corners belong together.
            boolean joined = (a + b + c + d) / 4 >= level == a >= level;
            lines.add(line(crossings.get(0), crossings.get(joined ? 1 : 3)));
            lines.add(line(crossings.get(2), crossings.get(joined ? 3 : 1)));
        }
    }

    private static void cross(
            double from, double to, double level, double x, double y, double dx, double dy, List<double[]> crossings) {
        if (from >= level != to >= level) {
            double share = (level - from) / (to - from);
            crossings.add(new double[] {x + share * dx, y + share * dy});
        }
    }

    private static Line2D line(double[] from, double[] to) {
        return new Line2D.Double(from[0], from[1], to[0], to[1]);
    }
}
