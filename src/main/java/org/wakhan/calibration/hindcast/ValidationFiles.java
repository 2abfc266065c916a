package org.wakhan.calibration.hindcast;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;
import org.wakhan.statistics.score.Forecast;
import org.wakhan.statistics.score.PairedBootstrap;
import org.wakhan.statistics.score.Scores;
import org.wakhan.store.file.CsvFile;
import org.wakhan.store.file.WholeFile;
import org.wakhan.store.folder.ResultFolder;

/**
 * The tables that a validation leaves, each whole or not at all.
 *
 * @param folder where to; it exists
 */
public record ValidationFiles(Path folder) {
    private static final double[] QUANTILES = {.05, .25, .5, .75, .95};

    /** Scores of every forecaster, by series, part of the series and origin. */
    public Path scores() {
        return folder.resolve("scores.csv");
    }

    /** The model against every other forecaster, with intervals. */
    public Path skill() {
        return folder.resolve("skill.csv");
    }

    /** The model's forecasts from the stated origin beside what was observed. */
    public Path forecasts() {
        return folder.resolve("forecasts.csv");
    }

    /** The page. */
    public Path page() {
        return folder.resolve("validation.html");
    }

    /** The pictures. */
    public Path charts() {
        return folder.resolve("charts");
    }

    /** The fits for origins, each a calibration; a validation that was stopped goes on from them. */
    public Path fits() {
        return folder.resolve("fits");
    }

    /**
     * Makes the folder, if it is not there.
     *
     * @param overwrite whether a validation in it may be replaced
     * @throws UserError if it holds a validation that may not, or something else, which is never replaced
     */
    public static ValidationFiles open(Path folder, boolean overwrite) {
        ValidationFiles files = new ValidationFiles(folder);
        if (Files.isDirectory(folder)) {
            String other = ResultFolder.anyFile(folder, files.ours());
            if (!other.isEmpty()) {
                throw new UserError("A validation cannot be written to " + folder + ": it holds other files, such as "
                        + other + ".\nMaybe choose a new folder with --out.");
            }
            if (Files.exists(files.page()) && !overwrite) {
                throw new UserError("The folder " + folder + " holds a validation already: " + files.page()
                        + ".\nMaybe replace it with --overwrite, or choose another --out.");
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserError("Results cannot be written to " + folder + ": " + SystemReason.withAdvice(e), e);
        }
        return files;
    }

    /** All that a validation leaves, finished or broken off. */
    private List<Path> ours() {
        return Stream.concat(
                        Stream.of(charts(), fits()),
                        Stream.of(scores(), skill(), forecasts(), page())
                                .flatMap(file -> Stream.of(file, WholeFile.part(file))))
                .toList();
    }

    /**
     * Writes the tables. The page of an earlier validation goes first: the new one, written last, says that all is there.
     *
     * @throws org.wakhan.store.file.StoreFailure if a file cannot be written
     */
    public void write(Validation validation) {
        try {
            Files.deleteIfExists(page());
        } catch (IOException e) {
            throw new UserError(
                    "The file " + page() + " of an earlier validation cannot be removed: " + SystemReason.withAdvice(e),
                    e);
        }
        CsvFile.write(scores(), csv -> scores(csv, validation));
        CsvFile.write(skill(), csv -> skill(csv, validation));
        CsvFile.write(forecasts(), csv -> forecasts(csv, validation));
    }

    private static void scores(CsvWriter csv, Validation validation) {
        csv.writeRecord(
                "model", "series", "origin", "n", "crps", "ign", "mis", "cover50", "cover80", "cover90", "skill");
        for (ScoreLine line : validation.lines()) {
            Scores scores = line.scores();
            csv.writeRecord(
                    line.model(),
                    line.series(),
                    line.origin(),
                    Integer.toString(scores.n()),
                    text(scores.crps()),
                    text(scores.ign()),
                    text(scores.mis()),
                    text(scores.cover50()),
                    text(scores.cover80()),
                    text(scores.cover90()),
                    text(line.skill()));
        }
    }

    private static void skill(CsvWriter csv, Validation validation) {
        csv.writeRecord(
                "model",
                "against",
                "series",
                "origin",
                "difference",
                "low",
                "high",
                "skill",
                "skill_low",
                "skill_high",
                "p_better");
        for (Scored other : validation.main().scored()) {
            String key = other.forecasts().key();
            if (!key.equals(Validation.MODEL)
                    && validation.main().find(Validation.MODEL, other.series()).isPresent()) {
                PairedBootstrap paired = validation.against(key, other.series(), Cells.ALL);
                csv.writeRecord(
                        Validation.MODEL,
                        key,
                        other.series().key(),
                        validation.main().window().origin().toString(),
                        text(paired.estimate()),
                        text(paired.low()),
                        text(paired.high()),
                        text(paired.skill()),
                        text(paired.skillLow()),
                        text(paired.skillHigh()),
                        text(paired.shareBetter()));
            }
        }
    }

    private static void forecasts(CsvWriter csv, Validation validation) {
        csv.writeRecord("series", "province_id", "month", "observed", "mean", "q05", "q25", "median", "q75", "q95");
        Hindcast main = validation.main();
        for (ObservedSeries series : ObservedSeries.values()) {
            if (!main.model().has(series)) {
                continue;
            }
            double[][] target = main.window().target(validation.observations(), series);
            for (int province = 0; province < target.length; province++) {
                for (int month = 0; month < target[province].length; month++) {
                    Forecast forecast = main.model().of(series, province, month);
                    List<String> row = new ArrayList<>(List.of(
                            series.key(),
                            validation.region().unit(province).id(),
                            main.window().first().plusMonths(month).toString(),
                            text(target[province][month]),
                            text(forecast.mean())));
                    for (double probability : QUANTILES) {
                        row.add(text(forecast.quantile(probability)));
                    }
                    csv.writeRecord(row);
                }
            }
        }
    }

    /** Six decimals at most, so that files can be read and compared; empty where a value is not defined. */
    private static String text(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        String text = String.format(Locale.ROOT, "%.6f", value).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }
}
