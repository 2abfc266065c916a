package org.wakhan.calibration.origin;

import java.time.LocalDate;
import org.wakhan.input.Place;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.LawText;

/**
 * What stands in place of a law that rests on later facts: a row of {@code earlier_laws.csv}.
 *
 * @param scenario the scenario whose setting it replaces, or empty for the registry's prior
 * @param key the parameter
 * @param until the first day on which all that the present law rests on was known; this row holds for origins before it
 * @param law a law in words, {@code widened}, {@code kept}, or {@code as} and the key of another parameter
 * @param evidence what the earlier law rests on, or why the present one is kept
 * @param place where the row stands
 */
public record EarlierLaw(String scenario, String key, LocalDate until, String law, String evidence, Place place) {
    private static final String AS = "as ";

    /** Whether it takes the place of the present law at an origin. */
    boolean holds(LocalDate lastKnownDay) {
        return lastKnownDay.isBefore(until);
    }

    /** Whether the present law stands, though it knows of later facts. */
    public boolean kept() {
        return law.equals("kept");
    }

    /** Whether it is the present law, only wider. */
    public boolean widened() {
        return law.equals("widened");
    }

    /** The law in a registry. */
    Law in(ParameterRegistry registry) {
        Parameter row = row(registry, key);
        if (kept()) {
            return row.prior();
        } else if (widened()) {
            return Widened.of(row);
        } else if (law.startsWith(AS)) {
            return row(registry, law.substring(AS.length())).prior();
        }
        return LawText.parse(row, law, place);
    }

    private static Parameter row(ParameterRegistry registry, String key) {
        Parameter row = registry.find(key);
        if (row == null) {
            throw new IllegalArgumentException("There is no parameter " + key + " in the registry.");
        }
        return row;
    }
}
