package org.wakhan.calibration.hindcast;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.wakhan.calibration.climatology.ProvinceLevels;
import org.wakhan.evidence.ObservedSeries;
import org.wakhan.parameter.Law;
import org.wakhan.region.Region;
import org.wakhan.statistics.process.GammaRate;

/**
 * Background rates that bring a province's recorded events to the level learnt from the past: the level less what the modelled
 * organisations contributed in the last 12 months before the origin, by a pilot run without background violence.
 *
 * <p>What is not known of the whole level is laid on the background: its gamma law has the mean of what is left and the
 * variance of the whole.
 *
 * @param levels levels learnt from the past
 * @param driftShare share of the drift that they hold
 * @param pilot counts of the last 12 months before the origin without background violence
 */
record LearntBackground(ProvinceLevels levels, double driftShare, RecordedEnsemble pilot) {
    /** Technical: the least share of a level that is background, so that a law is left where organisations explain all. */
    private static final double LEAST_SHARE = .02;

    /** Mean rate of background events in a province, per month. */
    double mean(int province) {
        double level = levels.levels().get(province).mean();
        return Math.max(LEAST_SHARE * level, level - pilot.mean(ObservedSeries.PV, province));
    }

    /** The law of a province's background rate. */
    Law.Gamma law(int province) {
        GammaRate level = levels.levels().get(province);
        double sd = level.mean() * Math.sqrt(levels.levelVariation(province, driftShare));
        double mean = mean(province);
        return new Law.Gamma(mean * mean / (sd * sd), mean / (sd * sd));
    }

    /**
     * Dispersion of months that the background needs so that whole counts have the dispersion learnt: by moments pooled
     * over provinces, less what organisations contribute; not below 0.
     */
    double dispersion() {
        double excess = 0;
        double squares = 0;
        for (int province = 0; province < levels.levels().size(); province++) {
            double level = levels.levels().get(province).mean();
            double own = pilot.variance(ObservedSeries.PV, province) - pilot.mean(ObservedSeries.PV, province);
            excess += levels.dispersion() * level * level - Math.max(0, own);
            squares += mean(province) * mean(province);
        }
        return Math.max(0, excess / squares);
    }

    /**
     * Settings of a scenario, key to law.
     *
     * @param heldOut ids of provinces that learn nothing and keep the registry's law
     */
    Map<String, Law> settings(Region region, Set<String> heldOut) {
        Map<String, Law> settings = new LinkedHashMap<>();
        for (int province = 0; province < levels.levels().size(); province++) {
            String id = region.unit(province).id();
            if (!heldOut.contains(id)) {
                settings.put("background.rate." + id, law(province));
            }
        }
        return settings;
    }
}
