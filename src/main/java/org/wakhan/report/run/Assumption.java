package org.wakhan.report.run;

/**
 * One row of the parameter registry as the report shows it.
 *
 * @param key dotted name
 * @param meaning what the number is
 * @param unit its unit
 * @param law its value or law in this scenario, as text
 * @param status how well it is known: {@code measured}, {@code calibrated}, {@code assumed}, {@link #NOT_IDENTIFIED} or
 *     {@link #SET}
 * @param evidence where it comes from
 * @param changed whether the scenario departs from the registry
 */
public record Assumption(
        String key, String meaning, String unit, String law, String status, String evidence, boolean changed) {

    /** The status of a number that was fitted, but of which the facts say hardly anything. */
    public static final String NOT_IDENTIFIED = "not identified: prior";

    /** The status of a number that the scenario or an option sets, whatever facts say. */
    public static final String SET = "set";

    /** Whether facts decide the number. */
    boolean isKnown() {
        return status.equals("measured") || status.equals("calibrated");
    }
}
