package org.wakhan.chart.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/**
 * Skill by province, on the tiles of the map.
 *
 * @param region the units
 * @param skill by province; NaN where it is not defined
 */
public record SkillTiles(Region region, double[] skill) implements Body {
    private static final Font NAME = Typeface.plain(10.5);
    private static final Font VALUE = Typeface.bold(12);
    private static final Font LEGEND = Typeface.plain(11.5);
    private static final double LEGEND_WIDTH = 128;
    /** Skill of the darkest colours. */
    private static final double FULL = .4;

    private static final Color WORSE = new Color(0xB35806);
    private static final Color BETTER = new Color(0x2166AC);
    private static final Color EVEN = new Color(0xF7F7F7);

    @Override
    public double height() {
        int lowest = region.provinces().stream().mapToInt(Unit::tileRow).max().orElse(0);
        int highest = region.provinces().stream().mapToInt(Unit::tileRow).min().orElse(0);
        return (lowest - highest + 1)
                        * TileMap.place(region.unit(0), new Rectangle2D.Double())
                                .getHeight()
                        * 1.06
                + 8;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Rectangle2D corner = null;
        for (Unit unit : region.provinces()) {
            Rectangle2D box = TileMap.place(unit, new Rectangle2D.Double());
            corner = corner == null ? box : corner.createUnion(box);
        }
        if (corner == null) {
            return;
        }
        Rectangle2D moved =
                new Rectangle2D.Double(area.getX() - corner.getX() + 2, area.getY() - corner.getY() + 2, 0, 0);
        for (Unit unit : region.provinces()) {
            tile(graphics, unit, TileMap.place(unit, moved));
        }
        legend(graphics, area.getMaxX() - LEGEND_WIDTH, area.getY() + 4);
    }

    private void tile(Graphics2D graphics, Unit unit, Rectangle2D box) {
        double value = skill[unit.index()];
        Color colour = colour(value);
        graphics.setPaint(colour);
        graphics.fill(box);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.setPaint(Palette.INK);
        graphics.draw(box);
        graphics.setPaint(Palette.on(colour));
        List<String> lines = Typeface.wrap(NAME, unit.name(), box.getWidth() - 4);
        double y = box.getCenterY() - (lines.size() * 12.0 + 15) / 2;
        for (String line : lines) {
            y += 12;
            centred(graphics, NAME, line, box, y - 2.5);
        }
        centred(graphics, VALUE, text(value), box, y + 12);
    }

    private static String text(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return Math.abs(value) < .005 ? "0 %" : Rounded.format("+0 %;-0 %").format(value);
    }

    private static void centred(Graphics2D graphics, Font font, String text, Rectangle2D box, double y) {
        graphics.setFont(font);
        Typeface.draw(graphics, text, (float) (box.getCenterX() - Typeface.width(font, text) / 2), (float) y);
    }

    private static void legend(Graphics2D graphics, double x, double top) {
        double y =
                Typeface.words(graphics, LEGEND, "Share of the bar's CRPS that the model saves", x, top, LEGEND_WIDTH)
                        + 8;
        for (double value : new double[] {FULL, FULL / 2, 0, -FULL / 2, -FULL}) {
            Rectangle2D box = new Rectangle2D.Double(x, y, 26, 18);
            graphics.setPaint(colour(value));
            graphics.fill(box);
            graphics.setPaint(Palette.FRAME);
            graphics.setStroke(new BasicStroke(.8f));
            graphics.draw(box);
            graphics.setPaint(Palette.INK);
            graphics.setFont(LEGEND);
            String edge = value == FULL ? " or more" : value == -FULL ? " or less" : "";
            Typeface.draw(graphics, text(value) + edge, (float) (x + 34), (float) (y + 13));
            y += 22;
        }
    }

    private static Color colour(double value) {
        if (!Double.isFinite(value)) {
            return Palette.UNDEFINED;
        }
        double share = Math.min(1, Math.abs(value) / FULL);
        Color end = value < 0 ? WORSE : BETTER;
        return new Color(
                mix(EVEN.getRed(), end.getRed(), share),
                mix(EVEN.getGreen(), end.getGreen(), share),
                mix(EVEN.getBlue(), end.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
