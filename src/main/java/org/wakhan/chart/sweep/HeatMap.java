package org.wakhan.chart.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.ValueScale;

/**
 * One outcome over two factors: a cell a point, with its mean, and lines of equal mean between the cells.
 *
 * @param across the first factor, from the left
 * @param up the second factor, from below
 * @param columns values of the first factor, ascending
 * @param rows values of the second factor, ascending
 * @param means mean by row and column; NaN where there is no point
 * @param halves half the width of the interval of the mean, in the same order; NaN where it is unknown
 * @param unit what the means measure
 */
record HeatMap(
        FactorAxis across,
        FactorAxis up,
        double[] columns,
        double[] rows,
        double[][] means,
        double[][] halves,
        String unit)
        implements Body {
    private static final double HEIGHT = 430;
    private static final double LEFT = 92;
    private static final double BELOW = 46;
    private static final double LEGEND = 120;
    private static final double LEAST_CELL_WITH_TEXT = 34;
    private static final int LEGEND_STEPS = 40;
    private static final double ROOM_ASIDE = 40;
    private static final double ROOM_ABOVE = 20;
    private static final Font LABEL = Typeface.plain(12);
    private static final Font VALUE = Typeface.bold(12);
    private static final Font SMALL = Typeface.plain(10);
    private static final BasicStroke LINE = new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke HALO = new BasicStroke(3.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Rectangle2D plot = new Rectangle2D.Double(
                area.getX() + LEFT,
                area.getY() + 6,
                area.getWidth() - LEFT - LEGEND - 24,
                area.getHeight() - BELOW - 6);
        double low = Arrays.stream(means)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        double high = Arrays.stream(means)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        double top = high > low ? high : low + 1;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                cell(graphics, plot, row, column, (means[row][column] - low) / (top - low));
            }
        }
        if (isContoured()) {
            contours(graphics, plot, low, high);
        }
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                words(graphics, plot, row, column, (means[row][column] - low) / (top - low));
            }
        }
        if (isContoured()) {
            contourLabels(graphics, plot, low, high);
        }
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.setPaint(Palette.FRAME);
        graphics.draw(plot);
        axes(graphics, plot, area);
        legend(graphics, plot.getMaxX() + 24, plot.getY(), low, top);
    }

    private boolean isContoured() {
        return !across.factor().hasWords() && !up.factor().hasWords();
    }

    private Rectangle2D box(Rectangle2D plot, int row, int column) {
        double width = plot.getWidth() / columns.length;
        double height = plot.getHeight() / rows.length;
        return new Rectangle2D.Double(plot.getX() + column * width, plot.getMaxY() - (row + 1) * height, width, height);
    }

    private void cell(Graphics2D graphics, Rectangle2D plot, int row, int column, double share) {
        graphics.setPaint(Double.isFinite(share) ? Palette.sequential(share) : Palette.UNDEFINED);
        graphics.fill(box(plot, row, column));
    }

    private void words(Graphics2D graphics, Rectangle2D plot, int row, int column, double share) {
        Rectangle2D box = box(plot, row, column);
        if (!Double.isFinite(share) || box.getWidth() < LEAST_CELL_WITH_TEXT || box.getHeight() < 14) {
            return;
        }
        Color ground = Palette.sequential(share);
        boolean two = box.getHeight() >= 32 && Double.isFinite(halves[row][column]);
        String mean = figure(means[row][column], halves[row][column]);
        double width = Math.max(Typeface.width(VALUE, mean), two ? 44 : 0) + 8;
        double height = two ? 30 : 16;
        graphics.setPaint(ground);
        graphics.fill(
                new Rectangle2D.Double(box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height));
        graphics.setPaint(Palette.on(ground));
        centred(graphics, VALUE, mean, box, two ? -2 : 4);
        if (two) {
            centred(graphics, SMALL, "± " + figure(halves[row][column], halves[row][column]), box, 12);
        }
    }

    /** With two digits of half its interval. */
    private static String figure(double value, double half) {
        return half > 0 ? Rounded.text(value, half / 10) : Rounded.text(value);
    }

    private static void centred(Graphics2D graphics, Font font, String text, Rectangle2D box, double below) {
        graphics.setFont(font);
        double x = box.getCenterX() - Typeface.width(font, text) / 2;
        Typeface.draw(graphics, text, (float) x, (float) (box.getCenterY() + below));
    }

    private void contours(Graphics2D graphics, Rectangle2D plot, double low, double high) {
        for (double level : Contour.levels(low, high)) {
            List<Line2D> lines = Contour.of(means, level).stream()
                    .map(line -> onPlot(line, plot))
                    .toList();
            graphics.setStroke(HALO);
            graphics.setPaint(Palette.PAPER);
            lines.forEach(graphics::draw);
            graphics.setStroke(LINE);
            graphics.setPaint(Palette.INK);
            lines.forEach(graphics::draw);
        }
    }

    /** Names each line where it is farthest from the middles of cells, in which numbers stand; not where it stays near. */
    private void contourLabels(Graphics2D graphics, Rectangle2D plot, double low, double high) {
        for (double level : Contour.levels(low, high)) {
            Contour.of(means, level).stream()
                    .max(Comparator.comparingDouble(line -> distanceFromMiddles(line, plot)))
                    .filter(line -> distanceFromMiddles(line, plot) >= 1)
                    .ifPresent(
                            line -> label(graphics, onPlot(line, plot), Rounded.text(level, Contour.step(low, high))));
        }
    }

    /** Of the middle of a line from the nearest middle of a cell; at least 1 where a label and a number have both room. */
    private double distanceFromMiddles(Line2D line, Rectangle2D plot) {
        double x = (line.getX1() + line.getX2()) / 2;
        double y = (line.getY1() + line.getY2()) / 2;
        double aside = Math.abs(x - Math.rint(x)) * plot.getWidth() / columns.length;
        double above = Math.abs(y - Math.rint(y)) * plot.getHeight() / rows.length;
        return Math.max(aside / ROOM_ASIDE, above / ROOM_ABOVE);
    }

    /** From positions counted in cells, whole at their middles, to the plot. */
    private Line2D onPlot(Line2D line, Rectangle2D plot) {
        double width = plot.getWidth() / columns.length;
        double height = plot.getHeight() / rows.length;
        return new Line2D.Double(
                plot.getX() + (line.getX1() + 0.5) * width,
                plot.getMaxY() - (line.getY1() + 0.5) * height,
                plot.getX() + (line.getX2() + 0.5) * width,
                plot.getMaxY() - (line.getY2() + 0.5) * height);
    }

    private static void label(Graphics2D graphics, Line2D line, String text) {
        double x = (line.getX1() + line.getX2()) / 2;
        double y = (line.getY1() + line.getY2()) / 2;
        double width = Typeface.width(SMALL, text) + 6;
        graphics.setPaint(Palette.PAPER);
        graphics.fill(new Rectangle2D.Double(x - width / 2, y - 7, width, 14));
        graphics.setPaint(Palette.INK);
        graphics.setFont(SMALL);
        Typeface.draw(graphics, text, (float) (x - width / 2 + 3), (float) (y + 4));
    }

    private void axes(Graphics2D graphics, Rectangle2D plot, Rectangle2D area) {
        graphics.setPaint(Palette.INK);
        graphics.setFont(LABEL);
        int everyColumn = every(columns.length, plot.getWidth() / columns.length, 46);
        for (int column = 0; column < columns.length; column += everyColumn) {
            Rectangle2D box = box(plot, 0, column);
            String text =
                    Typeface.fit(LABEL, FactorText.of(across.factor(), columns[column]), box.getWidth() * everyColumn);
            Typeface.draw(graphics, text, (float) (box.getCenterX() - Typeface.width(LABEL, text) / 2), (float)
                    (plot.getMaxY() + 16));
        }
        int everyRow = every(rows.length, plot.getHeight() / rows.length, 16);
        for (int row = 0; row < rows.length; row += everyRow) {
            Rectangle2D box = box(plot, row, 0);
            String text = Typeface.fit(LABEL, FactorText.of(up.factor(), rows[row]), LEFT - 30);
            Typeface.draw(graphics, text, (float) (plot.getX() - 8 - Typeface.width(LABEL, text)), (float)
                    (box.getCenterY() + 4));
        }
        String below = Typeface.fit(LABEL, across.label(), plot.getWidth());
        Typeface.draw(graphics, below, (float) (plot.getCenterX() - Typeface.width(LABEL, below) / 2), (float)
                (plot.getMaxY() + 36));
        String beside = Typeface.fit(LABEL, up.label(), plot.getHeight());
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, area.getX() + 12, plot.getCenterY());
        Typeface.draw(graphics, beside, (float) (area.getX() + 12 - Typeface.width(LABEL, beside) / 2), (float)
                (plot.getCenterY() + 4));
        graphics.setTransform(before);
    }

    /** Every how many of some labels there is room for. */
    private static int every(int labels, double step, double least) {
        return Math.max(1, Math.min(labels, (int) Math.ceil(least / step)));
    }

    private void legend(Graphics2D graphics, double x, double top, double low, double high) {
        double y = Typeface.words(graphics, Typeface.bold(11.5), "Mean, " + unit, x, top, LEGEND) + 10;
        double height = 180;
        for (int i = 0; i < LEGEND_STEPS; i++) {
            graphics.setPaint(Palette.sequential(1 - (i + 0.5) / LEGEND_STEPS));
            double step = height / LEGEND_STEPS;
            graphics.fill(new Rectangle2D.Double(x, y + i * step, 18, step + (i < LEGEND_STEPS - 1 ? 0.5 : 0)));
        }
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.setPaint(Palette.FRAME);
        graphics.draw(new Rectangle2D.Double(x, y, 18, height));
        graphics.setFont(Typeface.plain(11.5));
        double step = ValueScale.niceStep((high - low) / 5, false);
        for (double tick = Math.ceil(low / step) * step; tick <= high + step * 1e-9; tick += step) {
            double at = y + height * (1 - (tick - low) / (high - low));
            graphics.setPaint(Palette.FRAME);
            graphics.draw(new Line2D.Double(x + 18, at, x + 23, at));
            graphics.setPaint(Palette.INK);
            Typeface.draw(graphics, Rounded.text(tick, step), (float) (x + 26), (float) (at + 4));
        }
        Typeface.words(
                graphics,
                Typeface.plain(11.5),
                (isContoured() ? "Lines join equal means. " : "") + "±: half of the 90 % interval of the mean.",
                x,
                y + height + 14,
                LEGEND);
    }
}
