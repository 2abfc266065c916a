package org.wakhan.store.result;

import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.input.UserError;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.table.Column;
import org.wakhan.store.table.StoreReader;
import org.wakhan.store.table.Tables;

/** Results of one point read from a folder, wherever it lies. */
public final class StoredResults implements Results {
    private static final int ONLY_POINT = 0;

    private final ResultFolder folder;
    private final Manifest manifest;
    private final StoreReader reader;
    private final String here;
    private final int[] replicates;
    private final boolean hasSeries;
    /** Read as a whole when the first is asked for: a comparison asks for all, and each by itself costs as much. */
    private @Nullable Map<String, double[]> totals;

    private StoredResults(ResultFolder folder, Manifest manifest, StoreReader reader, int point) {
        this.here = " WHERE point = " + point;
        this.folder = folder;
        this.manifest = manifest;
        this.reader = reader;
        if (!holds(Tables.RUNS)) {
            throw new UserError("The folder " + folder.path() + " holds no results yet: what made it was broken off"
                    + " before its first history.\nMaybe continue it: " + manifest.command());
        }
        this.replicates =
                reader.integers("SELECT replicate FROM runs" + status(Tables.FINISHED) + " ORDER BY replicate");
        this.hasSeries = holds(Tables.SERIES);
    }

    private boolean holds(String table) {
        return reader.integers("SELECT 1 FROM information_schema.tables WHERE table_name = '" + table + "'").length > 0;
    }

    /**
     * Opens the stored results of an experiment that has one point.
     *
     * @throws UserError if the folder holds none, or they are being written
     */
    public static StoredResults open(ResultFolder folder) {
        return open(folder, ONLY_POINT);
    }

    /**
     * Opens the stored results of one point.
     *
     * @param point number of the point; one that has no run has empty results
     * @throws UserError if the folder holds none, or they are being written
     */
    public static StoredResults open(ResultFolder folder, int point) {
        Manifest manifest = ManifestFile.read(folder.manifest());
        if (!Files.isRegularFile(folder.database())) {
            throw new UserError("The folder " + folder.path() + " holds no results yet: it has no "
                    + folder.database().getFileName() + ".");
        }
        return of(folder, manifest, StoreReader.open(folder.database()), point);
    }

    /** The results of the only point, asked through a reader that these results close, or this if there are none. */
    public static StoredResults of(ResultFolder folder, Manifest manifest, StoreReader reader) {
        return of(folder, manifest, reader, ONLY_POINT);
    }

    private static StoredResults of(ResultFolder folder, Manifest manifest, StoreReader reader, int point) {
        try {
            return new StoredResults(folder, manifest, reader, point);
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** The results of another point, through the same connection: this one is closed last. */
    StoredResults at(int point) {
        return new StoredResults(folder, manifest, reader, point);
    }

    /** Whether values by month and unit were kept. */
    public boolean hasSeries() {
        return hasSeries;
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public int[] replicates() {
        return replicates.clone();
    }

    @Override
    public List<Failure> failures() {
        return reader.list(
                "SELECT replicate, message FROM runs" + status(Tables.FAILED) + " ORDER BY replicate",
                row -> new Failure(row.getInt(1), row.getString(2)));
    }

    @Override
    public List<LocalDate> months() {
        return IntStream.range(0, manifest.months())
                .mapToObj(manifest.start()::plusMonths)
                .toList();
    }

    @Override
    public double[][] monthly(Outcome outcome) {
        return monthly(List.of(outcome)).get(0);
    }

    /** Values of monthly outcomes by outcome, run and month, read in one pass. */
    public List<double[][]> monthly(List<Outcome> outcomes) {
        String month = "datediff('month', DATE '" + manifest.start() + "', month)";
        return grids(Tables.SERIES, month, manifest.months(), outcomes);
    }

    @Override
    public double[][] byUnit(Outcome outcome) {
        return grids(Tables.UNITS, "enum_code(unit)", unitIds().size(), List.of(outcome))
                .get(0);
    }

    @Override
    public double[] totals(Outcome outcome) {
        if (totals == null) {
            totals = numbers(Outcomes.ofARun().stream().map(Outcome::key).toList());
        }
        double[] values = totals.get(outcome.key());
        if (values == null) {
            throw new IllegalArgumentException("The outcome " + outcome.key() + " is none of a whole history.");
        }
        return values.clone();
    }

    @Override
    public Map<String, double[]> drawn() {
        Map<String, double[]> drawn = numbers(columnsOfRuns().keySet().stream()
                .filter(StoredResults::isParameter)
                .toList());
        // What other points of a sweep draw and this one does not.
        drawn.values().removeIf(values -> Arrays.stream(values).allMatch(Double::isNaN));
        return drawn;
    }

    /** Columns of the finished runs, in one pass; NaN where a run has no value. */
    private Map<String, double[]> numbers(List<String> names) {
        Map<String, double[]> numbers = new LinkedHashMap<>();
        if (names.isEmpty()) {
            return numbers;
        }
        names.forEach(name -> numbers.put(name, new double[replicates.length]));
        List<double[]> columns = List.copyOf(numbers.values());
        int[] before = {0};
        reader.chunks(
                "SELECT " + names.stream().map(StoredResults::number).collect(Collectors.joining(", ")) + " FROM "
                        + Tables.RUNS + status(Tables.FINISHED) + " ORDER BY replicate",
                chunk -> {
                    int rows = Math.toIntExact(chunk.rowCount());
                    for (int i = 0; i < columns.size(); i++) {
                        DuckDBReadableVector vector = chunk.vector(i);
                        for (int row = 0; row < rows; row++) {
                            columns.get(i)[before[0] + row] = vector.getDouble(row, Double.NaN);
                        }
                    }
                    before[0] += rows;
                });
        return numbers;
    }

    /** A column of numbers, counts among them, as it is read. */
    private static String number(String column) {
        return Column.quoted(column) + "::DOUBLE";
    }

    /** The keys of parameters are words joined by dots; no other column of the runs has a dot. */
    private static boolean isParameter(String column) {
        return column.contains(".");
    }

    @Override
    public int[] replicatesWithEvents() {
        return reader.integers(
                "SELECT replicate FROM runs" + status(Tables.FINISHED) + " AND events_kept ORDER BY replicate");
    }

    @Override
    public List<Event> events(int replicate) {
        if (!hasSeries) {
            return List.of();
        }
        return reader.list(
                "SELECT id, day, type, actor, coalesce(enum_code(unit), " + Event.NOWHERE
                        + "), target, killed, injured, chinese_killed, chinese_injured, cause, detail FROM events"
                        + here + " AND replicate = " + replicate + " ORDER BY id",
                StoredResults::event);
    }

    private static Event event(ResultSet row) throws SQLException {
        String target = row.getString(6);
        return new Event(
                row.getInt(1),
                row.getDouble(2),
                EventType.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getString(4),
                row.getInt(5),
                target == null ? null : TargetClass.valueOf(target.toUpperCase(Locale.ROOT)),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getString(12));
    }

    /** Ids of the units in the order of their indices. */
    public List<String> unitIds() {
        return reader.list("SELECT unnest(enum_range(NULL::" + Tables.UNIT_ID + "))::VARCHAR", row -> row.getString(1));
    }

    /** Values of outcomes by run and place, whatever the order in which they were stored. */
    private List<double[][]> grids(String table, String place, int places, List<Outcome> outcomes) {
        if (!hasSeries) {
            throw new UserError("The results in " + folder.path() + " hold no values by month or unit: they were kept"
                    + " with --keep none.");
        }
        List<double[][]> values = new ArrayList<>();
        outcomes.forEach(outcome -> values.add(new double[replicates.length][places]));
        String query = "SELECT replicate, (" + place + ")::INTEGER, "
                + outcomes.stream().map(Outcome::key).map(StoredResults::number).collect(Collectors.joining(", "))
                + " FROM "
                + table + here;
        reader.chunks(query, chunk -> place(chunk, values));
        return values;
    }

    /** Puts the values of every row where its replicate and place say that they belong. */
    private void place(DuckDBDataChunkReader chunk, List<double[][]> values) {
        DuckDBReadableVector replicate = chunk.vector(0);
        DuckDBReadableVector place = chunk.vector(1);
        int rows = Math.toIntExact(chunk.rowCount());
        int[] runs = new int[rows];
        int[] places = new int[rows];
        int last = -1;
        int run = 0;
        for (int row = 0; row < rows; row++) {
            int number = replicate.getInt(row);
            if (number != last) {
                run = Arrays.binarySearch(replicates, number);
                last = number;
            }
            runs[row] = run;
            places[row] = place.getInt(row);
        }
        for (int i = 0; i < values.size(); i++) {
            DuckDBReadableVector value = chunk.vector(2 + i);
            double[][] grid = values.get(i);
            for (int row = 0; row < rows; row++) {
                grid[runs[row]][places[row]] = value.getDouble(row);
            }
        }
    }

    /** The condition that a row of the runs is of this point and ended in a way. */
    private String status(String status) {
        return here + " AND status = '" + status + "'";
    }

    /** Everything that is stored of a finished run as a number, by column: parameters drawn and outcomes. */
    public Map<String, Double> run(int replicate) {
        List<String> numbers = Stream.concat(
                        columnsOfRuns().keySet().stream().filter(StoredResults::isParameter),
                        Outcomes.ofARun().stream().map(Outcome::key))
                .toList();
        Map<String, Double> values = new LinkedHashMap<>();
        String columns = numbers.stream().map(StoredResults::number).collect(Collectors.joining(", "));
        reader.each(
                "SELECT " + columns + " FROM runs" + status(Tables.FINISHED) + " AND replicate = " + replicate, row -> {
                    for (int i = 0; i < numbers.size(); i++) {
                        double value = row.getDouble(i + 1);
                        // What other points of a sweep draw and this one does not is empty here.
                        if (!row.wasNull()) {
                            values.put(numbers.get(i), value);
                        }
                    }
                });
        return values;
    }

    /** Names and types of the columns of the table of runs. */
    public Map<String, String> columnsOfRuns() {
        return reader.columns("FROM " + Tables.RUNS);
    }

    /** What asks the store, for results that are put together otherwise. */
    public StoreReader reader() {
        return reader;
    }

    @Override
    public void close() {
        reader.close();
    }
}
