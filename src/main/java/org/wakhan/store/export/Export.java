package org.wakhan.store.export;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wakhan.input.UserError;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.store.csv.QueryCsv;
import org.wakhan.store.file.CsvFile;
import org.wakhan.store.file.WholeFile;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.result.StoredResults;

/** Writes stored results as tidy tables for other programs, and beside them what their columns mean. */
public final class Export {
    private final StoredResults results;
    private final ResultFolder folder;
    private final ColumnMeanings meanings;

    /** Formats of tables. */
    public enum Format {
        /** Typed columns, compressed. */
        PARQUET,
        /** Text, with a header. */
        CSV;

        /** The ending of names of files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Export(StoredResults results, ResultFolder folder, ParameterRegistry registry) {
        this.results = results;
        this.folder = folder;
        this.meanings = new ColumnMeanings(results.manifest().variation(), registry);
    }

    /**
     * Writes tables of stored results.
     *
     * @param folder the stored results
     * @param registry says what parameters mean
     * @param tables which tables; none for all that the results hold
     * @param target where they go, as {@code TABLE.FORMAT}, {@code columns.csv} and {@code source.json}; a folder that is new, empty or holds
     *     tables of an earlier export, which are replaced
     * @return the files
     * @throws UserError if the results do not hold a table that was asked for, or the folder holds something else
     */
    public static List<Path> write(
            ResultFolder folder, ParameterRegistry registry, List<TidyTable> tables, Format format, Path target) {
        try (StoredResults results = StoredResults.open(folder)) {
            Export export = new Export(results, folder, registry);
            return export.write(tables.isEmpty() ? export.all() : export.held(tables), format, target);
        }
    }

    private List<TidyTable> all() {
        return List.of(TidyTable.values()).stream()
                .filter(table -> table.isIn(results))
                .toList();
    }

    private List<TidyTable> held(List<TidyTable> tables) {
        for (TidyTable table : tables) {
            if (!table.isIn(results)) {
                throw new UserError("The results in " + folder.path() + " hold no " + table.word()
                        + ": they were kept with --keep none.\nMaybe export runs.");
            }
        }
        return tables;
    }

    private List<Path> write(List<TidyTable> tables, Format format, Path target) {
        ExportFolder.prepare(target);
        Map<TidyTable, Map<String, String>> columns = new LinkedHashMap<>();
        all().forEach(table -> columns.put(table, results.reader().columns(table.rows(results))));
        // First, since a folder is known by it as that of an export.
        Path dictionary = ExportFolder.dictionary(target);
        CsvFile.write(dictionary, csv -> {
            csv.writeRecord("table", "column", "type", "unit", "meaning");
            columns.forEach((table, types) ->
                    types.forEach((column, type) -> csv.writeRecord(meanings.row(table, column, type))));
        });
        ExportFolder.removeOthers(target, results.manifest());
        ManifestFile.write(ExportFolder.source(target), results.manifest());
        List<Path> files = new ArrayList<>();
        for (TidyTable table : tables) {
            Path file = target.resolve(table.word() + "." + format.word());
            write(
                    query(table),
                    List.copyOf(columns.getOrDefault(table, Map.of()).keySet()),
                    format,
                    file);
            files.add(file);
        }
        files.add(dictionary);
        return files;
    }

    private void write(String query, List<String> columns, Format format, Path file) {
        switch (format) {
            case PARQUET ->
                WholeFile.make(file, part -> results.reader().copy(query, part, "(FORMAT parquet, COMPRESSION zstd)"));
            case CSV -> QueryCsv.write(results.reader(), columns, query, file);
        }
    }

    private String query(TidyTable table) {
        return "SELECT * FROM (" + table.rows(results) + ") AS tidy ORDER BY "
                + List.of(table.order().split(", ")).stream()
                        .map(column -> "tidy." + column)
                        .collect(joining(", "));
    }
}
