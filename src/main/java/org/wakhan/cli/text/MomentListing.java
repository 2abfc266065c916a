package org.wakhan.cli.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wakhan.calibration.MomentComparison.Line;
import org.wakhan.calibration.ProvinceMonthStatistic;
import org.wakhan.calibration.RecordedSeries;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a comparison of moments, with what the model has for each series. */
public final class MomentListing {
    private static final String SOURCE =
            "Observed: province_month_moments.csv, January 2022 to December 2023, derived from ACLED."
                    + " Simulated: what ACLED would have recorded; band: central 90 % of the histories.";
    private static final String CHECKED =
            "Background violence (A11) was set by some of these moments: totals and standard deviations of the nation,"
                    + " lag-1 correlations, Kabul's share and the Gini index and dispersion of pv_events. That they lie"
                    + " inside is no test of the model; the others are.";

    /** Technical: below it the central 90 % is the range of all. */
    private static final int FEWEST = 20;

    private final String scenario;
    private final int histories;
    private final List<Line> lines;

    public MomentListing(String scenario, int histories, List<Line> lines) {
        this.scenario = scenario;
        this.histories = histories;
        this.lines = List.copyOf(lines);
    }

    public void table(PrintWriter out) {
        out.println(scenario + ", " + Words.count(histories, "history", "histories") + ". " + SOURCE);
        out.println();
        int width =
                lines.stream().mapToInt(line -> line.statistic().length()).max().orElse(1);
        String layout = "%-20s %-" + width + "s %10s %10s %10s %10s  %s";
        out.println(layout.formatted("series", "statistic", "observed", "median", "from", "to", "inside"));
        for (Line line : lines) {
            out.println(layout.formatted(
                    line.series(),
                    line.statistic(),
                    number(line.observed()),
                    number(line.median()),
                    number(line.low()),
                    number(line.high()),
                    inside(line)));
        }
        out.println();
        notes().forEach(out::println);
    }

    public void csv(PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("series", "statistic", "observed", "median", "low", "high", "inside", "counterpart");
        for (Line line : lines) {
            csv.writeRecord(
                    line.series(),
                    line.statistic(),
                    Double.toString(line.observed()),
                    text(line.median()),
                    text(line.low()),
                    text(line.high()),
                    inside(line),
                    counterpart(line.series()));
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void json(PrintWriter out) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("scenario", scenario);
        all.put("histories", histories);
        all.put("moments", lines.stream().map(MomentListing::json).toList());
        all.put("notes", notes());
        out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(all));
    }

    private static Map<String, Object> json(Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("series", line.series());
        row.put("statistic", line.statistic());
        row.put("observed", line.observed());
        if (Double.isFinite(line.median())) {
            row.put("median", line.median());
            row.put("low", line.low());
            row.put("high", line.high());
        }
        row.put("inside", line.inside());
        row.put("counterpart", counterpart(line.series()));
        return row;
    }

    /** How many moments are met, how far levels miss and why. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        long met = lines.stream().filter(Line::inside).count();
        notes.add("Inside: " + met + " of " + lines.size() + ".");
        if (histories < FEWEST) {
            notes.add("Fewer than " + FEWEST + " histories are too few for a band of 90 %.");
        }
        notes.add(CHECKED);
        for (Line line : lines) {
            if (line.statistic().equals(ProvinceMonthStatistic.TOTAL.key())) {
                notes.add(String.format(
                        Locale.ROOT,
                        "%s: %s observed, %s simulated (%.0f %%). The model has %s.",
                        line.series(),
                        number(line.observed()),
                        number(line.median()),
                        100 * line.median() / line.observed(),
                        counterpart(line.series())));
            }
        }
        return notes;
    }

    private static String counterpart(String key) {
        for (RecordedSeries series : RecordedSeries.values()) {
            if (series.key().equals(key)) {
                return series.counterpart();
            }
        }
        return "nothing of it";
    }

    private static String inside(Line line) {
        return line.inside() ? "yes" : "no";
    }

    private static String text(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    private static String number(double value) {
        return !Double.isFinite(value)
                ? "-"
                : Math.abs(value) >= 100
                        ? String.format(Locale.ROOT, "%.0f", value)
                        : String.format(Locale.ROOT, "%.3f", value);
    }
}
