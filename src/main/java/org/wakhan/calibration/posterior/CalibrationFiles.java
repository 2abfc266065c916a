package org.wakhan.calibration.posterior;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.wakhan.calibration.abc.SequentialSampler;
import org.wakhan.parameter.Posterior;
import org.wakhan.store.file.CsvFile;
import org.wakhan.store.file.Decimal;
import org.wakhan.store.file.WholeFile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a calibration gives as files of its folder. Column names are part of the contract. */
public final class CalibrationFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int DIGITS = 6;

    private CalibrationFiles() {}

    /** Writes {@code posterior.csv, posterior.json, shrinkage.csv, targets.csv, prior.csv} and {@code rounds.csv}. */
    public static void write(CalibrationFolder folder, Calibration.Result result) {
        posterior(folder, result.posterior());
        WholeFile.write(
                folder.file("posterior.json"),
                writer ->
                        writer.write(JSON.writeValueAsString(result.posterior().manifest()) + "\n"));
        table(folder, "shrinkage.csv", "key,scale,prior_sd,posterior_sd,shrinkage,identified", shrinkage(result));
        String columns = "target,label,use,observed,low,median,high,inside,evidence";
        table(folder, "targets.csv", columns, comparisons(result.predictive()));
        table(folder, "prior.csv", columns, comparisons(result.prior()));
        table(
                folder,
                "rounds.csv",
                "round,simulations,failed,tolerance,effective,largest_shift",
                rounds(result.rounds()));
    }

    private static void posterior(CalibrationFolder folder, Posterior posterior) {
        CsvFile.write(folder.file("posterior.csv"), csv -> {
            List<String> row = new ArrayList<>(List.of("draw", "run"));
            row.addAll(posterior.keys());
            csv.writeRecord(row);
            for (int draw = 0; draw < posterior.size(); draw++) {
                row.clear();
                row.add(Integer.toString(draw));
                row.add(Integer.toString(posterior.run(draw)));
                for (int column = 0; column < posterior.keys().size(); column++) {
                    row.add(Decimal.text(posterior.value(draw, column)));
                }
                csv.writeRecord(row);
            }
        });
    }

    private static List<List<String>> shrinkage(Calibration.Result result) {
        return result.shrinkage().stream()
                .map(row -> List.of(
                        row.key(),
                        row.scale(),
                        rounded(row.priorSd()),
                        rounded(row.posteriorSd()),
                        rounded(row.shrinkage()),
                        Boolean.toString(row.identified())))
                .toList();
    }

    private static List<List<String>> comparisons(List<TargetComparison> comparisons) {
        return comparisons.stream()
                .map(row -> List.of(
                        row.target().id(),
                        row.target().label(),
                        row.target().use().word(),
                        Decimal.text(row.target().observed()),
                        rounded(row.low()),
                        rounded(row.median()),
                        rounded(row.high()),
                        Boolean.toString(row.inside()),
                        row.target().evidence()))
                .toList();
    }

    private static List<List<String>> rounds(List<SequentialSampler.Round> rounds) {
        List<List<String>> rows = new ArrayList<>();
        for (SequentialSampler.Round round : rounds) {
            rows.add(List.of(
                    Integer.toString(round.round()),
                    Integer.toString(round.simulations()),
                    Integer.toString(round.failed()),
                    rounded(round.tolerance()),
                    rounded(round.effective()),
                    rounded(round.shift())));
        }
        return rows;
    }

    /** Empty where there is no number. */
    private static String rounded(double value) {
        return Double.isFinite(value)
                ? Decimal.text(
                        new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue())
                : "";
    }

    private static void table(CalibrationFolder folder, String name, String columns, List<List<String>> rows) {
        CsvFile.write(folder.file(name), csv -> {
            csv.writeRecord(columns.split(","));
            rows.forEach(csv::writeRecord);
        });
    }
}
