package org.wakhan.calibration.hindcast;

import org.wakhan.statistics.score.PairedBootstrap;

/** What a paired comparison allows to be said. */
public enum Standing {
    /** Better, and the 90 % interval of the difference says so too. */
    BETTER,
    /** Better on average, but the interval holds 0. */
    AHEAD,
    /** Not better on average, but the interval holds 0. */
    BEHIND,
    /** Worse, and the interval says so too. */
    WORSE;

    /** The standing of the first in a comparison. */
    public static Standing of(PairedBootstrap paired) {
        if (paired.estimate() < 0) {
            return paired.high() < 0 ? BETTER : AHEAD;
        }
        return paired.low() > 0 ? WORSE : BEHIND;
    }
}
