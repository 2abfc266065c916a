package org.wakhan.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.Headlines;
import org.wakhan.history.Outcome;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.statistics.PairedDifference;

/** How many times pairing has cut the variance of each difference. */
final class PairingTable {
    /** Chance that a share which is still possible shows in no history. */
    private static final double OPEN = .1;

    private PairingTable() {}

    /**
     * @param answers at least one
     */
    static String html(List<Answer> answers) {
        int pairs = answers.stream()
                .mapToInt(answer -> answer.alternative().pairs())
                .min()
                .orElseThrow();
        return Html.paragraph("The variance ratio is the variance that the difference would have had between histories"
                        + " run apart, over the variance that it has between paired ones. With a ratio of 20, histories"
                        + " run apart would have to be 20 times as many for a mean known as well over the same draws of"
                        + " parameters.")
                + table(answers, Headlines.COURSES)
                + Html.paragraph("same: no difference in any of " + Rounded.text(pairs) + " histories; of all, up to "
                        + Rounded.percent(Math.ceil(1000 * (1 - Math.pow(OPEN, 1.0 / pairs))) / 1000)
                        + " may differ (90 %).")
                + Html.details("All outcomes", table(answers, Headlines.ALL));
    }

    private static String table(List<Answer> answers, List<Outcome> outcomes) {
        List<String> header = new ArrayList<>(List.of("Alternative"));
        outcomes.forEach(outcome -> header.add(outcome.shortLabel()));
        HtmlTable table = new HtmlTable("Variance ratios", 1, header);
        for (Answer answer : answers) {
            List<String> row = new ArrayList<>(List.of(answer.alternative().name()));
            outcomes.forEach(outcome -> row.add(ratio(answer.difference(outcome))));
            table.row(row);
        }
        return table.html();
    }

    /** A ratio in words where it has no value. */
    static String ratio(PairedDifference difference) {
        if (difference.differing() == 0) {
            return "same";
        }
        return Rounded.text(difference.varianceRatio());
    }
}
