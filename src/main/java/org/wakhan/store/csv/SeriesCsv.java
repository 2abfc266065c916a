package org.wakhan.store.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.statistics.Fan;
import org.wakhan.store.file.CsvFile;
import org.wakhan.store.file.Decimal;
import org.wakhan.store.result.StoredResults;

/** The file {@code series.csv}: mean and quantiles over the finished runs, by outcome and month. */
final class SeriesCsv {
    static final List<String> HEADER = List.of("month", "outcome", "mean", "q05", "q25", "q50", "q75", "q95");

    /** Technical: outcomes read in one pass. Each takes memory for every run and month. */
    private static final int AT_ONCE = 4;

    private SeriesCsv() {}

    static void write(StoredResults results, Path file) {
        CsvFile.write(file, csv -> {
            csv.writeRecord(HEADER);
            write(csv, List.of(), results);
        });
    }

    /**
     * Writes the rows of some results.
     *
     * @param before cells that stand at the start of every row
     */
    static void write(CsvWriter csv, List<String> before, StoredResults results) {
        List<Outcome> outcomes = results.replicates().length > 0 ? Outcomes.monthly() : List.of();
        for (int from = 0; from < outcomes.size(); from += AT_ONCE) {
            List<Outcome> some = outcomes.subList(from, Math.min(from + AT_ONCE, outcomes.size()));
            List<double[][]> values = results.monthly(some);
            for (int i = 0; i < some.size(); i++) {
                write(csv, before, some.get(i), results.months(), Fan.of(values.get(i)));
            }
        }
    }

    private static void write(CsvWriter csv, List<String> before, Outcome outcome, List<LocalDate> months, Fan fan) {
        List<double[]> columns = List.of(fan.mean(), fan.q05(), fan.q25(), fan.median(), fan.q75(), fan.q95());
        for (int month = 0; month < fan.months(); month++) {
            List<String> row = new ArrayList<>(before);
            row.add(months.get(month).toString());
            row.add(outcome.key());
            for (double[] column : columns) {
                row.add(Decimal.text(column[month]));
            }
            csv.writeRecord(row);
        }
    }
}
