package org.wakhan.scenario;

import java.util.Locale;

/** Where the values of uncertain parameters come from. */
public enum ParameterMode {
    /** Each run takes a joint draw from what is known after the calibration; where a scenario sets a law, from that. */
    POSTERIOR,
    /** Each run draws every uncertain parameter from its prior. */
    PRIOR,
    /** Every run uses the point value of every parameter. */
    POINT;

    /** The word used in scenario files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
