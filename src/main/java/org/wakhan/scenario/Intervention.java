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
 * @param note why, in the author's words; may be empty
 */
public record Intervention(LocalDate on, Map<String, Law> set, String note) {
    public Intervention {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        if (set.isEmpty()) {
            throw new IllegalArgumentException("The intervention on " + on + " must set at least one parameter.");
        }
    }
}
