package org.wakhan.cli.assembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wakhan.calibration.posterior.Calibration;
import org.wakhan.calibration.posterior.FreeParameters;
import org.wakhan.calibration.posterior.SelfCheckRun;
import org.wakhan.calibration.posterior.Shrinkage;
import org.wakhan.calibration.target.Period;
import org.wakhan.calibration.target.Target;
import org.wakhan.calibration.target.TargetUse;
import org.wakhan.calibration.target.Targets;
import org.wakhan.chart.calibration.CalibrationPictures;
import org.wakhan.chart.calibration.Margin;
import org.wakhan.chart.calibration.TargetRow;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.evidence.Evidence;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.PosteriorManifest;
import org.wakhan.region.Region;
import org.wakhan.report.calibration.CalibrationReport;
import org.wakhan.store.file.CsvFile;

/** Puts a calibration, its pictures and its page together. */
final class CalibrationPages {
    private static final int QUANTILES = 4000;
    /** The observation whose period is that of the documented attacks on Chinese nationals; not known at an origin. */
    private static final String CHINESE = "chinese-inside";

    private CalibrationPages() {}

    static Path write(Path folder, Calibration.Result result, FreeParameters free, Targets targets) {
        PosteriorManifest manifest = result.posterior().manifest();
        String footer = Rounded.text(manifest.histories()) + " histories, "
                + Rounded.text(result.posterior().size()) + " draws, seed " + manifest.seed() + ". "
                + manifest.program();
        Gallery gallery = new CalibrationPictures(margins(result, free), footer)
                .gallery(PosteriorManifest.IDENTIFIED, rows(result));
        gallery.write(folder.resolve("charts"));
        @Nullable
        Period chinese = targets.all().stream()
                .filter(target -> target.id().equals(CHINESE))
                .findFirst()
                .map(Target::period)
                .orElse(null);
        Path page = folder.resolve("calibration.html");
        CalibrationReport.write(page, result, chinese, gallery, checks(folder), Region.load(), Evidence.load());
        return page;
    }

    private static List<Margin> margins(Calibration.Result result, FreeParameters free) {
        List<Margin> margins = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            Parameter row = free.rows().get(i);
            Shrinkage shrinkage = result.shrinkage().get(i);
            double[] prior = new double[QUANTILES];
            for (int q = 0; q < QUANTILES; q++) {
                prior[q] = row.prior().quantile((q + .5) / QUANTILES);
            }
            margins.add(new Margin(
                    row.key(),
                    row.unit(),
                    prior,
                    result.posterior().values(row.key()),
                    shrinkage.shrinkage(),
                    shrinkage.verdict()));
        }
        return margins;
    }

    private static List<TargetRow> rows(Calibration.Result result) {
        return result.predictive().stream()
                .map(row -> new TargetRow(
                        row.target().label(),
                        row.target().use() == TargetUse.FIT,
                        row.target().use() != TargetUse.UNSOURCED,
                        row.target().observed(),
                        row.low(),
                        row.median(),
                        row.high()))
                .toList();
    }

    /** Tables of self-checks that were made in the same folder. */
    private static Map<String, List<List<String>>> checks(Path folder) {
        Map<String, List<List<String>>> checks = new LinkedHashMap<>();
        for (SelfCheckRun.Kind kind : SelfCheckRun.Kind.values()) {
            Path file = folder.resolve(kind.word() + ".csv");
            if (Files.exists(file)) {
                checks.put(kind.title(), CsvFile.read(file));
            }
        }
        return checks;
    }
}
