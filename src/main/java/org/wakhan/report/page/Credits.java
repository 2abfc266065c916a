package org.wakhan.report.page;

import java.util.List;
import org.wakhan.evidence.Evidence;

/** Whose data the model and its pictures rest on. */
public final class Credits {
    private Credits() {}

    /** Credits for the facts and everything else that a page shows. */
    public static String text(Evidence evidence) {
        return Html.list(List.of(
                "Documented incidents and aggregates: "
                        + evidence.incidents().size() + " and "
                        + evidence.aggregates().size()
                        + " rows from reports of the UN Secretary-General, UNAMA and the UN Monitoring Team, official"
                        + " statements and the press, each with its source; wakhan evidence lists them.",
                "UCDP Organized Violence country-year dataset 25.1 (Davies et al. 2025, Journal of Peace Research),"
                        + " CC BY 4.0.",
                "Moments of province-month counts and severities derived from ACLED (Armed Conflict Location and Event"
                        + " Data Project).",
                "Outlines: Natural Earth, public domain. Type: Liberation Sans, SIL Open Font License."));
    }
}
