package org.wakhan.calibration.hindcast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wakhan.calibration.climatology.DriftChoice;
import org.wakhan.calibration.climatology.Past;
import org.wakhan.calibration.climatology.ProvinceLevels;
import org.wakhan.evidence.Observations;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.history.ViolenceClass;
import org.wakhan.parameter.Law;
import org.wakhan.region.Region;
import org.wakhan.statistics.Spread;
import org.wakhan.statistics.process.GammaRate;

/**
 * Settings of background violence that bring a province's recorded events to the level learnt from the past: the level less
 * what modelled organisations contributed in the last 12 months before the origin, over the share that is counted.
 *
 * <p>What is not known of the whole level is laid on the background: its gamma law has the mean of what is left and the
 * variance of the whole. The level that holds at the origin holds throughout.
 *
 * @param levels levels learnt from the past
 * @param driftShare share of the drift that they hold
 * @param pilot what modelled organisations contribute
 * @param classes events of the last 12 months by class that no modelled organisation committed
 */
record LearntBackground(ProvinceLevels levels, double driftShare, Pilot pilot, Map<ViolenceClass, Double> classes) {
    /** Technical: the least share of a level that is background, so that a law is left where organisations explain all. */
    private static final double LEAST_SHARE = .02;

    /** Technical: half an event keeps the weight of a class above 0. */
    private static final double HALF = .5;

    private static final Map<ObservedSeries, ViolenceClass> COUNTED = Map.of(
            ObservedSeries.BOMBING, ViolenceClass.BOMBING,
            ObservedSeries.CLASH, ViolenceClass.CLASH,
            ObservedSeries.ATTACK_CIV, ViolenceClass.CIVILIANS);

    LearntBackground {
        classes = Map.copyOf(classes);
    }

    /** Learns from what is known at an origin. */
    static LearntBackground of(Observations observations, Window window, DriftChoice drift, Pilot pilot) {
        Past past = window.past(observations, ObservedSeries.PV);
        Map<ViolenceClass, Double> classes = new LinkedHashMap<>();
        double rest = left(observations, window, pilot, ObservedSeries.PV);
        for (ObservedSeries series : List.of(ObservedSeries.BOMBING, ObservedSeries.CLASH, ObservedSeries.ATTACK_CIV)) {
            double events = left(observations, window, pilot, series);
            classes.put(COUNTED.get(series), Math.max(HALF, events));
            rest -= events;
        }
        classes.put(ViolenceClass.OTHER, Math.max(HALF, rest));
        return new LearntBackground(ProvinceLevels.learn(past), drift.share(), pilot, classes);
    }

    /** Events of a series in the last 12 months less those of modelled organisations. */
    private static double left(Observations observations, Window window, Pilot pilot, ObservedSeries series) {
        double[][] year = window.past(observations, series).lastYear();
        double sum = 0;
        for (int province = 0; province < year.length; province++) {
            sum += Spread.sum(year[province]) - Past.YEAR * pilot.mean(series, province);
        }
        return sum;
    }

    /** Mean recorded background events in a province, per month. */
    private double recorded(int province) {
        double level = levels.levels().get(province).mean();
        return Math.max(LEAST_SHARE * level, level - pilot.mean(ObservedSeries.PV, province));
    }

    /** The law of a province's background rate, whether counted or not. */
    Law.Gamma rate(int province) {
        GammaRate level = levels.levels().get(province);
        double sd = level.mean() * Math.sqrt(levels.levelVariation(province, driftShare)) / pilot.counted();
        double mean = recorded(province) / pilot.counted();
        return new Law.Gamma(mean * mean / (sd * sd), mean / (sd * sd));
    }

    /**
     * Variance of the factor of a month that all provinces share, so large that whole counts share what they did: organisations
     * share nothing.
     */
    double shared() {
        double level = 0;
        double background = 0;
        for (int province = 0; province < levels.levels().size(); province++) {
            level += levels.levels().get(province).mean();
            background += recorded(province);
        }
        return levels.shared() * level * level / (background * background);
    }

    /**
     * Variance of a province's own factor of a month, so large that whole counts have the dispersion learnt: by moments pooled
     * over provinces, less what organisations and the shared factor contribute; not below 0.
     */
    double dispersion() {
        double excess = 0;
        double squares = 0;
        for (int province = 0; province < levels.levels().size(); province++) {
            double level = levels.levels().get(province).mean();
            double own = pilot.variance(ObservedSeries.PV, province) - pilot.mean(ObservedSeries.PV, province);
            excess += levels.dispersion() * level * level - Math.max(0, own);
            squares += recorded(province) * recorded(province);
        }
        return Math.max(0, (1 + excess / squares) / (1 + shared()) - 1);
    }

    /**
     * Settings of a scenario, key to law.
     *
     * @param heldOut ids of provinces that learn no level and keep the registry's law
     */
    Map<String, Law> settings(Region region, Set<String> heldOut) {
        Map<String, Law> settings = new LinkedHashMap<>();
        for (int province = 0; province < levels.levels().size(); province++) {
            String id = region.unit(province).id();
            if (!heldOut.contains(id)) {
                settings.put("background.rate." + id, rate(province));
            }
        }
        settings.put("background.dispersion", new Law.Fixed(dispersion()));
        settings.put("background.shared-dispersion", new Law.Fixed(shared()));
        for (ViolenceClass type : ViolenceClass.values()) {
            settings.put("background.weight." + type.key(), new Law.Gamma(classes.getOrDefault(type, HALF), 1));
            settings.put("background.early." + type.key(), new Law.Fixed(1));
        }
        return settings;
    }
}
