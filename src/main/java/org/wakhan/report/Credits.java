package org.wakhan.report;

import java.util.List;

/** Whose data the model and its pictures rest on. */
final class Credits implements Section {

    @Override
    public String id() {
        return "credits";
    }

    @Override
    public String heading() {
        return "Credits";
    }

    @Override
    public String html(Page page) {
        return Html.list(List.of(
                "Documented incidents and aggregates: "
                        + page.evidence().incidents().size() + " and "
                        + page.evidence().aggregates().size()
                        + " rows from reports of the UN Secretary-General, UNAMA and the UN Monitoring Team, official"
                        + " statements and the press, each with its source; wakhan evidence lists them.",
                "UCDP Organized Violence country-year dataset 25.1 (Davies et al. 2025, Journal of Peace Research),"
                        + " CC BY 4.0.",
                "Moments of province-month counts and severities derived from ACLED (Armed Conflict Location and Event"
                        + " Data Project).",
                "Outlines: Natural Earth, public domain. Type: Liberation Sans, SIL Open Font License."));
    }
}
