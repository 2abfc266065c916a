package org.wakhan.report.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.history.Outcome;
import org.wakhan.report.page.DifferenceText;
import org.wakhan.statistics.PairedDifference;

/**
 * What each factor does while all others stay, in sentences that the intervals of paired differences carry.
 *
 * @param changes at least one
 * @param lead what a change is
 */
record ChangeFindings(List<FactorChange> changes, String lead) implements FactorFindings {
    private static final int MOST_SENTENCES = 3;

    ChangeFindings {
        changes = List.copyOf(changes);
    }

    /** A change in one outcome. */
    private record Told(String change, PairedDifference difference) {
        String size() {
            return change + " " + Rounded.signed(difference.estimate());
        }

        /** That nothing differs says little of few replicates, which are counted then. */
        String among() {
            int pairs = difference.pairs();
            return pairs >= PairedDifference.FEWEST_DIFFERING
                    ? change
                    : change + " (" + pairs + (pairs == 1 ? " replicate)" : " replicates)");
        }

        String howOften() {
            return change + " (lower in " + difference.below() + ", higher in " + difference.above() + " of "
                    + difference.pairs() + ")";
        }
    }

    @Override
    public List<String> sentences(Outcome outcome, int index) {
        List<Told> clear = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        List<String> rare = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (FactorChange change : changes) {
            change.runs().get(index).difference().ifPresent(difference -> {
                Told told = new Told(change.text(), difference);
                if (difference.differing() == 0) {
                    same.add(told.among());
                } else if (difference.isRare()) {
                    rare.add(told.howOften());
                } else if (difference.isClear()) {
                    clear.add(told);
                } else {
                    unclear.add(told.change());
                }
            });
        }
        clear.sort(
                Comparator.comparingDouble(told -> -Math.abs(told.difference().estimate())));
        List<String> sentences = new ArrayList<>();
        clear.stream()
                .limit(MOST_SENTENCES)
                .forEach(told -> sentences.add(told.change() + ": "
                        + DifferenceText.change(outcome, told.difference()) + ", "
                        + told.difference().pairs() + " replicates."));
        if (clear.size() > MOST_SENTENCES) {
            named(
                    sentences,
                    "Also clear, but smaller: ",
                    clear.stream().skip(MOST_SENTENCES).map(Told::size).toList());
        }
        named(
                sentences,
                "Differs in fewer than " + PairedDifference.FEWEST_DIFFERING
                        + " replicates, too few to speak of a mean: ",
                rare);
        named(sentences, "Not told apart from no change on average: ", unclear);
        named(sentences, "No difference in any replicate: ", same);
        return sentences;
    }

    private static void named(List<String> sentences, String lead, List<String> names) {
        if (!names.isEmpty()) {
            sentences.add(lead + FactorFindings.list(names) + ".");
        }
    }
}
