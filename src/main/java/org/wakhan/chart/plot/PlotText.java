package org.wakhan.chart.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;

/** Words in a plot: the heading of one of several plots, or a remark where there is nothing to see. */
public final class PlotText extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final Font TITLE = Typeface.bold(12);
    private static final Font REMARK = Typeface.plain(11);

    private static final double ABOVE_LINE = 5;

    private final String text;
    private final boolean title;

    private PlotText(String text, boolean title) {
        this.text = text;
        this.title = title;
    }

    /** A heading just above the data area. */
    public static PlotText title(String text) {
        return new PlotText(text, true);
    }

    /** A remark in the middle of the data area, above a line that may run there. */
    public static PlotText remark(String text) {
        return new PlotText(text, false);
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis timeAxis,
            ValueAxis valueAxis,
            int index,
            @Nullable PlotRenderingInfo info) {
        graphics.setClip(null);
        graphics.setFont(title ? TITLE : REMARK);
        graphics.setPaint(title ? Palette.INK : Palette.QUIET);
        if (title) {
            Typeface.draw(graphics, text, (float) area.getMinX(), (float) (area.getMinY() - 5));
        } else {
            double x = area.getCenterX() - Typeface.width(REMARK, text) / 2;
            Typeface.draw(graphics, text, (float) x, (float) (area.getCenterY() - ABOVE_LINE));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlotText words && words.title == title && words.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
