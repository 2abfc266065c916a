package org.wakhan.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.statistics.Fan;

/** The file {@code series.csv}: mean and quantiles over the finished runs, by outcome and month. */
final class SeriesCsv {
    private SeriesCsv() {}

    static void write(Results results, Path file) {
        WholeFile.write(file, writer -> {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
            csv.writeRecord("month", "outcome", "mean", "q05", "q25", "q50", "q75", "q95");
            if (results.replicates().length > 0) {
                for (Outcome outcome : Outcomes.monthly()) {
                    write(csv, outcome, results.months(), Fan.of(results.monthly(outcome)));
                }
            }
            csv.flush();
        });
    }

    private static void write(CsvWriter csv, Outcome outcome, List<LocalDate> months, Fan fan) {
        for (int month = 0; month < fan.months(); month++) {
            csv.writeRecord(
                    months.get(month).toString(),
                    outcome.key(),
                    Decimal.text(fan.mean()[month]),
                    Decimal.text(fan.q05()[month]),
                    Decimal.text(fan.q25()[month]),
                    Decimal.text(fan.median()[month]),
                    Decimal.text(fan.q75()[month]),
                    Decimal.text(fan.q95()[month]));
        }
    }
}
