package org.wakhan.report.page;

import org.wakhan.chart.scale.Rounded;
import org.wakhan.statistics.VarianceShares;

/** Shares of variance as pages show them, beside the noise that chance gives them. */
public final class ShareText {
    private ShareText() {}

    /** A share with its noise, for a table; in brackets where chance may give as much. */
    public static String share(double share, double noise) {
        return isTold(share, noise)
                ? percent(share) + " (noise " + percent(noise) + ")"
                : "(" + percent(share) + ", noise " + percent(noise) + ")";
    }

    /** A share for a sentence; where chance may give as much as all together, that of the parameters that stand out. */
    public static String words(double share, double noise) {
        if (isTold(share, noise)) {
            return share(share, noise);
        }
        String chance = "no more than chance may give (noise " + percent(noise) + ")";
        return share > 0 ? percent(share) + " if only those that stand out count, all together " + chance : chance;
    }

    /** A share without its noise, for a table; in brackets where chance may give as much. */
    public static String cell(double share, double noise) {
        return isTold(share, noise) ? percent(share) : "(" + percent(share) + ")";
    }

    /** A share in whole per cent; an estimate below nothing or above the whole is shown as 0 or 100. */
    public static String percent(double share) {
        return Rounded.percent(Math.max(0, Math.min(1, Math.round(100 * share) / 100.0)));
    }

    private static boolean isTold(double share, double noise) {
        return share >= VarianceShares.TOLD * noise;
    }
}
