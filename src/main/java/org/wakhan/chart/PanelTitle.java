package org.wakhan.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/** The heading of one of several plots in a picture, set just above its data area. */
final class PanelTitle extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final Font FONT = Typeface.bold(12);

    private final String text;

    PanelTitle(String text) {
        this.text = text;
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
        graphics.setFont(FONT);
        graphics.setPaint(Palette.INK);
        graphics.drawString(text, (float) area.getMinX(), (float) (area.getMinY() - 5));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PanelTitle title && title.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
