package org.wakhan.store.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;

/** CSV files that are there as a whole or not at all. */
public final class CsvFile {
    private CsvFile() {}

    /** Writes the records. */
    @FunctionalInterface
    public interface Records {
        void write(CsvWriter csv) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @throws StoreFailure if it cannot be written
     */
    public static void write(Path file, Records records) {
        WholeFile.write(file, writer -> {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
            records.write(csv);
            csv.flush();
        });
    }

    /** Writes a table: a header, then rows. */
    public static void write(Path file, List<List<String>> table) {
        write(file, csv -> table.forEach(csv::writeRecord));
    }

    /**
     * Reads a small table that was written here, with its header.
     *
     * @throws UserError if it cannot be read
     */
    public static List<List<String>> read(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            csv.forEach(row -> rows.add(row.getFields()));
        } catch (IOException e) {
            throw new UserError("The file " + file + " cannot be read: " + SystemReason.withAdvice(e), e);
        }
        return rows;
    }
}
