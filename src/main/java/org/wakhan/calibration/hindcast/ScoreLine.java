package org.wakhan.calibration.hindcast;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.region.Region;
import org.wakhan.statistics.score.Scores;

/**
 * A line of {@code scores.csv}.
 *
 * @param model key of the forecaster
 * @param series key of the series, and after a slash the part of it: a province, a month or a region
 * @param origin last month known
 * @param scores mean scores
 * @param skill share of the bar's CRPS in the same cells that is saved; NaN where the bar's is 0
 */
public record ScoreLine(String model, String series, String origin, Scores scores, double skill) {

    /** The lines of a hindcast: every series as a whole; political violence also by province, month and in the north-east. */
    public static List<ScoreLine> of(Hindcast hindcast, Region region) {
        List<ScoreLine> lines = new ArrayList<>();
        for (Scored scored : hindcast.scored()) {
            lines.add(line(hindcast, scored, Cells.ALL));
        }
        for (Cells part : parts(hindcast.window(), region)) {
            for (Scored scored : hindcast.scored()) {
                if (scored.series() == ObservedSeries.PV) {
                    lines.add(line(hindcast, scored, part));
                }
            }
        }
        return lines;
    }

    private static List<Cells> parts(Window window, Region region) {
        List<Cells> parts = new ArrayList<>(List.of(Cells.northEast(region)));
        for (int month = 0; month < window.horizon(); month++) {
            parts.add(Cells.ofMonth(window, month));
        }
        for (int province = 0; province < region.provinces().size(); province++) {
            parts.add(Cells.ofProvince(region, province));
        }
        return parts;
    }

    private static ScoreLine line(Hindcast hindcast, Scored scored, Cells cells) {
        Scores scores = scored.mean(cells);
        Scores bar = hindcast.bar(scored.series()).mean(cells);
        return new ScoreLine(
                scored.forecasts().key(),
                scored.series().key() + cells.name(),
                hindcast.window().origin().toString(),
                scores,
                bar.crps() > 0 ? scores.skill(bar) : Double.NaN);
    }
}
