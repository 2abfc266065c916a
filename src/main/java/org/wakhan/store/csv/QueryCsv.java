package org.wakhan.store.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.wakhan.store.file.CsvFile;
import org.wakhan.store.file.Decimal;
import org.wakhan.store.table.StoreReader;

/**
 * A query's answer as a CSV file. DuckDB writes such files too, but takes four times as long for the digits of numbers
 * and needs a detour for whole ones.
 */
public final class QueryCsv {
    private QueryCsv() {}

    /**
     * Writes the file.
     *
     * @param columns names of the columns of the answer, for the header
     * @throws StoreFailure if it cannot be written
     */
    public static void write(StoreReader reader, List<String> columns, String query, Path file) {
        CsvFile.write(file, csv -> {
            csv.writeRecord(columns);
            reader.chunks(query, chunk -> write(csv, columns.size(), chunk));
        });
    }

    private static void write(CsvWriter csv, int columns, DuckDBDataChunkReader chunk) {
        List<DuckDBReadableVector> vectors = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            vectors.add(chunk.vector(column));
        }
        String[] cells = new String[columns];
        for (int row = 0; row < chunk.rowCount(); row++) {
            for (int column = 0; column < columns; column++) {
                cells[column] = text(vectors.get(column), row);
            }
            csv.writeRecord(cells);
        }
    }

    private static String text(DuckDBReadableVector vector, int row) {
        if (vector.isNull(row)) {
            return "";
        }
        return switch (vector.getType()) {
            case DOUBLE -> Decimal.text(vector.getDouble(row));
            case INTEGER -> Integer.toString(vector.getInt(row));
            case BOOLEAN -> Boolean.toString(vector.getBoolean(row));
            case DATE -> vector.getLocalDate(row).toString();
            default -> vector.getString(row);
        };
    }
}
