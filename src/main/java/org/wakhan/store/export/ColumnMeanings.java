package org.wakhan.store.export;

import java.util.List;
import java.util.Map;
import org.wakhan.history.Outcome;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.manifest.Variation;

/** What the columns of tidy tables mean. */
final class ColumnMeanings {
    private static final String PURE = "-";

    /** Columns that every table or no table but one has. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("point", "number of the point in a sweep; 0 where one scenario was run"),
            Map.entry("replicate", "number of the run within its point; points are paired by it"),
            Map.entry("status", "finished or failed; a failed run has no outcomes"),
            Map.entry("message", "why a run failed"),
            Map.entry("events_kept", "whether the events of the run are stored"),
            Map.entry("month", "first day of the month"),
            Map.entry("unit", "id of the unit; empty where an event has no place on the map"),
            Map.entry("layer", "truth: what happened in the history; record: what a source says of it"),
            Map.entry("event", "number of the event in its run; of a report, the event that it is about"),
            Map.entry("entry", "number of the report in the record of its run; empty in the truth"),
            Map.entry("source", "source of the report; empty in the truth"),
            Map.entry("date", "day of the event or of the report"),
            Map.entry("day", "days since the first day of the history"),
            Map.entry("type", "what happened; report in the record"),
            Map.entry("actor", "who acted; in the record, to whom the source lays it"),
            Map.entry("target", "class of the target of an attack"),
            Map.entry("killed", "persons killed; in the record, by this source"),
            Map.entry("injured", "persons injured; in the record, by this source"),
            Map.entry("chinese_killed", "Chinese nationals among the killed"),
            Map.entry("chinese_injured", "Chinese nationals among the injured"),
            Map.entry("cause", "the event that this one follows from"),
            Map.entry("detail", "further words"));

    private static final Map<String, String> UNITS = Map.of(
            "day", "days",
            "killed", "persons",
            "injured", "persons",
            "chinese_killed", "persons",
            "chinese_injured", "persons");

    private final Variation variation;
    private final ParameterRegistry registry;

    ColumnMeanings(Variation variation, ParameterRegistry registry) {
        this.variation = variation;
        this.registry = registry;
    }

    /** Table, column, type, unit and meaning. */
    List<String> row(TidyTable table, String column, String type) {
        Outcome outcome = table.outcome(column);
        if (outcome != null) {
            String unit = table == TidyTable.SERIES ? outcome.unit() : outcome.totalUnit();
            String meaning = table == TidyTable.UNITS ? outcome.what() : outcome.label();
            return List.of(table.word(), column, type, unit, meaning);
        }
        for (StoredFactor factor : variation.factors()) {
            if (factor.name().equals(column)) {
                return List.of(table.word(), column, type, factor.unit(), "factor: " + factor.meaning());
            }
        }
        Parameter parameter = registry.find(column);
        if (parameter != null) {
            return List.of(table.word(), column, type, parameter.unit(), "drawn: " + parameter.meaning());
        }
        return List.of(table.word(), column, type, UNITS.getOrDefault(column, PURE), FIXED.getOrDefault(column, ""));
    }
}
