package org.wakhan.calibration.hindcast;

import java.util.Set;
import org.wakhan.scenario.Scenario;

/**
 * A form of the model that forecasts.
 *
 * @param key its name in files
 * @param label its name for readers
 * @param kind the model or a null model
 * @param scenario the scenario that it simulates, from its own start
 * @param learns whether levels learn from the past
 * @param heldOut ids of provinces whose levels learn nothing
 */
public record Competitor(String key, String label, Kind kind, Scenario scenario, boolean learns, Set<String> heldOut) {
    public Competitor {
        heldOut = Set.copyOf(heldOut);
    }

    /** A form whose levels learn everywhere. */
    public static Competitor learning(String key, String label, Kind kind, Scenario scenario) {
        return new Competitor(key, label, kind, scenario, true, Set.of());
    }
}
