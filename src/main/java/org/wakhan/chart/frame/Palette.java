package org.wakhan.chart.frame;

import java.awt.Color;

/**
 * The colours of the charts, safe for colour-blind readers and for print in grey.
 *
 * <p>Source: single colours from Okabe and Ito (2008), Color Universal Design; the sequence is viridis (van der Walt and
 * Smith 2015, public domain), turned so that more is darker on white paper; the diverging colours are PuOr of ColorBrewer
 * (Harrower and Brewer 2003, Apache-2.0).
 */
public final class Palette {
    /** What pictures are drawn on. */
    public static final Color PAPER = Color.WHITE;
    /** Words and strokes that are to be read first. */
    public static final Color INK = new Color(0x1A1A1A);
    /** Words beside what is to be read first. */
    public static final Color QUIET = new Color(0x555555);
    /** Lines behind the data. */
    public static final Color GRID = new Color(0xE2E2E2);
    /** Edges of plots and axes. */
    public static final Color FRAME = new Color(0x9A9A9A);

    /** What is simulated: medians, single histories, marks. */
    public static final Color MEDIAN = new Color(0x005B8F);
    /** Bands of the middle half of the histories; bars. */
    public static final Color HALF = new Color(0x8FBFDF);
    /** Bands of nine tenths of the histories. */
    public static final Color MOST = new Color(0xD3E6F3);
    /** Means. */
    public static final Color MEAN = INK;
    /** What is documented; in other pictures what stands against {@link #MEDIAN}. */
    public static final Color DOCUMENTED = new Color(0xC04F00);

    /** One kind of several, without a meaning of its own. */
    public static final Color BLUE = new Color(0x0072B2);
    /** Another kind of several. */
    public static final Color GREEN = new Color(0x007A59);
    /** A third kind of several. */
    public static final Color PURPLE = new Color(0xA8497F);

    /** Units for which an outcome is not defined. */
    public static final Color UNDEFINED = new Color(0xCFCFCF);
    /** Units where nothing happened in any history. */
    public static final Color NOTHING = PAPER;
    /** Land and water beyond the units of the region. */
    public static final Color BEYOND = new Color(0xE7ECF0);

    /** Relative luminance (WCAG 2.2) at which black and white stand out alike. */
    private static final double EVEN_CONTRAST = 0.179;

    private static final int[] VIRIDIS = {
        0xF4EE9A, 0xC8E06A, 0x8BD35A, 0x4DBF72, 0x26A784, 0x228C8D, 0x2C728E, 0x38588C, 0x433E85, 0x481F70, 0x3A0A50
    };

    private static final int[] PURPLE_TO_ORANGE = {
        0x2D004B, 0x542788, 0x8073AC, 0xB2ABD2, 0xD8DAEB, 0xFFFFFF, 0xFEE0B6, 0xFDB863, 0xE08214, 0xB35806, 0x7F3B08
    };

    private Palette() {}

    /** The colour of a share of the scale, from 0 (light) to 1 (dark). */
    public static Color sequential(double share) {
        return along(VIRIDIS, share);
    }

    /** The colour of a position from -1 (much less) through 0 (white) to 1 (much more). */
    public static Color diverging(double position) {
        return along(PURPLE_TO_ORANGE, (position + 1) / 2);
    }

    private static Color along(int[] colours, double share) {
        double at = Math.max(0, Math.min(1, share)) * (colours.length - 1);
        int below = Math.min((int) at, colours.length - 2);
        return between(new Color(colours[below]), new Color(colours[below + 1]), at - below);
    }

    /** Black or white, whichever reads better on a colour. */
    public static Color on(Color ground) {
        double luminance = 0.2126 * linear(ground.getRed())
                + 0.7152 * linear(ground.getGreen())
                + 0.0722 * linear(ground.getBlue());
        return luminance > EVEN_CONTRAST ? Color.BLACK : PAPER;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Color between(Color from, Color to, double share) {
        return new Color(
                mix(from.getRed(), to.getRed(), share),
                mix(from.getGreen(), to.getGreen(), share),
                mix(from.getBlue(), to.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
