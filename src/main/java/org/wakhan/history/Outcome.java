package org.wakhan.history;

import java.util.Locale;

/**
 * A quantity that every history is reduced to.
 *
 * @param key name in files, such as {@code attacks_isis_k}
 * @param what name for readers without a place, such as Deadly attacks by ISIS-K
 * @param place where it is counted over the region, such as in Afghanistan; empty where nothing is left out. Values by unit
 *     are of their units, whatever the place
 * @param unit unit of one monthly value, such as {@code attacks per month}
 * @param over how monthly values make one value of the whole history
 * @param counts whether every value is a whole number of something that happened
 */
public record Outcome(String key, String what, String place, String unit, Over over, boolean counts) {

    /** How monthly values make one value of the whole history. */
    public enum Over {
        /** What happens: the sum over months. */
        SUM,
        /** Stocks and states: the value at the end of the last month. */
        LAST,
        /** Shares: the mean over months. */
        MEAN
    }

    /** An outcome whose values may be any numbers and whose name says where it is counted, if that needs saying. */
    public Outcome(String key, String what, String unit, Over over) {
        this(key, what, "", unit, over, false);
    }

    public Outcome {
        if (!key.matches("[a-z0-9_]+")) {
            throw new IllegalArgumentException(
                    "The outcome key \"" + key + "\" must be words of a-z and 0-9 joined by _.");
        }
    }

    /** Name for readers of values over the region: what is counted, and where. */
    public String label() {
        return place.isEmpty() ? what : what + " " + place;
    }

    /** Whether the value over the region leaves out units outside its place, so that values by unit may add up to more. */
    public boolean hasPlace() {
        return !place.isEmpty();
    }

    /** A label within a sentence: proper names keep their capital. */
    public static String within(String label) {
        return label.startsWith("Chinese")
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** The label without what it explains in brackets. */
    public String shortLabel() {
        return label().replaceFirst(" \\(.*", "");
    }

    /** One value of the whole history from its monthly values. */
    public double total(double[] monthly) {
        double sum = 0;
        for (double value : monthly) {
            sum += value;
        }
        return switch (over) {
            case SUM -> sum;
            case LAST -> monthly[monthly.length - 1];
            case MEAN -> sum / monthly.length;
        };
    }

    /** Unit of the value of the whole history. */
    public String totalUnit() {
        return over == Over.SUM ? unit.replace(" per month", "") : unit;
    }

    /** Unit of the value of the whole history and the time that it is of, such as {@code attacks, whole period}. */
    public String totalInWords() {
        return totalUnit()
                + switch (over) {
                    case SUM -> ", whole period";
                    case LAST -> ", at the end";
                    case MEAN -> ", mean of months";
                };
    }
}
