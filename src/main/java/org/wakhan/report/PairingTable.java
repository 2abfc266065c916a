package org.wakhan.report;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.chart.Rounded;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.Headlines;
import org.wakhan.history.Outcome;
import org.wakhan.statistics.PairedDifference;

/** How many times pairing has cut the variance of each difference. */
final class PairingTable {
    private PairingTable() {}

    static String html(List<Answer> answers) {
        List<String> header = new ArrayList<>(List.of("Outcome"));
        answers.forEach(answer -> header.add(answer.alternative().name()));
        HtmlTable table = new HtmlTable("Variance ratios", 1, header);
        for (Outcome outcome : Headlines.ALL) {
            List<String> row = new ArrayList<>(List.of(outcome.shortLabel()));
            answers.forEach(answer -> row.add(ratio(answer.difference(outcome))));
            table.row(row);
        }
        return Html.paragraph("The variance ratio is the variance that the difference would have had between histories"
                        + " run apart, over the variance that it has between paired ones. With a ratio of 20, histories"
                        + " run apart would have to be 20 times as many for an interval as narrow.")
                + table.html()
                + Html.paragraph("same: no difference in any history, so that one history would have done.");
    }

    /** A ratio in words where it has no value. */
    static String ratio(PairedDifference difference) {
        if (difference.differing() == 0) {
            return "same";
        }
        return Rounded.text(difference.varianceRatio());
    }
}
