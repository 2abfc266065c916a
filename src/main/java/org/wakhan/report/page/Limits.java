package org.wakhan.report.page;

import java.util.List;

/** What the results cannot bear, and what they must not be used for. */
public final class Limits {
    private Limits() {}

    /** Limits of any results of the model. */
    public static String text() {
        return Html.list(List.of(
                "These are consequences of stated assumptions, not forecasts. Intervals hold the uncertainty of the"
                        + " parameters and chance within the model; they do not hold the error of the model itself.",
                "Three attacks on Chinese nationals inside Afghanistan and three across the Tajik border are documented"
                        + " from August 2021 to January 2026. Three to six events cannot validate a model of such"
                        + " attacks: differences between scenarios mean more here than levels.",
                "Reporting fell sharply after August 2021. A count of zero in a remote province means not observed,"
                        + " not that nothing happened, and sources differ by a factor of three on deaths.",
                "Who stands behind an attack is often disputed. The model treats claims and attributions as uncertain;"
                        + " some documented facts have no source on record and are drawn hollow or dotted.",
                "This is aggregate research for discussing mechanisms and policy. It holds nothing about private"
                        + " persons and must not serve to single out persons, communities, places or times for action,"
                        + " nor as the only ground of a decision about anybody's safety."));
    }
}
