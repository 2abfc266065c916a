package org.wakhan.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.report.page.SettingText;
import org.wakhan.store.manifest.Manifest;

/** What was assumed: what the scenario changes, which mechanisms are off, and how well each parameter is known. */
final class Assumed implements Section {
    private static final Map<String, String> STATUSES = Map.of(
            "measured",
            "computed or read from documented facts",
            "calibrated",
            "fitted to documented facts",
            "assumed",
            "a judgement with a wide range",
            Assumption.NOT_IDENTIFIED,
            "fitted, but the facts say hardly anything about it",
            Assumption.SET,
            "by the scenario or an option");

    @Override
    public String id() {
        return "assumptions";
    }

    @Override
    public String heading() {
        return "What was assumed";
    }

    @Override
    public String html(Page page) {
        Manifest manifest = page.manifest();
        StringBuilder html = new StringBuilder();
        html.append(Html.paragraph(
                switch (manifest.parameters()) {
                    case "posterior" ->
                        "Parameters with the status calibrated were drawn for each history, all together, from what is known"
                                + " after the calibration; all other uncertain ones have the values with which that draw was"
                                + " accepted, and where the scenario sets a law, values from it. The laws below are those"
                                + " before the calibration. The intervals hold what is not known about parameters as well as"
                                + " chance.";
                    case "prior" ->
                        "Uncertain parameters were drawn anew for each history from their laws, so that the intervals"
                                + " hold what is not known about them as well as chance.";
                    default -> "Uncertain parameters were held at one value each: the intervals hold chance alone.";
                }));
        html.append(changes(manifest));
        html.append(Html.paragraph(
                manifest.mechanismsOff().isEmpty()
                        ? "All mechanisms of the model are on."
                        : "Mechanisms switched off: " + String.join(", ", manifest.mechanismsOff()) + "."));
        html.append(page.assumptions().isEmpty() ? settings(manifest) : registry(page.assumptions()));
        return html.toString();
    }

    private static String changes(Manifest manifest) {
        if (manifest.changed().isEmpty() && manifest.interventions().isEmpty()) {
            return Html.paragraph("The scenario changes no parameter and has no dated intervention.");
        }
        StringBuilder html = new StringBuilder();
        if (!manifest.changed().isEmpty()) {
            HtmlTable table =
                    new HtmlTable("Parameters that the scenario changes", 2, List.of("Parameter", "Value or law"));
            manifest.changed().forEach((key, value) -> table.row(List.of(key, SettingText.of(value))));
            html.append(table.html());
        }
        if (!manifest.interventions().isEmpty()) {
            html.append(Html.paragraph("Dated interventions:"))
                    .append(Html.list(manifest.interventions().stream()
                            .map(SettingText::of)
                            .toList()));
        }
        return html.toString();
    }

    private static String registry(List<Assumption> assumptions) {
        HtmlTable table = new HtmlTable(
                "All parameters with what they rest on",
                7,
                List.of("Parameter", "Meaning", "Unit", "Value or law", "Status", "Changed", "Evidence"));
        for (Assumption row : assumptions) {
            table.row(List.of(
                    row.key(),
                    row.meaning(),
                    row.unit(),
                    row.law(),
                    row.status(),
                    row.changed() ? "yes" : "no",
                    row.evidence()));
        }
        List<String> counts = new ArrayList<>();
        for (String status : List.of("measured", "calibrated", Assumption.NOT_IDENTIFIED, "assumed", Assumption.SET)) {
            long count = assumptions.stream()
                    .filter(row -> row.status().equals(status))
                    .count();
            if (count > 0) {
                counts.add(count + " " + status + " (" + STATUSES.get(status) + ")");
            }
        }
        return Html.paragraph("Of " + assumptions.size() + " parameters: " + String.join(", ", counts) + ".")
                + Html.details("Show all parameters", table.html());
    }

    private static String settings(Manifest manifest) {
        HtmlTable table = new HtmlTable("All parameters", 2, List.of("Parameter", "Value or law"));
        manifest.settings().forEach((key, value) -> table.row(List.of(key, SettingText.of(value))));
        return Html.details("Show all parameters", table.html());
    }
}
