package org.wakhan.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.Headlines;
import org.wakhan.history.Outcome;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.report.page.ShareText;
import org.wakhan.statistics.PairedDifference;

/** How much of the spread of the differences is judgement, over all alternatives, and how that was found. */
final class SourcesOverview {
    private SourcesOverview() {}

    static String html(List<Answer> answers) {
        StringBuilder html = new StringBuilder();
        html.append(
                Html.paragraph("Uncertain parameters are drawn once for each replicate and shared by all scenarios, so"
                        + " a difference holds what is not known about them. Share of the variance of each difference that comes"
                        + " from assumed parameters (judgements with wide ranges), and after the stroke from measured or calibrated"
                        + " ones; the rest is chance in the model and parameters acting together."));
        if (answers.stream().allMatch(answer -> answer.sources().isEmpty())) {
            html.append(
                    Html.paragraph("Not shown here: no parameter is uncertain, nothing differs, or the histories are"
                            + " too few to tell."));
        } else {
            html.append(table(answers, Headlines.COURSES))
                    .append(Html.paragraph("-: no difference, or in fewer than " + PairedDifference.FEWEST_DIFFERING
                            + " histories. In brackets: less than twice its noise, which chance may give. Of forty shares"
                            + " without any effect one is larger."))
                    .append(Html.details("All outcomes", table(answers, Headlines.ALL)));
        }
        return html.append(
                        Html.paragraph("How it was found: the difference of each replicate was regressed on the rank of"
                                + " each parameter by itself (polynomials of degree 3), and R² lowered by what chance explains on average, with"
                                + " replicates that took the same draw of the posterior counted together, so"
                                + " that hundreds of parameters without effect add up to 0 on average. The noise in the tables of"
                                + " the alternatives is the standard deviation that such a sum has where nothing matters, found by"
                                + " shifting the replicates of the differences against those of the parameters; a parameter stands"
                                + " out where its share exceeds the largest of all parameters in 19 of 20 such shifts, so of twenty"
                                + " rows where no parameter matters one names some by chance. Effects that"
                                + " several parameters have only together are not in these shares: they count as joint action, so"
                                + " what is assumed may matter more than its share says. Parameters that are drawn jointly would"
                                + " count what they have in common more than once. The two shares are estimated apart from each other and may add"
                                + " up to more than the whole. A choice that the scenario or the model"
                                + " fixes to one value adds no spread at all and is no less an assumption."))
                .toString();
    }

    private static String table(List<Answer> answers, List<Outcome> outcomes) {
        List<String> header = new ArrayList<>(List.of("Alternative"));
        outcomes.forEach(outcome -> header.add(outcome.shortLabel()));
        HtmlTable table = new HtmlTable("Share of assumed | measured or calibrated parameters", 1, header);
        for (Answer answer : answers) {
            List<String> row = new ArrayList<>(List.of(answer.alternative().name()));
            outcomes.forEach(outcome -> row.add(both(answer, outcome)));
            table.row(row);
        }
        return table.html();
    }

    private static String both(Answer answer, Outcome outcome) {
        return answer.sources().stream()
                .filter(shares -> shares.outcome().equals(outcome))
                .findFirst()
                .map(shares -> ShareText.cell(shares.assumed()) + " | " + ShareText.cell(shares.known()))
                .orElse("-");
    }
}
