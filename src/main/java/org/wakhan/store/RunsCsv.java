package org.wakhan.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** The file {@code runs.csv}: one row a run, in ascending order. */
final class RunsCsv {
    /** The only point of an experiment that varies no factor. */
    private static final String POINT = "0";

    private static final String LEFT_OUT = "message, events_kept";

    private RunsCsv() {}

    static void write(StoredResults results, Path file) {
        WholeFile.write(file, writer -> {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
            csv.writeRecord(results.columns(query() + " LIMIT 0"));
            results.each(query() + " ORDER BY replicate", row -> csv.writeRecord(fields(row)));
            csv.flush();
        });
    }

    private static String query() {
        return "SELECT " + POINT + " AS point, * EXCLUDE (" + LEFT_OUT + ") FROM " + Tables.RUNS;
    }

    private static String[] fields(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        String[] fields = new String[columns.getColumnCount()];
        for (int i = 0; i < fields.length; i++) {
            Object value = row.getObject(i + 1);
            if (value instanceof Double number) {
                fields[i] = Decimal.text(number);
            } else {
                fields[i] = value == null ? "" : value.toString();
            }
        }
        return fields;
    }
}
