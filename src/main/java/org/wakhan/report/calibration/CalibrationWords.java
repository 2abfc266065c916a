package org.wakhan.report.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wakhan.calibration.abc.Schedule;
import org.wakhan.calibration.posterior.Calibration;
import org.wakhan.calibration.posterior.Shrinkage;
import org.wakhan.calibration.target.TargetUse;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.parameter.PosteriorManifest;
import org.wakhan.report.page.Html;

/** What the page of a calibration says in words. */
final class CalibrationWords {
    private CalibrationWords() {}

    /** What the observations say nothing about. */
    static String unknown(Calibration.Result result) {
        List<String> sentences = new ArrayList<>();
        String flat = result.shrinkage().stream()
                .filter(row -> !row.identified())
                .map(Shrinkage::key)
                .collect(Collectors.joining(", "));
        sentences.add(
                flat.isEmpty()
                        ? "Every free parameter is known better after the fit than before."
                        : "Of the free parameters the observations do not identify " + flat
                                + ": after the fit they are known hardly better than before.");
        sentences.add("How China, the authorities and investors react was not fitted, since no data in hand could: the"
                + " effect of propaganda, the timing of attacks after public contacts, what attacks do to relations,"
                + " assurances and their credibility, displacement, the reaction of investment, the sign of backlash, the"
                + " effect of drills and hedging keep their priors. Results that they drive are assumptions carried"
                + " through.");
        sentences.add(
                "Provincial shares, the share of attacks that ISIS-K claims and the share of casualties that officials"
                        + " report were updated in closed form: their priors hold these counts already, and a fit to them"
                        + " would count them twice. Some evidence does enter twice: the priors of the haven's step and half-lives are"
                        + " centred on what the fitted UN counts suggest, which makes their posteriors narrower than those counts"
                        + " alone would. "
                        + CalibrationReport.count(result.predictive(), TargetUse.PRIOR)
                        + " observations below are of this kind.");
        sentences.add(
                "Attacks on Chinese nationals are three inside Afghanistan and three across the border. Three to six"
                        + " events cannot validate a model.");
        sentences.add("The fit takes the model as given: an error of its rules is in no interval here.");
        return Html.list(sentences);
    }

    /** How the posterior was found. */
    static String method(PosteriorManifest manifest) {
        return Html.paragraph("Approximate Bayesian computation by sequential Monte Carlo: histories are simulated with"
                        + " parameters from the prior, then in rounds around those that came nearest to the observations."
                        + " Every history counts with the prior's density over that of all rounds' proposals together."
                        + " What a history gives is compared as sources would have recorded it, with their coverage and"
                        + " errors.")
                + Html.paragraph(
                        "Nearness is measured in semi-automatic summaries: what a regression on the observations"
                                + " expects of each parameter, each in standard deviations of what it leaves open. Both are"
                                + " learnt anew each round, so that the distance adapts. Accepted histories are adjusted by"
                                + " local-linear regression. All other uncertain parameters are drawn from their priors in every"
                                + " history; a draw of the posterior keeps the values of the history that it was accepted for.")
                + Html.paragraph("Of " + Rounded.text(manifest.histories())
                        + " histories the nearest were accepted up to a tolerance of "
                        + Rounded.text(manifest.tolerance())
                        + ". Histories of the posterior below have new chances.")
                + (manifest.histories() < Schedule.ENOUGH
                        ? Html.paragraph(
                                "These are too few histories to trust the figures: the regression follows the few accepted"
                                        + " ones too closely, so that the posterior is too narrow and shrinkage overstated.")
                        : "");
    }
}
