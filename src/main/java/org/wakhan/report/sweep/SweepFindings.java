package org.wakhan.report.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.sweep.FactorEffects;
import org.wakhan.chart.sweep.FactorText;
import org.wakhan.history.Outcome;
import org.wakhan.report.page.DifferenceText;
import org.wakhan.report.page.Html;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.PointSummary;
import org.wakhan.store.result.SweepResults;

/** What moves what in a sweep, in sentences that paired differences carry. */
final class SweepFindings {
    private static final int NAMED_FACTORS = 3;

    private final SweepResults results;
    private final Optional<FactorEffects> effects;

    private SweepFindings(SweepResults results, Optional<FactorEffects> effects) {
        this.results = results;
        this.effects = effects;
    }

    /**
     * The findings of some results.
     *
     * @param effects the effects of their factors, where they can be told apart
     */
    static String html(SweepResults results, Optional<FactorEffects> effects) {
        return new SweepFindings(results, effects).html();
    }

    private String html() {
        List<Outcome> outcomes = results.outcomes();
        if (outcomes.isEmpty() || results.summaries(outcomes.get(0)).isEmpty()) {
            return Html.paragraph("No history finished, so there is nothing to report.");
        }
        Optional<FactorFindings> factors = factors();
        StringBuilder html = new StringBuilder(Html.paragraph(
                "All statements are about the model. All points share the chances and the uncertain parameters of each"
                        + " replicate, so differences between points are taken replicate by replicate. The 90 % interval of"
                        + " the mean says how well the mean difference is known from so many replicates. "
                        + factors.map(FactorFindings::lead).orElse("")));
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            List<String> sentences = new ArrayList<>(List.of(range(outcome)));
            int index = i;
            factors.ifPresent(of -> sentences.addAll(of.sentences(outcome, index)));
            html.append("<h3>").append(Html.escape(outcome.label())).append("</h3>\n");
            html.append(Html.list(sentences));
        }
        return html.append(Html.paragraph(
                        "The points with the least and the most are picked by their means; hence an interval so wide that"
                                + " those of all pairs of points hold at once. Of the other differences, one in ten of those"
                                + " that are none on average has an interval that leaves 0 out by chance."))
                .toString();
    }

    /** From points that differ in one factor alone where every factor has some, else from all points if they are many. */
    private Optional<FactorFindings> factors() {
        boolean spread = results.variation().movesAllAtOnce();
        List<FactorChange> asked =
                spread && results.variation().factors().size() > 1 ? List.of() : FactorChange.of(results);
        List<FactorChange> told = asked.stream().filter(FactorChange::isTold).toList();
        if (told.isEmpty() || told.size() < asked.size()) {
            if (effects.isPresent()) {
                return Optional.of(new RankFindings(effects.get(), results));
            }
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(new ChangeFindings(told, lead() + untold(asked)));
    }

    /** Factors of which nothing can be said, since histories failed or constraints leave no two points. */
    private static String untold(List<FactorChange> asked) {
        List<String> names = asked.stream()
                .filter(change -> !change.isTold())
                .map(FactorChange::text)
                .toList();
        return names.isEmpty()
                ? ""
                : " Not told, since no two points that differ in this alone have finished a replicate of the same number: "
                        + FactorFindings.list(names) + ".";
    }

    private String lead() {
        if (results.variation().factors().size() == 1) {
            return "";
        }
        return results.variation().isOneAtATime()
                ? "While a factor moves, all others stay at the base."
                : "While a factor moves, all others stay; the difference is the mean over their values.";
    }

    private String range(Outcome outcome) {
        List<PointSummary> summaries = results.common(outcome);
        Comparator<PointSummary> byMean = Comparator.comparingDouble(PointSummary::mean);
        PointSummary least = summaries.stream().min(byMean).orElseThrow();
        PointSummary most = summaries.stream().max(byMean).orElseThrow();
        if (least.mean() == most.mean()) {
            return "The mean is " + Rounded.text(least.mean()) + " at every point.";
        }
        long pairs = summaries.size() * (summaries.size() - 1L) / 2;
        Optional<PairedDifference> difference =
                results.between(outcome, least.point(), most.point()).differenceAmong(pairs);
        return "The mean goes from " + Rounded.text(least.mean()) + where(least) + " to " + Rounded.text(most.mean())
                + where(most)
                + difference
                        .filter(PairedDifference::isClear)
                        .map(clear -> ": " + Rounded.signed(clear.estimate()) + DifferenceText.unit(outcome)
                                + " (interval for all pairs of points " + Rounded.signed(clear.low()) + " to "
                                + Rounded.signed(clear.high()) + "), " + clear.pairs() + " replicates.")
                        .orElse("; not clear: which point has the least or the most may be chance.");
    }

    /** The values of few factors at a point, in words; of many, its number. */
    private String where(PointSummary of) {
        List<StoredFactor> factors = results.variation().factors();
        if (factors.size() > NAMED_FACTORS) {
            return " at point " + of.point();
        }
        double[] values = results.points().stream()
                .filter(point -> point.number() == of.point())
                .findFirst()
                .orElseThrow()
                .values();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            texts.add(factors.get(i).name() + " " + FactorText.of(factors.get(i), values[i]));
        }
        return " at " + String.join(", ", texts);
    }
}
