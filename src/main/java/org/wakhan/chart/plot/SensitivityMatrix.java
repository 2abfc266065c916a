package org.wakhan.chart.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;

/**
 * How each outcome follows each factor: rank correlation as colour and number, and the share of the variance between
 * points below it.
 *
 * @param factors names of the factors, from the top
 * @param outcomes names of the outcomes, from the left
 * @param correlations rank correlation by factor and outcome; NaN where an outcome does not vary
 * @param shares first-order share by factor and outcome in words; empty where there are too few points
 */
public record SensitivityMatrix(
        List<String> factors, List<String> outcomes, double[][] correlations, List<List<String>> shares)
        implements Body {
    private static final double LEFT = 260;
    private static final double ROW = 34;
    private static final double HEADINGS = 62;
    private static final Font NAME = Typeface.plain(11.5);
    private static final Font VALUE = Typeface.bold(12);
    private static final Font SHARE = Typeface.plain(10);

    public SensitivityMatrix {
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public double height() {
        return HEADINGS + factors.size() * ROW + 6;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double step = (area.getWidth() - LEFT) / outcomes.size();
        for (int column = 0; column < outcomes.size(); column++) {
            List<String> lines = Typeface.wrap(NAME, outcomes.get(column), step - 8);
            double y = area.getY() + HEADINGS - 8 - (lines.size() - 1) * 13;
            graphics.setFont(NAME);
            graphics.setPaint(Palette.INK);
            for (String line : lines) {
                Typeface.draw(graphics, line, (float) (area.getX() + LEFT + column * step + 4), (float) y);
                y += 13;
            }
        }
        for (int row = 0; row < factors.size(); row++) {
            double y = area.getY() + HEADINGS + row * ROW;
            String name = Typeface.fit(NAME, factors.get(row), LEFT - 12);
            graphics.setFont(NAME);
            graphics.setPaint(Palette.INK);
            Typeface.draw(graphics, name, (float) (area.getX() + LEFT - 10 - Typeface.width(NAME, name)), (float)
                    (y + ROW / 2 + 4));
            for (int column = 0; column < outcomes.size(); column++) {
                Rectangle2D box = new Rectangle2D.Double(area.getX() + LEFT + column * step, y, step - 2, ROW - 2);
                cell(graphics, box, correlations[row][column], shares.get(row).get(column));
            }
        }
    }

    private static void cell(Graphics2D graphics, Rectangle2D box, double correlation, String share) {
        Color colour = colour(correlation);
        graphics.setPaint(colour);
        graphics.fill(box);
        graphics.setPaint(Palette.GRID);
        graphics.setStroke(new BasicStroke(0.6f));
        graphics.draw(box);
        graphics.setPaint(Palette.on(colour));
        centred(graphics, VALUE, signed(correlation), box, -1);
        centred(graphics, SHARE, share, box, 12);
    }

    /** White at 0, orange towards 1, blue towards -1. */
    private static Color colour(double correlation) {
        if (!Double.isFinite(correlation)) {
            return Palette.UNDEFINED;
        }
        Color end = correlation > 0 ? Palette.DOCUMENTED : Palette.MEDIAN;
        double share = Math.min(1, Math.abs(correlation));
        return new Color(
                (int) Math.round(255 + (end.getRed() - 255) * share),
                (int) Math.round(255 + (end.getGreen() - 255) * share),
                (int) Math.round(255 + (end.getBlue() - 255) * share));
    }

    private static String signed(double correlation) {
        return Double.isFinite(correlation) ? String.format(Locale.ROOT, "%+.2f", correlation) : "-";
    }

    private static void centred(Graphics2D graphics, Font font, String text, Rectangle2D box, double below) {
        graphics.setFont(font);
        double x = box.getCenterX() - Typeface.width(font, text) / 2;
        Typeface.draw(graphics, text, (float) x, (float) (box.getCenterY() + below));
    }
}
