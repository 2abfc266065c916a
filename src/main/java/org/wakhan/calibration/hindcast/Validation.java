package org.wakhan.calibration.hindcast;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.calibration.climatology.DriftChoice;
import org.wakhan.evidence.Observations;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.region.Region;
import org.wakhan.statistics.score.PairedBootstrap;
import org.wakhan.statistics.score.Scores;

/**
 * All that a validation found.
 *
 * @param observations what was observed
 * @param region the units
 * @param main the hindcast from the stated origin: the model, the model with the north-east held out, without learnt
 *     levels, null models and naive models
 * @param drift how much drift of levels the model's forecasts hold, and why
 * @param rolling hindcasts of the model from other origins, in order; may be empty
 * @param rare the model's attacks on Chinese nationals in the months forecast
 * @param seed seed of the experiments and resamples
 * @param runs histories a forecast
 * @param fitHistories histories that parameters were fitted with for each origin; 0 where the registry's laws of today stand
 * @param fitted ids of the observations that parameters were fitted to for the stated origin
 */
public record Validation(
        Observations observations,
        Region region,
        Hindcast main,
        DriftChoice drift,
        List<Hindcast> rolling,
        RareForecast rare,
        long seed,
        int runs,
        int fitHistories,
        List<String> fitted) {
    /** Keys of the forms of the model; null models have their scenario's name. */
    public static final String MODEL = "model";

    public static final String HELD_OUT = "model-north-east-held-out";
    public static final String UNLEARNT = "model-levels-not-learnt";

    public Validation {
        rolling = List.copyOf(rolling);
        fitted = List.copyOf(fitted);
    }

    /** Whether the model knew no more than was known at its origins. */
    public boolean respectsOrigins() {
        return fitHistories > 0;
    }

    /** All lines of {@code scores.csv}. */
    public List<ScoreLine> lines() {
        List<ScoreLine> lines = new ArrayList<>(ScoreLine.of(main, region));
        for (Hindcast hindcast : rolling) {
            if (!hindcast.window().equals(main.window())) {
                lines.addAll(ScoreLine.of(hindcast, region));
            }
        }
        return lines;
    }

    /** The model against another forecaster. */
    public PairedBootstrap against(String key, ObservedSeries series, Cells cells) {
        return main.scored(MODEL, series).against(main.scored(key, series), cells, seed);
    }

    /** Mean scores of a forecaster over all rolling origins. */
    public Scores overOrigins(String key, ObservedSeries series) {
        return Scores.mean(rolling.stream()
                .map(hindcast -> hindcast.scored(key, series).mean(Cells.ALL))
                .toList());
    }
}
