package org.wakhan.store.csv;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wakhan.history.Outcome;
import org.wakhan.store.file.CsvFile;
import org.wakhan.store.file.Decimal;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.PointSummary;
import org.wakhan.store.result.StoredSweep;
import org.wakhan.store.result.SweepPoint;
import org.wakhan.store.table.Column;
import org.wakhan.store.table.PointTable;
import org.wakhan.store.table.Tables;

/** The files of a sweep: {@code runs.csv}, {@code design.csv}, {@code points.csv}, and {@code series.csv} where series are kept. */
final class SweepCsv {
    private SweepCsv() {}

    /** Writes all of them; the same stored runs always give the same bytes. */
    static void write(StoredSweep sweep, ResultFolder folder) {
        RunsCsv.write(sweep.results(), sweep.variation().factors(), folder.runs());
        design(sweep, folder.design());
        points(sweep, folder.points());
        if (sweep.results().hasSeries()) {
            series(sweep, folder.series());
        }
    }

    /** One row a point that has runs: the values of its factors. */
    private static void design(StoredSweep sweep, Path file) {
        List<String> columns = new ArrayList<>(List.of(Tables.POINT));
        sweep.variation().factors().forEach(factor -> columns.add(factor.name()));
        String query = "SELECT " + columns.stream().map(Column::quoted).collect(joining(", ")) + " FROM "
                + PointTable.NAME + " ORDER BY point";
        QueryCsv.write(sweep.results().reader(), columns, query, file);
    }

    /** One row a point and outcome. */
    private static void points(StoredSweep sweep, Path file) {
        List<StoredFactor> factors = sweep.variation().factors();
        Map<Integer, List<String>> values = new HashMap<>();
        sweep.points().forEach(point -> values.put(point.number(), texts(point, factors)));
        CsvFile.write(file, csv -> {
            List<String> header = new ArrayList<>(List.of("point"));
            factors.forEach(factor -> header.add(factor.name()));
            header.addAll(List.of("outcome", "runs", "mean", "low", "high", "q05", "q25", "q50", "q75", "q95"));
            csv.writeRecord(header);
            for (Outcome outcome : sweep.outcomes()) {
                for (PointSummary summary : sweep.summaries(outcome)) {
                    List<String> row = new ArrayList<>(List.of(Integer.toString(summary.point())));
                    row.addAll(values.getOrDefault(summary.point(), List.of()));
                    row.add(outcome.key());
                    row.add(Integer.toString(summary.runs()));
                    numbers(summary).map(SweepCsv::text).forEach(row::add);
                    csv.writeRecord(row);
                }
            }
        });
    }

    private static Stream<Double> numbers(PointSummary of) {
        return Stream.of(of.mean(), of.low(), of.high(), of.q05(), of.q25(), of.q50(), of.q75(), of.q95());
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "" : Decimal.text(value);
    }

    private static List<String> texts(SweepPoint point, List<StoredFactor> factors) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            double value = point.values()[i];
            texts.add(factors.get(i).hasWords() ? factors.get(i).words().get((int) value) : Decimal.text(value));
        }
        return texts;
    }

    /** One row a point, month and outcome: mean and quantiles over the finished runs. */
    private static void series(StoredSweep sweep, Path file) {
        CsvFile.write(file, csv -> {
            List<String> header = new ArrayList<>(List.of("point"));
            header.addAll(SeriesCsv.HEADER);
            csv.writeRecord(header);
            for (SweepPoint point : sweep.points()) {
                SeriesCsv.write(csv, List.of(Integer.toString(point.number())), sweep.at(point.number()));
            }
        });
    }
}
