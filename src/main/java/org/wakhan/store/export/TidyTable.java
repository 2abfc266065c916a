package org.wakhan.store.export;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.StoredResults;
import org.wakhan.store.table.Column;
import org.wakhan.store.table.PointTable;
import org.wakhan.store.table.Tables;

/** A table of stored results in tidy form: one row an observation, one column a variable. */
public enum TidyTable {
    /** One row a run: how it ended, the values of a sweep's factors, the parameters that it drew, its outcomes. */
    RUNS("point, replicate"),
    /** One row a run and month: the outcomes of that month. */
    SERIES("point, replicate, month"),
    /** One row a run and unit: the outcomes there over the whole history. */
    UNITS("point, replicate, unit"),
    /** One row an event of the truth, and one row an entry of a source in the record. */
    EVENTS("point, replicate, day, layer DESC, event, entry");

    /** By definition: what happened in a history. */
    static final String TRUTH = "truth";

    /** By definition: what a source says of it. */
    static final String OF_SOURCES = "record";

    private final String order;

    TidyTable(String order) {
        this.order = order;
    }

    /** The word used on the command line and in names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether results hold what this table is made from. */
    boolean isIn(StoredResults results) {
        return this == RUNS || results.hasSeries();
    }

    /** The query of its rows, in ascending order. */
    String rows(StoredResults results) {
        return switch (this) {
            case RUNS -> runs(results);
            case SERIES -> "SELECT * FROM " + Tables.SERIES;
            case UNITS -> "SELECT * REPLACE (unit::VARCHAR AS unit) FROM " + Tables.UNITS;
            case EVENTS -> events();
        };
    }

    /** The columns that rows are sorted by. */
    String order() {
        return order;
    }

    private static String runs(StoredResults results) {
        List<StoredFactor> factors = results.manifest().variation().factors();
        List<String> columns = new ArrayList<>();
        for (String column : results.columnsOfRuns().keySet()) {
            columns.add(Column.quoted(column));
            if (column.equals("message")) {
                factors.forEach(factor -> columns.add(Column.quoted(factor.name())));
            }
        }
        return "SELECT " + columns.stream().collect(joining(", ")) + " FROM " + Tables.RUNS
                + (factors.isEmpty() ? "" : " JOIN " + PointTable.NAME + " USING (point)");
    }

    private static String events() {
        return "SELECT '" + TRUTH
                + "' AS layer, point, replicate, id AS event, NULL::INTEGER AS entry, NULL::VARCHAR AS"
                + " source, date, day, type, actor, unit::VARCHAR AS unit, target, killed, injured, chinese_killed,"
                + " chinese_injured, CASE WHEN cause <> " + Event.NO_CAUSE
                + " THEN cause END AS cause, nullif(detail, '') AS detail FROM "
                + Tables.EVENTS + " UNION ALL SELECT '" + OF_SOURCES
                + "', point, replicate, CASE WHEN event >= 0 THEN event END, entry, source, date, day, 'report', actor,"
                + " unit::VARCHAR, NULL, killed, injured, NULL, NULL, NULL, CASE WHEN remark <> 'none' THEN remark"
                + " END FROM " + Tables.RECORD;
    }

    /** The outcome in a column of this table, or null where the column holds none. */
    @Nullable
    Outcome outcome(String column) {
        List<Outcome> outcomes = switch (this) {
            case RUNS -> Outcomes.ofARun();
            case SERIES -> Outcomes.monthly();
            case UNITS -> Outcomes.byUnit();
            case EVENTS -> List.of();
        };
        return outcomes.stream()
                .filter(outcome -> outcome.key().equals(column))
                .findFirst()
                .orElse(null);
    }
}
