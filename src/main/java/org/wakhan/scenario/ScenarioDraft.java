package org.wakhan.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.Place;
import org.wakhan.input.TextFile;
import org.wakhan.parameter.Law;

/**
 * What one file states, before it is joined with what it extends.
 *
 * @param source the file
 * @param stated the keys at its top, also those whose values were refused
 * @param name short name; empty where refused
 * @param question what it asks; empty where refused
 * @param parent the scenario that it extends, if any
 * @param origin the stored states that it starts from, if any
 * @param start first day, if stated and sound
 * @param months length, if stated and sound
 * @param mode where uncertain parameters come from, if stated and sound
 * @param set key to value or law
 * @param mechanismsOff ids of mechanisms switched off
 * @param changes dated changes
 */
record ScenarioDraft(
        TextFile source,
        Set<String> stated,
        String name,
        String question,
        @Nullable Parent parent,
        @Nullable Origin origin,
        @Nullable LocalDate start,
        @Nullable Integer months,
        @Nullable ParameterMode mode,
        Map<String, Law> set,
        Set<String> mechanismsOff,
        List<Change> changes) {

    /**
     * The scenario that a file extends.
     *
     * @param name as the file states it
     * @param place where it does
     */
    record Parent(String name, Place place) {}

    /**
     * The stored states that a scenario starts from.
     *
     * @param folder folder of the results, as the file states it
     * @param date the first day that has not happened
     * @param place where the file states it
     */
    record Origin(String folder, LocalDate date, Place place) {}

    /**
     * An intervention with its place.
     *
     * @param place where its date stands
     * @param intervention the intervention
     */
    record Change(Place place, Intervention intervention) {}
}
