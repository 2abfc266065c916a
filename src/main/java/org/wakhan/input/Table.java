package org.wakhan.input;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A CSV file with a header, as rows whose errors name file, line and column. */
public final class Table {
    private final String name;
    private final List<Row> rows;

    private Table(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a file that ships with the program.
     *
     * @param beside a class of the package that holds the file
     * @param name the file's name
     * @throws IllegalStateException if the program was built without it
     */
    public static Table resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without " + name + ".");
            }
            return read(name, new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads CSV with a header from text.
     *
     * @throws IllegalArgumentException if a row has more or fewer fields than the header
     */
    public static Table read(String name, Reader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord line : csv) {
                if (line.getFieldCount() != line.getHeader().size()) {
                    throw new IllegalArgumentException("line " + line.getStartingLineNumber() + " has "
                            + line.getFieldCount() + " fields, but the header has "
                            + line.getHeader().size());
                }
                rows.add(new Row(name, line));
            }
        }
        return new Table(name, rows);
    }

    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }
}
