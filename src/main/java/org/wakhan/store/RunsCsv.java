package org.wakhan.store;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * The file {@code runs.csv}: one row a run, in ascending order.
 *
 * <p>DuckDB writes it: numbers with the fewest digits that read back as the same, on every Java version.
 */
final class RunsCsv {
    private static final Set<String> LEFT_OUT = Set.of("message", "events_kept");

    private RunsCsv() {}

    static void write(StoredResults results, Path file) {
        String query = "SELECT "
                + results.columnsOfRuns().entrySet().stream()
                        .filter(column -> !LEFT_OUT.contains(column.getKey()))
                        .map(RunsCsv::written)
                        .collect(joining(", "))
                + " FROM " + Tables.RUNS + " ORDER BY point, replicate";
        WholeFile.make(file, part -> results.copyToCsv(query, part));
    }

    private static String written(Map.Entry<String, String> column) {
        String name = Column.quoted(column.getKey());
        return column.getValue().equals("DOUBLE") ? Decimal.sql(name) + " AS " + name : name;
    }
}
