package org.wakhan.comparison;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.store.file.CsvFile;
import org.wakhan.store.file.Decimal;

/**
 * The file {@code differences.csv}: for every alternative each outcome of whole histories, then by month, then by unit.
 *
 * <p>{@code from} and {@code to} are the first and last day; the unit is empty for the whole. {@code low} and
 * {@code high} bound the mean difference (90 %, Student's t on the paired differences, those of one joint draw of
 * parameters together). A value that does not exist is
 * empty: the relative difference from 0, the variance ratio of a difference that does not vary.
 */
public final class DifferencesCsv {
    private static final String WHOLE = "";

    private final CsvWriter csv;
    private final Comparison comparison;
    private final Region region;

    private DifferencesCsv(CsvWriter csv, Comparison comparison, Region region) {
        this.csv = csv;
        this.comparison = comparison;
        this.region = region;
    }

    /**
     * Writes the file.
     *
     * @param region the units of the results
     * @throws org.wakhan.store.file.StoreFailure if it cannot be written
     */
    public static void write(Path file, Comparison comparison, Region region) {
        CsvFile.write(file, csv -> {
            csv.writeRecord(
                    "scenario",
                    "outcome",
                    "unit",
                    "from",
                    "to",
                    "estimate",
                    "low",
                    "high",
                    "relative",
                    "p_below_zero",
                    "variance_ratio");
            DifferencesCsv rows = new DifferencesCsv(csv, comparison, region);
            comparison.alternatives().stream()
                    .filter(alternative -> alternative.pairs() > 0)
                    .forEach(rows::write);
        });
    }

    private void write(Alternative alternative) {
        List<LocalDate> months = comparison.months();
        LocalDate start = months.get(0);
        LocalDate end = comparison.end();
        for (Outcome outcome : Outcomes.ofARun()) {
            row(alternative, outcome, WHOLE, start, end, alternative.total(outcome));
        }
        for (Outcome outcome : Outcomes.monthly()) {
            PairedDifference[] differences = alternative.byMonth(outcome);
            for (int month = 0; month < differences.length; month++) {
                LocalDate first = months.get(month);
                row(alternative, outcome, WHOLE, first, first.plusMonths(1), differences[month]);
            }
        }
        for (Outcome outcome : Outcomes.byUnit()) {
            PairedDifference[] differences = alternative.byUnit(outcome);
            for (Unit unit : region.units()) {
                if (unit.isProvince() || !Outcomes.areOfProvincesOnly(outcome)) {
                    row(alternative, outcome, unit.id(), start, end, differences[unit.index()]);
                }
            }
        }
    }

    private void row(
            Alternative alternative,
            Outcome outcome,
            String unit,
            LocalDate from,
            LocalDate end,
            PairedDifference difference) {
        csv.writeRecord(
                alternative.key(),
                outcome.key(),
                unit,
                from.toString(),
                end.minusDays(1).toString(),
                text(difference.estimate()),
                text(difference.low()),
                text(difference.high()),
                text(difference.relative()),
                text(difference.shareBelow()),
                text(difference.varianceRatio()));
    }

    private static String text(double value) {
        return Double.isFinite(value) ? Decimal.text(value) : "";
    }
}
