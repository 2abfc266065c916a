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
import org.wakhan.chart.scale.ColourScale;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/**
 * One tile a unit, near where the unit lies, with its name and value: small provinces count as much as large ones.
 *
 * @param values the values
 */
public record TileMap(UnitValues values) implements Body {
    private static final double TILE_WIDTH = 77;
    private static final double TILE_HEIGHT = 57;
    private static final double SPACE = 3;
    static final double LEGEND_WIDTH = 128;
    private static final Font NAME = Typeface.plain(10.5);
    static final Font VALUE = Typeface.bold(12);
    private static final BasicStroke PROVINCE = new BasicStroke(1.6f);
    private static final BasicStroke NEIGHBOUR =
            new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0);

    @Override
    public double height() {
        return height(values.region());
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        ColourScale scale = ColourScale.of(values.means());
        for (Unit unit : values.region().units()) {
            String value = values.isDefined(unit) ? Rounded.text(values.of(unit)) : "";
            tile(graphics, unit, scale.colour(values.of(unit)), place(unit, area), value, VALUE);
        }
        new MapLegend(values, scale).draw(graphics, area.getMaxX() - LEGEND_WIDTH, area.getY() + 4, LEGEND_WIDTH);
        note(graphics, area);
    }

    /** What the edges and places of tiles mean, below the map. */
    static void note(Graphics2D graphics, Rectangle2D area) {
        Typeface.words(
                graphics,
                NAME,
                "Solid edge: province of Afghanistan. Dashed edge: neighbouring unit. Tiles keep most neighbourhoods, not distances.",
                area.getX(),
                area.getMaxY() - 16,
                area.getWidth());
    }

    /** Height of a map of a region. */
    static double height(Region region) {
        int rows = region.units().stream().mapToInt(Unit::tileRow).max().orElse(0) + 1;
        return rows * TILE_HEIGHT + 22;
    }

    /** The tile of a unit within the area of the map. */
    static Rectangle2D place(Unit unit, Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() + unit.tileColumn() * TILE_WIDTH + SPACE / 2,
                area.getY() + unit.tileRow() * TILE_HEIGHT + SPACE / 2,
                TILE_WIDTH - SPACE,
                TILE_HEIGHT - SPACE);
    }

    /** Draws the tile of a unit with its name and, where there is one, its value. */
    static void tile(Graphics2D graphics, Unit unit, Color colour, Rectangle2D box, String value, Font font) {
        graphics.setPaint(colour);
        graphics.fill(box);
        graphics.setStroke(unit.isProvince() ? PROVINCE : NEIGHBOUR);
        graphics.setPaint(unit.isProvince() ? Palette.INK : Palette.QUIET);
        graphics.draw(box);
        graphics.setPaint(Palette.on(colour));
        // Lets Gorno-Badakhshan and Gilgit-Baltistan break after the hyphen.
        List<String> lines = Typeface.wrap(NAME, unit.name().replace("-B", "- B"), box.getWidth() - 4);
        double y = box.getCenterY() - (lines.size() * 12.0 + (value.isEmpty() ? 0 : 15)) / 2;
        for (String line : lines) {
            y += 12;
            centred(graphics, NAME, line, box, y - 2.5);
        }
        if (!value.isEmpty()) {
            centred(graphics, font, value, box, y + 12);
        }
    }

    private static void centred(Graphics2D graphics, Font font, String text, Rectangle2D box, double y) {
        graphics.setFont(font);
        Typeface.draw(graphics, text, (float) (box.getCenterX() - Typeface.width(font, text) / 2), (float) y);
    }
}
