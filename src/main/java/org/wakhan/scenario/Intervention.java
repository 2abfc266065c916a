package org.wakhan.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wakhan.parameter.Law;

/**
 * A dated change of parameters.
 *
 * @param on the day from whose start the values hold
 * @param set key to value or law, in the order of the file
 * @param times key to the factor, 0 or more, on the value that a history has, in the order of the file; what comes out is kept
 *     within the parameter's range
 * @param note why, in the author's words; may be empty
 */
public record Intervention(LocalDate on, Map<String, Law> set, Map<String, Double> times, String note) {
    public Intervention {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
        if (set.isEmpty() && times.isEmpty()) {
            throw new IllegalArgumentException("The intervention on " + on + " must change at least one parameter.");
        }
    }

    /** A change that sets values. */
    public Intervention(LocalDate on, Map<String, Law> set, String note) {
        this(on, set, Map.of(), note);
    }
}
