package org.wakhan.store.result;

import java.util.List;

/**
 * The scenario of a stored point, by what differs from the manifest.
 *
 * @param settings parameters that differ: {@code key = law}
 * @param interventions all dated changes
 * @param mechanismsOff ids of the mechanisms that are off
 */
public record StoredPoint(List<String> settings, List<String> interventions, List<String> mechanismsOff) {
    public StoredPoint {
        settings = List.copyOf(settings);
        interventions = List.copyOf(interventions);
        mechanismsOff = List.copyOf(mechanismsOff);
    }
}
