package org.wakhan.chart.sweep;

import org.wakhan.chart.scale.Rounded;
import org.wakhan.store.manifest.StoredFactor;

/** Values of factors for readers. */
public final class FactorText {
    private FactorText() {}

    /** A value: its word where the factor has words. */
    public static String of(StoredFactor factor, double value) {
        return factor.hasWords() ? factor.words().get((int) value) : Rounded.text(value);
    }
}
