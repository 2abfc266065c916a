package org.wakhan.report.comparison;

import java.util.List;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.Limits;

/** What a comparison cannot bear, besides what no result of the model can. */
final class ComparisonLimits {
    private ComparisonLimits() {}

    static String html() {
        return Html.list(List.of(
                        "An alternative changes what its file says and nothing else: no other decision that such a policy"
                                + " would bring in its train.",
                        "A narrow interval of the mean says that enough histories were run, not that the model is right."
                                + " Where the mean rests on assumed parameters, another judgement gives another mean.",
                        "Where few histories differ, as with attacks on Chinese nationals, or a few differ much more than"
                                + " the rest, an interval from Student's law is rough: with 100 pairs it may miss the mean in one case"
                                + " of four instead of one of ten, with 500 in one of six. The shares of histories that differ say more.",
                        "Pairs that took the same draw of a posterior count together in intervals of the mean, so that more"
                                + " pairs than there are draws make an interval little narrower."))
                + Html.paragraph("Of every result of the model:")
                + Limits.text();
    }
}
