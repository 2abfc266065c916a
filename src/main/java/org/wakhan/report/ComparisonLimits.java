package org.wakhan.report;

import java.util.List;

/** What a comparison cannot bear, besides what no result of the model can. */
final class ComparisonLimits {
    private ComparisonLimits() {}

    static String html() {
        return Html.list(List.of(
                        "An alternative changes what its file says and nothing else: no other decision that such a policy"
                                + " would bring in its train.",
                        "A narrow interval of the mean says that enough histories were run, not that the model is right."
                                + " Where the mean rests on assumed parameters, another judgement gives another mean.",
                        "Where few histories differ, as with attacks on Chinese nationals, an interval from Student's law"
                                + " is rough; the shares of histories that differ say more."))
                + Html.paragraph("Of every result of the model:")
                + Limits.text();
    }
}
