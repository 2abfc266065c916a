package org.wakhan.store;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The file {@code runs.csv}: one row a run, in ascending order.
 *
 * <p>DuckDB writes it: numbers with the fewest digits that read back as the same, on every Java version.
 */
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
        results.columnsOfRuns().forEach((column, type) -> {
            if (!LEFT_OUT.contains(column)) {
                columns.add(written(column, type.equals("DOUBLE")));
            }
            if (column.equals(BEFORE_FACTORS)) {
                factors.forEach(factor -> columns.add(written(factor.name(), !factor.hasWords())));
            }
        });
        String query = "SELECT " + columns.stream().collect(joining(", ")) + " FROM " + Tables.RUNS
                + (factors.isEmpty() ? "" : " JOIN " + PointTable.NAME + " USING (point)")
                + " ORDER BY point, replicate";
        WholeFile.make(file, part -> results.copyToCsv(query, part));
    }

    /** A column as it stands in a CSV file. */
    static String written(String column, boolean number) {
        String name = Column.quoted(column);
        return number ? Decimal.sql(name) + " AS " + name : name;
    }
}
