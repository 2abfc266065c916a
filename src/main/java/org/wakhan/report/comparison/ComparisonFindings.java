package org.wakhan.report.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.Headlines;
import org.wakhan.comparison.SpreadSources.Shares;
import org.wakhan.history.Outcome;
import org.wakhan.report.page.DifferenceText;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.ShareText;
import org.wakhan.statistics.PairedDifference;

/** What the differences say, in sentences that their intervals carry. */
final class ComparisonFindings {
    private static final int MOST_SENTENCES = 5;
    private static final int MOST_SOURCES = 2;

    private ComparisonFindings() {}

    static String html(List<Answer> answers) {
        if (answers.isEmpty()) {
            return Html.paragraph("No history finished both in the baseline and in an alternative.");
        }
        StringBuilder html = new StringBuilder(Html.paragraph(
                "All statements are about the model. A difference is that of the alternative from the baseline over"
                        + " whole histories, replicate by replicate: both meet the same chances and share the"
                        + " uncertain parameters that have the same law in both. The 90 % interval of the mean says how well the mean difference is known"
                        + " from so many histories and draws of parameters; it shrinks with their numbers. The spread between histories says how"
                        + " differently histories fare; it does not shrink."));
        for (Answer answer : answers) {
            html.append("<h3>").append(Html.escape(answer.alternative().name())).append("</h3>\n");
            html.append(Html.list(sentences(answer)));
        }
        return html.append(
                        Html.paragraph(
                                "The " + Headlines.ALL.size() + " outcomes of each alternative were looked at"
                                        + " side by side, so one in ten of those that do not change on average comes with an interval that"
                                        + " leaves 0 out by chance. A small difference that matters deserves a run with another --seed."))
                .toString();
    }

    private static List<String> sentences(Answer answer) {
        if (answer.changesNothing()) {
            return List.of("No difference in any history, in any of the outcomes shown.");
        }
        List<Outcome> clear = new ArrayList<>();
        List<Outcome> unclear = new ArrayList<>();
        List<Outcome> rare = new ArrayList<>();
        List<Outcome> same = new ArrayList<>();
        answer.differences().forEach((outcome, difference) -> {
            if (difference.differing() == 0) {
                same.add(outcome);
            } else if (difference.isRare()) {
                rare.add(outcome);
            } else if (difference.isClear()) {
                clear.add(outcome);
            } else {
                unclear.add(outcome);
            }
        });
        clear.sort(Comparator.comparingDouble((Outcome outcome) -> size(answer.difference(outcome)))
                .reversed());
        List<String> sentences = new ArrayList<>();
        clear.stream()
                .limit(MOST_SENTENCES)
                .forEach(outcome -> sentences.add(sentence(outcome, answer.difference(outcome))));
        if (clear.size() > MOST_SENTENCES) {
            sentences.add("Also clear, but smaller: "
                    + list(clear.subList(MOST_SENTENCES, clear.size()), answer.differences()) + ".");
        }
        sentences.addAll(sources(answer, clear));
        if (!rare.isEmpty()) {
            sentences.add("In fewer than " + PairedDifference.FEWEST_DIFFERING
                    + " histories, too few to speak of a mean: "
                    + rare.stream()
                            .map(outcome -> lower(outcome) + " (" + shares(answer.difference(outcome)) + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        if (!unclear.isEmpty()) {
            sentences.add("Not told apart from no change on average: " + labels(unclear) + ".");
        }
        if (!same.isEmpty()) {
            sentences.add("No difference in any history: " + labels(same) + ".");
        }
        return sentences;
    }

    private static double size(PairedDifference difference) {
        return Double.isFinite(difference.relative()) ? Math.abs(difference.relative()) : Double.MAX_VALUE;
    }

    private static String sentence(Outcome outcome, PairedDifference difference) {
        return outcome.shortLabel() + ": " + DifferenceText.change(outcome, difference) + "; " + shares(difference)
                + " of histories.";
    }

    /** Where the spread of the clearest differences comes from. */
    private static List<String> sources(Answer answer, List<Outcome> clear) {
        return answer.sources().stream()
                .filter(shares -> clear.indexOf(shares.outcome()) >= 0)
                .sorted(Comparator.comparingInt(shares -> clear.indexOf(shares.outcome())))
                .limit(MOST_SOURCES)
                .map(ComparisonFindings::sentence)
                .toList();
    }

    private static String sentence(Shares shares) {
        String largest = shares.named().isEmpty()
                ? "no single parameter stands out"
                : "the largest part is " + shares.named().get(0).key() + " ("
                        + shares.named().get(0).status().word() + "), "
                        + Rounded.percent(shares.named().get(0).share());
        return "Of the variance between histories in the difference of " + lower(shares.outcome())
                + ", assumed parameters account for " + ShareText.words(shares.assumed())
                + "; measured or calibrated ones for " + ShareText.words(shares.known())
                + "; "
                + largest + ".";
    }

    /** How often a difference is below, at and above 0. */
    static String shares(PairedDifference difference) {
        double pairs = difference.pairs();
        return "lower in " + Rounded.percent(difference.below() / pairs) + ", the same in "
                + Rounded.percent(difference.equal() / pairs) + ", higher in "
                + Rounded.percent(difference.above() / pairs);
    }

    private static String list(List<Outcome> outcomes, Map<Outcome, PairedDifference> differences) {
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            PairedDifference difference = differences.get(outcome);
            parts.add(lower(outcome) + " " + (difference == null ? "" : Rounded.signedPercent(difference.relative())));
        }
        return String.join(", ", parts);
    }

    private static String labels(List<Outcome> outcomes) {
        return String.join(
                ", ", outcomes.stream().map(ComparisonFindings::lower).toList());
    }

    private static String lower(Outcome outcome) {
        return Outcome.within(outcome.shortLabel());
    }
}
