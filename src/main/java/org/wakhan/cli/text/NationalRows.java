package org.wakhan.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wakhan.calibration.NationalMoments;
import org.wakhan.calibration.NationalMoments.Band;
import org.wakhan.calibration.NationalMoments.Line;
import org.wakhan.cli.text.Rows.Cell;

/** Rows of national counts, the scenarios one below the other for each count. */
public final class NationalRows {
    private NationalRows() {}

    /** The moments of a scenario. */
    public record Scenario(String name, NationalMoments moments) {}

    public static Rows of(List<Scenario> scenarios) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        for (int i = 0; i < NationalMoments.OUTCOMES.size(); i++) {
            for (Scenario scenario : scenarios) {
                rows.add(row(scenario, scenario.moments().lines().get(i)));
            }
        }
        return new Rows(
                "Attacks by month in the whole region: median over histories and, in brackets, the central 90 %.",
                List.of("count", "scenario", "histories", "mean", "variance/mean", "lag-1 correlation"),
                rows,
                List.of("A constant Poisson rate has variance/mean 1 and correlation 0 (less 1/n from n months)."
                        + " A trend raises both."));
    }

    private static Map<String, Cell> row(Scenario scenario, Line line) {
        Map<String, Cell> row = new LinkedHashMap<>();
        int histories = scenario.moments().histories();
        row.put("count", Cell.of(line.outcome().key()));
        row.put("scenario", Cell.of(scenario.name()));
        row.put("histories", new Cell(Integer.toString(histories), histories));
        row.put("mean", new Cell(number(line.mean()), line.mean()));
        put(row, "variance/mean", line.dispersion());
        put(row, "lag-1 correlation", line.lag1());
        return row;
    }

    private static void put(Map<String, Cell> row, String column, Band band) {
        row.put(
                column,
                new Cell(
                        number(band.median()) + " (" + number(band.low()) + " to " + number(band.high()) + ")",
                        band.median()));
        row.put(column + " from", new Cell(number(band.low()), band.low()));
        row.put(column + " to", new Cell(number(band.high()), band.high()));
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "-";
    }
}
