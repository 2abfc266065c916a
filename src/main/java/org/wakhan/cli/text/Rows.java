package org.wakhan.cli.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows that a command writes as a table for a terminal, as CSV or as JSON.
 *
 * @param head line above the table; empty for none
 * @param inTable columns of the table for a terminal, in order
 * @param rows one or more, each with the same columns
 * @param notes lines below the table
 */
public record Rows(String head, List<String> inTable, List<Map<String, Cell>> rows, List<String> notes) {

    /**
     * A value as a reader and as a program want it.
     *
     * @param shown as the table shows it
     * @param value as CSV and JSON hold it: text, or a number that may be NaN where there is none
     */
    public record Cell(String shown, Object value) {
        static Cell of(String text) {
            return new Cell(text, text);
        }
    }

    public Rows {
        inTable = List.copyOf(inTable);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public void write(Format format, PrintWriter out) {
        switch (format) {
            case TABLE -> table(out);
            case CSV -> csv(out);
            case JSON -> json(out);
        }
        out.flush();
    }

    private void table(PrintWriter out) {
        if (!head.isEmpty()) {
            out.println(head);
            out.println();
        }
        List<List<String>> lines = new ArrayList<>(List.of(inTable));
        for (Map<String, Cell> row : rows) {
            lines.add(inTable.stream().map(column -> cell(row, column).shown()).toList());
        }
        Columns.print(lines, out);
        if (!notes.isEmpty()) {
            out.println();
            notes.forEach(out::println);
        }
    }

    private static Cell cell(Map<String, Cell> row, String column) {
        Cell cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("There is no column " + column + ".");
        }
        return cell;
    }

    private void csv(PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(rows.get(0).keySet());
        for (Map<String, Cell> row : rows) {
            csv.writeRecord(row.values().stream().map(Rows::text).toList());
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cell cell) {
        return isMissing(cell) ? "" : cell.value().toString();
    }

    private void json(PrintWriter out) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map<String, Cell> row : rows) {
            Map<String, Object> values = new LinkedHashMap<>();
            row.forEach((column, cell) -> {
                if (!isMissing(cell)) {
                    values.put(column, cell.value());
                }
            });
            all.add(values);
        }
        out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(all));
    }

    private static boolean isMissing(Cell cell) {
        return cell.value() instanceof Double number && !Double.isFinite(number);
    }
}
