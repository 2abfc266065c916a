package org.wakhan.chart.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.SignedScale;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;
import org.wakhan.statistics.PairedDifference;

/**
 * One tile a unit with the mean difference of an outcome, on a scale that is white at 0 and reaches as far to either side.
 *
 * @param outcome the outcome
 * @param region the units
 * @param differences by unit
 */
public record DifferenceMap(Outcome outcome, Region region, PairedDifference[] differences) implements Body {
    private static final int STEPS = 60;
    private static final double BAR_WIDTH = 18;
    private static final double BAR_HEIGHT = 200;
    private static final Font LABEL = Typeface.plain(11.5);
    private static final Font HEADING = Typeface.bold(11.5);
    private static final Font UNCLEAR = Typeface.plain(11);

    @Override
    public double height() {
        return TileMap.height(region);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        SignedScale scale = SignedScale.symmetric(means());
        for (Unit unit : region.units()) {
            Rectangle2D box = TileMap.place(unit, area);
            if (!isDefined(unit)) {
                TileMap.tile(graphics, unit, Palette.UNDEFINED, box, "", UNCLEAR);
                continue;
            }
            PairedDifference difference = differences[unit.index()];
            TileMap.tile(
                    graphics,
                    unit,
                    Palette.diverging(2 * scale.share(difference.estimate()) - 1),
                    box,
                    Rounded.signed(difference.estimate() * factor()),
                    difference.isClear() ? TileMap.VALUE : UNCLEAR);
        }
        legend(graphics, scale, area.getMaxX() - TileMap.LEGEND_WIDTH, area.getY() + 4);
        TileMap.note(graphics, area);
    }

    /** Whether the outcome is defined for a unit. */
    public boolean isDefined(Unit unit) {
        return unit.isProvince() || !Outcomes.areOfProvincesOnly(outcome);
    }

    /** Shares are shown in percentage points: their differences are small. */
    double factor() {
        return isShare() ? 100 : 1;
    }

    private boolean isShare() {
        return outcome.unit().equals("share");
    }

    private String measure() {
        return isShare()
                ? "percentage points, mean of months"
                : new UnitValues(outcome, region, new double[region.size()]).measure();
    }

    /** Whether some unit differs in some history. */
    public boolean differs() {
        return Arrays.stream(differences).anyMatch(difference -> difference.differing() > 0);
    }

    private double[] means() {
        return region.units().stream()
                .filter(this::isDefined)
                .mapToDouble(unit -> differences[unit.index()].estimate())
                .toArray();
    }

    private void legend(Graphics2D graphics, SignedScale scale, double x, double top) {
        double width = TileMap.LEGEND_WIDTH;
        String what = "Mean difference, " + measure();
        double y = Typeface.words(graphics, HEADING, what, x, top, width) + 3;
        String shape = scale.isLinear() ? "linear scale" : "linear near 0, logarithmic beyond";
        y = Typeface.words(graphics, LABEL, shape, x, y, width) + 10;
        bar(graphics, scale, factor(), x, y);
        y += BAR_HEIGHT + 12;
        y = Typeface.words(graphics, HEADING, "+1.2", x, y, width);
        y = Typeface.words(graphics, LABEL, "90 % interval of the mean leaves 0 out", x, y, width) + 4;
        y = Typeface.words(graphics, UNCLEAR, "+1.2", x, y, width);
        y = Typeface.words(graphics, LABEL, "it does not", x, y, width) + 6;
        if (Outcomes.areOfProvincesOnly(outcome)) {
            MapLegend.swatch(graphics, Palette.UNDEFINED, "not defined outside Afghanistan", x, y, width);
        }
    }

    private static void bar(Graphics2D graphics, SignedScale scale, double factor, double x, double top) {
        double step = BAR_HEIGHT / STEPS;
        for (int i = 0; i < STEPS; i++) {
            graphics.setPaint(Palette.diverging(1 - 2 * (i + .5) / STEPS));
            graphics.fill(new Rectangle2D.Double(x, top + i * step, BAR_WIDTH, step + (i < STEPS - 1 ? .5 : 0)));
        }
        graphics.setFont(LABEL);
        graphics.setStroke(new BasicStroke(0.8f));
        double free = Double.POSITIVE_INFINITY;
        for (double tick : scale.ticks()) {
            double y = top + BAR_HEIGHT * (1 - scale.share(tick));
            if (y < free - 12) {
                graphics.setPaint(Palette.FRAME);
                graphics.draw(new Line2D.Double(x + BAR_WIDTH, y, x + BAR_WIDTH + 5, y));
                graphics.setPaint(Palette.INK);
                Typeface.draw(graphics, Rounded.signed(tick * factor), (float) (x + BAR_WIDTH + 8), (float) (y + 4));
                free = y;
            }
        }
        graphics.setPaint(Palette.FRAME);
        graphics.draw(new Rectangle2D.Double(x, top, BAR_WIDTH, BAR_HEIGHT));
    }
}
