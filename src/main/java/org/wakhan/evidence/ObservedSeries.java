package org.wakhan.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Series of counts by province and month that files of observations hold. */
public enum ObservedSeries {
    PV("political-violence events"),
    BOMBING("bombings and other explosions"),
    CLASH("armed clashes"),
    ATTACK_CIV("violence against civilians"),
    CROSS_BORDER_FIRE("air strikes and shelling");

    private final String label;

    ObservedSeries(String label) {
        this.label = label;
    }

    /** Column of the file, and the name of the series in results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT) + "_events";
    }

    /** The series of a column, if it is one. */
    public static Optional<ObservedSeries> find(String key) {
        return Arrays.stream(values())
                .filter(series -> series.key().equals(key))
                .findFirst();
    }

    /** The words used for it in charts and pages. */
    public String label() {
        return label;
    }
}
