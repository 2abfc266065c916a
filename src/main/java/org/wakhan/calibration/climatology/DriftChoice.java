package org.wakhan.calibration.climatology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wakhan.statistics.score.Forecast;
import org.wakhan.statistics.score.Interval;

/**
 * How much of the drift of levels forecasts should hold, chosen by forecasts from earlier origins that end before the origin:
 * the sharpest among those whose 90 % intervals cover 87 to 93 %, or the one that covers closest to 90 % where none does.
 *
 * <p>Source: Gneiting, Balabdaoui and Raftery (2007), Journal of the Royal Statistical Society B 69: sharpness subject to
 * calibration.
 *
 * @param share the share that was chosen
 * @param trials what each share scored before the origin; none where the past is too short to try
 */
public record DriftChoice(double share, List<Trial> trials) {
    /** By definition: shares that are tried: levels stay, move half as much as between the last two years, or as much. */
    private static final double[] SHARES = {0, .5, 1};

    /** By definition: the coverage that counts as calibrated, that of the bar for hindcasts. */
    private static final double LEAST_COVER = .87;

    private static final double MOST_COVER = .93;
    private static final double NOMINAL = .9;

    /** By definition: months known before the first trial: a year and one to compare it with. */
    private static final int LEAST_PAST = Past.YEAR + 1;

    /**
     * Scores of forecasts with a share of the drift from earlier origins.
     *
     * @param share the share
     * @param n number of forecasts, over origins, provinces and months
     * @param crps their mean CRPS
     * @param cover90 share of observations in their 90 % intervals
     */
    public record Trial(double share, int n, double crps, double cover90) {
        boolean calibrated() {
            return cover90 >= LEAST_COVER && cover90 <= MOST_COVER;
        }

        double miss() {
            return Math.abs(cover90 - NOMINAL);
        }
    }

    public DriftChoice {
        trials = List.copyOf(trials);
    }

    /** The choice from what is known at an origin. */
    public static DriftChoice from(Past past) {
        if (past.months() <= LEAST_PAST) {
            return new DriftChoice(0, List.of());
        }
        List<Trial> trials = new ArrayList<>();
        for (double share : SHARES) {
            trials.add(tried(past, share));
        }
        Trial best = trials.stream()
                .filter(Trial::calibrated)
                .min(Comparator.comparingDouble(Trial::crps))
                .orElseGet(() -> trials.stream()
                        .min(Comparator.comparingDouble(Trial::miss))
                        .orElseThrow());
        return new DriftChoice(best.share(), trials);
    }

    private static Trial tried(Past past, double share) {
        int n = 0;
        double crps = 0;
        int covered = 0;
        for (int known = LEAST_PAST; known < past.months(); known++) {
            List<Forecast> forecasts = ProvinceLevels.learn(past.until(known)).forecasts(share);
            int end = Math.min(past.months(), known + Past.YEAR);
            for (int province = 0; province < past.provinces(); province++) {
                Forecast forecast = forecasts.get(province);
                Interval interval = forecast.central(NOMINAL);
                for (int month = known; month < end; month++) {
                    double observed = past.counts()[province][month];
                    crps += forecast.crps(observed);
                    covered += interval.covers(observed) ? 1 : 0;
                    n++;
                }
            }
        }
        return new Trial(share, n, crps / n, (double) covered / n);
    }
}
