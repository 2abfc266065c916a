package org.wakhan.calibration.climatology;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.wakhan.statistics.score.CountLaw;
import org.wakhan.statistics.score.Ensemble;
import org.wakhan.statistics.score.Forecast;

/** Naive forecasts of counts by province, the same for every month to come. */
public enum NaiveModel {
    /** Nothing happens. */
    ZERO("zero", "Zero", past -> each(new double[past.provinces()], mean -> CountLaw.zero())),

    /** A Poisson law with the province's mean since January 2022, when the months after the takeover were over. */
    POISSON_SINCE_2022(
            "poisson-2022",
            "Poisson, mean since 2022",
            past -> each(Past.means(past.since(YearMonth.of(2022, 1))), CountLaw::poisson)),

    /** A Poisson law with the province's mean of the last 12 months. */
    POISSON(
            "poisson-12",
            "Poisson, mean of last 12 months",
            past -> each(Past.means(past.lastYear()), CountLaw::poisson)),

    /** Each of the last 12 months comes again with the same probability. */
    BOOTSTRAP(
            "bootstrap-12",
            "Bootstrap of last 12 months",
            past -> Arrays.stream(past.lastYear())
                    .map(months -> (Forecast) new Ensemble(months))
                    .toList()),

    /** A negative binomial law with that mean and one dispersion for all provinces: the bar. */
    NEGATIVE_BINOMIAL("negative-binomial-12", "Negative binomial, mean of last 12 months (bar)", past -> {
        double dispersion = Dispersion.pooled(past.lastYear());
        return each(Past.means(past.lastYear()), mean -> CountLaw.negativeBinomial(mean, dispersion));
    }),

    /** {@link #POISSON} with means shrunk towards that of all provinces. */
    POISSON_SHRUNK(
            "poisson-12-shrunk",
            "Poisson, shrunk mean of last 12 months",
            past -> each(ShrunkMeans.of(past.lastYear()), CountLaw::poisson)),

    /** {@link #NEGATIVE_BINOMIAL} with means shrunk towards that of all provinces. */
    NEGATIVE_BINOMIAL_SHRUNK(
            "negative-binomial-12-shrunk", "Negative binomial, shrunk mean of last 12 months", past -> {
                double dispersion = Dispersion.pooled(past.lastYear());
                return each(ShrunkMeans.of(past.lastYear()), mean -> CountLaw.negativeBinomial(mean, dispersion));
            }),

    /** What {@link ProvinceLevels} learns, with all of the drift that it finds. */
    DRIFT(
            "gamma-poisson-drift",
            "Gamma-Poisson with level drift",
            past -> ProvinceLevels.learn(past).forecasts(1)),

    /** The levels that the model learns, with the drift that it chooses, and no agents. */
    LEVELS(
            "levels",
            "Levels as the model learns them, no agents",
            past -> ProvinceLevels.learn(past).forecasts(DriftChoice.from(past).share()));

    private final String key;
    private final String label;
    private final Function<Past, List<Forecast>> rule;

    NaiveModel(String key, String label, Function<Past, List<Forecast>> rule) {
        this.key = key;
        this.label = label;
        this.rule = rule;
    }

    private static List<Forecast> each(double[] means, DoubleFunction<Forecast> law) {
        return Arrays.stream(means).mapToObj(law).toList();
    }

    /** The name in files. */
    public String key() {
        return key;
    }

    /** The words used for it in charts and pages. */
    public String label() {
        return label;
    }

    /** One forecast a province, in the order of the past's rows. */
    public List<Forecast> forecasts(Past past) {
        return rule.apply(past);
    }
}
