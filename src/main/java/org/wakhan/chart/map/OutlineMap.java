package org.wakhan.chart.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.scale.ColourScale;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.region.Outlines;
import org.wakhan.region.Unit;

/**
 * The units in their true outlines, Afghanistan and what lies close to it, coloured by value. Equirectangular, true to
 * scale at 34 degrees north. Units too small for their name carry the last part of their ISO code, listed at the side.
 *
 * @param values the values
 * @param outlines the outlines
 */
public record OutlineMap(UnitValues values, Outlines outlines) implements Body {
    private static final double WEST = 59.3;
    private static final double EAST = 76.3;
    private static final double SOUTH = 28.3;
    private static final double NORTH = 39.3;
    private static final double SHRINK = Math.cos(Math.toRadians(34));
    private static final double LEGEND_WIDTH = 128;
    private static final double MAP_WIDTH = Picture.WIDTH - 48 - LEGEND_WIDTH - 16;
    private static final double SCALE = MAP_WIDTH / ((EAST - WEST) * SHRINK);
    private static final Font NAME = Typeface.plain(11);
    private static final Font CODE = Typeface.bold(9.5);
    private static final Font LIST = Typeface.plain(10.5);

    @Override
    public double height() {
        return (NORTH - SOUTH) * SCALE + 4;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        ColourScale scale = ColourScale.of(values.means());
        Rectangle2D window = new Rectangle2D.Double(area.getX(), area.getY(), MAP_WIDTH, (NORTH - SOUTH) * SCALE);
        graphics.setPaint(Palette.BEYOND);
        graphics.fill(window);
        List<String> aside = new ArrayList<>();
        List<Unit> order = new ArrayList<>(values.region().units());
        order.sort((a, b) -> Boolean.compare(a.isProvince(), b.isProvince()));
        for (Unit unit : order) {
            fill(graphics, unit, scale.colour(values.of(unit)), visible(unit, window));
        }
        for (Unit unit : values.region().units()) {
            label(graphics, unit, visible(unit, window), scale.colour(values.of(unit)), aside);
        }
        graphics.setPaint(Palette.FRAME);
        graphics.setStroke(new BasicStroke(1f));
        graphics.draw(window);
        double x = area.getMaxX() - LEGEND_WIDTH;
        double y = new MapLegend(values, scale).draw(graphics, x, area.getY() + 4, LEGEND_WIDTH) + 8;
        for (String line : aside) {
            y = Typeface.words(graphics, LIST, line, x, y, LEGEND_WIDTH);
        }
    }

    private static void fill(Graphics2D graphics, Unit unit, Color colour, Area shape) {
        graphics.setPaint(colour);
        graphics.fill(shape);
        graphics.setPaint(unit.isProvince() ? Palette.INK : Palette.QUIET);
        graphics.setStroke(
                new BasicStroke(unit.isProvince() ? 0.9f : 0.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    private void label(Graphics2D graphics, Unit unit, Area shape, Color ground, List<String> aside) {
        if (shape.isEmpty()) {
            aside.add("Beyond the frame: " + unit.name() + " " + Rounded.text(values.of(unit)));
            return;
        }
        Point2D middle = LabelPlace.in(shape);
        graphics.setPaint(Palette.on(ground));
        for (double width : new double[] {200, 62}) {
            List<String> lines = Typeface.wrap(NAME, unit.name(), width);
            if (fits(shape, middle, NAME, lines)) {
                write(graphics, NAME, lines, middle);
                return;
            }
        }
        String code = unit.id().substring(3);
        aside.add(code + "  " + unit.name());
        write(graphics, CODE, List.of(code), middle);
    }

    private static boolean fits(Shape shape, Point2D middle, Font font, List<String> lines) {
        double width = lines.stream()
                .mapToDouble(line -> Typeface.width(font, line))
                .max()
                .orElse(0);
        double height = lines.size() * 12.0;
        return shape.contains(middle.getX() - width / 2 - 1, middle.getY() - height / 2, width + 2, height);
    }

    private static void write(Graphics2D graphics, Font font, List<String> lines, Point2D middle) {
        graphics.setFont(font);
        double y = middle.getY() - lines.size() * 12.0 / 2 + 9.5;
        for (String line : lines) {
            Typeface.draw(graphics, line, (float) (middle.getX() - Typeface.width(font, line) / 2), (float) y);
            y += 12;
        }
    }

    private Area visible(Unit unit, Rectangle2D window) {
        Path2D path = new Path2D.Double();
        for (double[] point : outlines.ring(unit)) {
            double x = window.getX() + (point[0] - WEST) * SHRINK * SCALE;
            double y = window.getY() + (NORTH - point[1]) * SCALE;
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        Area area = new Area(path);
        area.intersect(new Area(window));
        return area;
    }
}
