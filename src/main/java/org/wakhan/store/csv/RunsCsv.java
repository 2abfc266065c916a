package org.wakhan.store.csv;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.StoredResults;
import org.wakhan.store.table.Column;
import org.wakhan.store.table.PointTable;
import org.wakhan.store.table.Tables;

/** The file {@code runs.csv}: one row a run, in ascending order. */
final class RunsCsv {
    private static final Set<String> LEFT_OUT = Set.of("message", "events_kept");
    private static final String BEFORE_FACTORS = "status";

    private RunsCsv() {}

    /** Writes the runs of an experiment that has one point. */
    static void write(StoredResults results, Path file) {
        write(results, List.of(), file);
    }

    /**
     * Writes the runs of all points.
     *
     * @param factors names of the factors, whose values stand behind the status; none where there is one point only
     */
    static void write(StoredResults results, List<StoredFactor> factors, Path file) {
        List<String> columns = new ArrayList<>();
        for (String column : results.columnsOfRuns().keySet()) {
            if (!LEFT_OUT.contains(column)) {
                columns.add(column);
            }
            if (column.equals(BEFORE_FACTORS)) {
                factors.forEach(factor -> columns.add(factor.name()));
            }
        }
        String query = "SELECT " + columns.stream().map(Column::quoted).collect(joining(", ")) + " FROM " + Tables.RUNS
                + (factors.isEmpty() ? "" : " JOIN " + PointTable.NAME + " USING (point)")
                + " ORDER BY point, replicate";
        QueryCsv.write(results.reader(), columns, query, file);
    }
}
