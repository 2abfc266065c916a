package org.wakhan.chart.plot;

import java.awt.BasicStroke;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;

/** The look that all plots and their value axes share: paper, frame, grid and type. */
public final class PlotLook {
    private static final BasicStroke GRID = new BasicStroke(0.6f);

    private PlotLook() {}

    /** Gives a plot its paper, frame and grid. */
    public static void dress(XYPlot plot) {
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setOutlinePaint(Palette.FRAME);
        plot.setOutlineStroke(new BasicStroke(0.8f));
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(GRID);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(GRID);
        plot.setInsets(new RectangleInsets(2, 2, 2, 12));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** Gives a value axis its type, of a size in logical pixels, and its colours. */
    public static void dress(NumberAxis axis, double type) {
        axis.setLabelFont(Typeface.plain(type));
        axis.setLabelPaint(Palette.INK);
        axis.setTickLabelFont(Typeface.plain(type));
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLinePaint(Palette.FRAME);
        axis.setTickMarkPaint(Palette.FRAME);
    }
}
