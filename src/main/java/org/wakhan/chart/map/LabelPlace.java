package org.wakhan.chart.map;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where the label of a shape goes: the point farthest from its edge, widths counting less than heights. */
final class LabelPlace {
    private static final int GRID = 28;
    /** Labels are wider than high: a distance to the left or right is worth this share of one up or down. */
    private static final double FLAT = 0.4;

    private LabelPlace() {}

    /** The best point of a grid over a shape; the middle of its bounds if no point lies inside. */
    static Point2D in(Shape shape) {
        List<double[]> edges = edges(shape);
        Rectangle2D bounds = shape.getBounds2D();
        Point2D best = new Point2D.Double(bounds.getCenterX(), bounds.getCenterY());
        double farthest = 0;
        for (int column = 1; column < GRID; column++) {
            for (int row = 1; row < GRID; row++) {
                double x = bounds.getX() + bounds.getWidth() * column / GRID;
                double y = bounds.getY() + bounds.getHeight() * row / GRID;
                if (shape.contains(x, y)) {
                    double distance = distance(edges, x * FLAT, y);
                    if (distance > farthest) {
                        farthest = distance;
                        best = new Point2D.Double(x, y);
                    }
                }
            }
        }
        return best;
    }

    private static double distance(List<double[]> edges, double x, double y) {
        double least = Double.MAX_VALUE;
        for (double[] edge : edges) {
            least = Math.min(least, Line2D.ptSegDistSq(edge[0], edge[1], edge[2], edge[3], x, y));
        }
        return least;
    }

    private static List<double[]> edges(Shape shape) {
        List<double[]> edges = new ArrayList<>();
        double[] point = new double[6];
        double[] from = {0, 0};
        double[] first = {0, 0};
        for (PathIterator path = new Path2D.Double(shape).getPathIterator(null, 0.5); !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            double[] to = kind == PathIterator.SEG_CLOSE ? first : new double[] {point[0] * FLAT, point[1]};
            if (kind == PathIterator.SEG_MOVETO) {
                first = to;
            } else {
                edges.add(new double[] {from[0], from[1], to[0], to[1]});
            }
            from = to;
        }
        return edges;
    }
}
