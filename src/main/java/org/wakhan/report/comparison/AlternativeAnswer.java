package org.wakhan.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.SharedDraws;
import org.wakhan.comparison.SpreadSources.Shares;
import org.wakhan.report.page.DatedLaws;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.report.page.ShareText;

/** What one alternative changes: forest plot, numbers, courses, maps, and what the spread comes from. */
final class AlternativeAnswer {
    private static final int NAMED = 6;

    private AlternativeAnswer() {}

    static String html(Answer answer, List<Picture> pictures, int firstFigure) {
        return Html.paragraph(answer.alternative().side().question())
                + Html.paragraph(pairs(answer))
                + ComparisonReport.figures(pictures.subList(0, 1), firstFigure)
                + numbers(answer)
                + ComparisonReport.figures(pictures.subList(1, pictures.size()), firstFigure + 1)
                + sources(answer);
    }

    private static String pairs(Answer answer) {
        SharedDraws draws = answer.draws();
        StringBuilder text = new StringBuilder();
        text.append(Rounded.text(answer.alternative().pairs())).append(" pairs of histories. ");
        text.append(draws.shared().size()).append(" uncertain parameters are drawn once for both of a pair");
        if (!draws.apart().isEmpty()) {
            text.append("; from another law in the alternative: ").append(String.join(", ", draws.apart()));
        }
        if (!draws.lone().isEmpty()) {
            text.append("; uncertain in one of both only: ").append(String.join(", ", draws.lone()));
        }
        return text.append('.')
                .append(DatedLaws.note(
                        draws.values().keySet(),
                        answer.alternative().side().results().manifest().interventions()))
                .toString();
    }

    private static String numbers(Answer answer) {
        HtmlTable table = new HtmlTable(
                answer.alternative().name() + ": differences over whole histories",
                1,
                List.of(
                        "Outcome",
                        "Mean of the baseline",
                        "Mean difference",
                        "90 % interval of the mean difference",
                        "Relative",
                        "Spread: 90 % of histories",
                        "Lower | same | higher in"));
        answer.differences()
                .forEach((outcome, difference) -> table.row(List.of(
                        outcome.shortLabel() + " (" + outcome.totalInWords() + ")",
                        Rounded.text(difference.baseline()),
                        Rounded.signed(difference.estimate()),
                        between(difference.low(), difference.high()),
                        Rounded.signedPercent(difference.relative()),
                        between(difference.q05(), difference.q95()),
                        Rounded.percent(difference.shareBelow()) + " | "
                                + Rounded.percent(difference.equal() / (double) difference.pairs()) + " | "
                                + Rounded.percent(difference.above() / (double) difference.pairs()))));
        return table.html()
                + Html.paragraph("All other outcomes, each month and each unit: differences.csv beside this page.");
    }

    private static String between(double low, double high) {
        return Rounded.signed(low) + " to " + Rounded.signed(high);
    }

    private static String sources(Answer answer) {
        if (answer.sources().isEmpty()) {
            return Html.paragraph(
                    answer.changesNothing()
                            ? "Nothing differs, so there is no spread to explain."
                            : "Where the spread comes from is not shown: no parameter is uncertain, or the histories are"
                                    + " too few to tell.");
        }
        HtmlTable table = new HtmlTable(
                answer.alternative().name() + ": where the variance of the difference comes from",
                1,
                List.of(
                        "Outcome",
                        "Assumed parameters",
                        "Measured or calibrated",
                        "Chance and joint action",
                        "Parameters that stand out from chance"));
        for (Shares shares : answer.sources()) {
            table.row(List.of(
                    shares.outcome().shortLabel(),
                    ShareText.share(shares.assumed()),
                    ShareText.share(shares.known()),
                    ShareText.rest(shares.rest()),
                    named(shares)));
        }
        return table.html();
    }

    private static String named(Shares shares) {
        List<String> names = new ArrayList<>();
        shares.named().stream()
                .limit(NAMED)
                .forEach(source -> names.add(source.key() + " " + Rounded.percent(source.share()) + " ("
                        + source.status().word() + ")"));
        int more = shares.named().size() - NAMED;
        return names.isEmpty() ? "none" : String.join(", ", names) + (more > 0 ? ", and " + more + " more" : "");
    }
}
