package org.wakhan.report.page;

import org.wakhan.chart.scale.Rounded;
import org.wakhan.statistics.VarianceShares.Part;

/** Shares of variance as pages show them, beside the noise that chance gives them. */
public final class ShareText {
    private ShareText() {}

    /** A part with its noise, for a table; in brackets where chance may give as much. */
    public static String share(Part part) {
        return part.isTold() ? rest(part) : "(" + percent(part.drawn()) + ", noise " + percent(part.noise()) + ")";
    }

    /** What is left of the whole with its noise, for a table. */
    public static String rest(Part part) {
        return percent(part.drawn()) + " (noise " + percent(part.noise()) + ")";
    }

    /** A part for a sentence. */
    public static String words(Part part) {
        return part.isTold()
                ? rest(part)
                : percent(part.drawn()) + ", no more than chance may give (noise " + percent(part.noise()) + ")";
    }

    /** A part without its noise, for a table; in brackets where chance may give as much. */
    public static String cell(Part part) {
        return part.isTold() ? percent(part.drawn()) : "(" + percent(part.drawn()) + ")";
    }

    /** A share in whole per cent. */
    private static String percent(double share) {
        return Rounded.percent(Math.round(100 * share) / 100.0);
    }
}
