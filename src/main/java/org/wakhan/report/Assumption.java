package org.wakhan.report;

/**
 * One row of the parameter registry as the report shows it.
 *
 * @param key dotted name
 * @param meaning what the number is
 * @param unit its unit
 * @param law its value or law in this scenario, as text
 * @param status how well it is known: {@code measured}, {@code calibrated} or {@code assumed}
 * @param evidence where it comes from
 * @param changed whether the scenario departs from the registry
 */
public record Assumption(
        String key, String meaning, String unit, String law, String status, String evidence, boolean changed) {}
