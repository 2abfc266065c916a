package org.wakhan.evidence;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.NearestName;
import org.wakhan.input.Place;
import org.wakhan.input.Problems;
import org.wakhan.input.Row;
import org.wakhan.input.Table;
import org.wakhan.input.TextFile;
import org.wakhan.input.UserError;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/**
 * Events by province and month that a user brings: CSV with the columns {@code province_id} (ISO 3166-2),
 * {@code month} (such as 2023-12) and one of counts for each {@link ObservedSeries}; other columns are left alone. Every
 * province has a row for every month from the first to the last.
 */
public final class Observations {
    private static final String PROVINCE = "province_id";
    private static final String MONTH = "month";

    private final String file;
    private final String sha256;
    private final YearMonth first;
    private final double[][][] counts;

    private Observations(String file, String sha256, YearMonth first, double[][][] counts) {
        this.file = file;
        this.sha256 = sha256;
        this.first = first;
        this.counts = counts;
    }

    /**
     * Reads a file and checks every row of it.
     *
     * @throws UserError with all that must be mended, each with its line
     */
    public static Observations read(Path path, Region region) {
        TextFile text = TextFile.read(path);
        List<Row> rows = rows(text);
        Problems problems = new Problems();
        requireColumns(text.name(), rows, problems);
        problems.check();
        List<Unit> provinces = region.provinces();
        Map<Cell, Row> cells = new HashMap<>();
        TreeSet<YearMonth> months = new TreeSet<>();
        for (Row row : rows) {
            Cell cell = cell(row, provinces, problems);
            if (cell != null) {
                months.add(cell.month);
                Row before = cells.putIfAbsent(cell, row);
                if (before != null) {
                    problems.add(
                            row.place(),
                            row.text(PROVINCE) + " has " + cell.month + " twice, first in line "
                                    + before.place().line() + "; each month must be there once.");
                }
            }
        }
        problems.check();
        double[][][] counts = table(text.name(), cells, provinces, months.first(), months.last(), problems);
        problems.check();
        return new Observations(String.valueOf(path.getFileName()), text.sha256(), months.first(), counts);
    }

    private static List<Row> rows(TextFile text) {
        try {
            List<Row> rows =
                    Table.read(text.name(), new StringReader(text.text())).rows();
            if (rows.isEmpty()) {
                throw new UserError(text.name() + ": the file must hold a header and at least one row.");
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvParseException | IllegalArgumentException e) {
            throw new UserError(text.name() + ": the file cannot be read as CSV: " + e.getMessage() + ".", e);
        }
    }

    private static void requireColumns(String file, List<Row> rows, Problems problems) {
        List<String> columns = new ArrayList<>(List.of(PROVINCE, MONTH));
        for (ObservedSeries series : ObservedSeries.values()) {
            columns.add(series.key());
        }
        for (String column : columns) {
            if (!rows.get(0).has(column)) {
                problems.add(
                        new Place(file, 1, 0),
                        "the column " + column + " is missing; the header must hold " + String.join(", ", columns)
                                + ".");
            }
        }
    }

    private record Cell(int province, YearMonth month) {}

    private static @Nullable Cell cell(Row row, List<Unit> provinces, Problems problems) {
        String id = row.text(PROVINCE);
        List<String> ids = provinces.stream().map(Unit::id).toList();
        int province = ids.indexOf(id);
        if (province < 0) {
            problems.add(
                    row.place(),
                    "the " + PROVINCE + " (" + id + ") must be the ISO 3166-2 code of a province of Afghanistan."
                            + NearestName.hint(id, ids));
        }
        try {
            YearMonth month = YearMonth.parse(row.text(MONTH));
            return province < 0 ? null : new Cell(province, month);
        } catch (DateTimeException e) {
            problems.add(row.place(), "the month (" + row.text(MONTH) + ") must be a year and month such as 2023-12.");
            return null;
        }
    }

    private static double[][][] table(
            String file,
            Map<Cell, Row> cells,
            List<Unit> provinces,
            YearMonth first,
            YearMonth last,
            Problems problems) {
        int months = (int) first.until(last, ChronoUnit.MONTHS) + 1;
        double[][][] counts = new double[ObservedSeries.values().length][provinces.size()][months];
        for (int province = 0; province < provinces.size(); province++) {
            for (int month = 0; month < months; month++) {
                Row row = cells.get(new Cell(province, first.plusMonths(month)));
                if (row == null) {
                    problems.add(
                            Place.of(file),
                            provinces.get(province).id() + " has no row for " + first.plusMonths(month)
                                    + "; every province must have every month from " + first + " to " + last + ".");
                } else {
                    for (ObservedSeries series : ObservedSeries.values()) {
                        counts[series.ordinal()][province][month] = count(row, series.key(), problems);
                    }
                }
            }
        }
        return counts;
    }

    private static double count(Row row, String column, Problems problems) {
        String text = row.text(column);
        if (!text.matches("\\d{1,6}")) {
            problems.add(row.place(), column + " (" + text + ") must be a count: a whole number from 0.");
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** Name of the file, without its folder. */
    public String file() {
        return file;
    }

    /** SHA-256 of the file, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The first month. */
    public YearMonth first() {
        return first;
    }

    /** The last month. */
    public YearMonth last() {
        return first.plusMonths(counts[0][0].length - 1L);
    }

    /**
     * Counts of a series by province and month, from a month to another, both included; a copy.
     *
     * @throws IllegalArgumentException if the file does not hold these months
     */
    public double[][] counts(ObservedSeries series, YearMonth from, YearMonth to) {
        if (from.isBefore(first) || to.isAfter(last()) || to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The months " + from + " to " + to + " must be within " + first + " to " + last() + ".");
        }
        int start = (int) first.until(from, ChronoUnit.MONTHS);
        int end = (int) first.until(to, ChronoUnit.MONTHS) + 1;
        double[][] part = new double[counts[0].length][];
        for (int province = 0; province < part.length; province++) {
            part[province] = Arrays.copyOfRange(counts[series.ordinal()][province], start, end);
        }
        return part;
    }
}
