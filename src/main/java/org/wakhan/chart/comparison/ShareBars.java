package org.wakhan.chart.comparison;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.LegendEntry.Sign;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.comparison.SpreadSources.Shares;

/**
 * Where the variance of differences comes from, a bar an outcome: parameters that are judgements, parameters that are
 * known, and the rest.
 *
 * @param rows the outcomes, from the top
 */
record ShareBars(List<Shares> rows) implements Body {
    private static final double ROW_HEIGHT = 24;
    private static final double LABEL_WIDTH = 286;
    private static final double GAP = 12;
    private static final double AXIS_HEIGHT = 20;
    private static final Color ASSUMED = new Color(0xD08A3C);
    private static final Color KNOWN = Palette.BLUE;
    /** Paler where chance may give as much. */
    private static final Color ASSUMED_UNTOLD = new Color(0xECD3B8);

    private static final Color KNOWN_UNTOLD = new Color(0xB8D4E6);
    private static final Color REST = new Color(0xDCDCDC);
    private static final Font LABEL = Typeface.plain(12);
    private static final Font INSIDE = Typeface.plain(11);
    private static final double LEAST_LABELLED = .06;

    ShareBars {
        rows = List.copyOf(rows);
    }

    @Override
    public double height() {
        return rows.size() * ROW_HEIGHT + AXIS_HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double left = area.getX() + LABEL_WIDTH + GAP;
        double width = area.getMaxX() - left - 20;
        double y = area.getY();
        for (Shares row : rows) {
            graphics.setFont(LABEL);
            graphics.setPaint(Palette.INK);
            String label = Typeface.fit(LABEL, row.outcome().shortLabel(), LABEL_WIDTH);
            Typeface.draw(graphics, label, (float) (area.getX() + LABEL_WIDTH - Typeface.width(LABEL, label)), (float)
                    (y + ROW_HEIGHT / 2 + 4));
            double assumed = row.assumed().drawn();
            double known = row.known().drawn();
            // Sampling can lift the sum of the parts above the whole.
            double whole = Math.max(1, assumed + known);
            double x = left;
            x += part(graphics, row.assumed().isTold() ? ASSUMED : ASSUMED_UNTOLD, x, y, assumed / whole, width);
            x += part(graphics, row.known().isTold() ? KNOWN : KNOWN_UNTOLD, x, y, known / whole, width);
            part(graphics, REST, x, y, 1 - (assumed + known) / whole, width);
            y += ROW_HEIGHT;
        }
        graphics.setFont(INSIDE);
        graphics.setPaint(Palette.QUIET);
        for (int percent = 0; percent <= 100; percent += 25) {
            String text = percent + " %";
            Typeface.draw(
                    graphics, text, (float) (left + width * percent / 100 - Typeface.width(INSIDE, text) / 2), (float)
                            (y + 14));
        }
    }

    /** What the colours mean. */
    static List<LegendEntry> legend() {
        return List.of(
                new LegendEntry(Sign.BAND, ASSUMED, "parameters that are assumed"),
                new LegendEntry(Sign.BAND, KNOWN, "parameters measured or calibrated"),
                new LegendEntry(Sign.BAND, REST, "chance in the model, and parameters acting together"));
    }

    private static double part(Graphics2D graphics, Color colour, double x, double y, double share, double width) {
        Rectangle2D box = new Rectangle2D.Double(x, y + 3, share * width, ROW_HEIGHT - 6);
        graphics.setPaint(colour);
        graphics.fill(box);
        if (share >= LEAST_LABELLED) {
            String text = Rounded.percent(share);
            graphics.setFont(INSIDE);
            graphics.setPaint(Palette.on(colour));
            Typeface.draw(graphics, text, (float) (box.getCenterX() - Typeface.width(INSIDE, text) / 2), (float)
                    (box.getCenterY() + 4));
        }
        return share * width;
    }
}
