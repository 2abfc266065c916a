package org.wakhan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wakhan.comparison.Alternative;
import org.wakhan.comparison.Comparison;
import org.wakhan.comparison.Side;
import org.wakhan.store.Manifest;

/** What each scenario asks and what it changes against the baseline. */
final class ComparedScenarios {
    private ComparedScenarios() {}

    static String html(Comparison comparison) {
        StringBuilder html = new StringBuilder();
        for (Side side : comparison.sides()) {
            String role = side.equals(comparison.baseline()) ? " (baseline)" : "";
            html.append("<h3>").append(Html.escape(side.name() + role)).append("</h3>\n");
            html.append(Html.paragraph(side.question()));
        }
        HtmlTable table = new HtmlTable(
                "What the alternatives change against the baseline", 2, List.of("Alternative", "Changes"));
        for (Alternative alternative : comparison.alternatives()) {
            List<String> changes = changes(
                    comparison.baseline().results().manifest(),
                    alternative.side().results().manifest());
            table.row(List.of(alternative.name(), changes.isEmpty() ? "nothing" : String.join("; ", changes)));
        }
        return html + table.html();
    }

    /** What a scenario says otherwise than the baseline. */
    private static List<String> changes(Manifest baseline, Manifest alternative) {
        List<String> changes = new ArrayList<>();
        for (Map.Entry<String, String> setting : alternative.settings().entrySet()) {
            String before = baseline.settings().get(setting.getKey());
            if (!setting.getValue().equals(before)) {
                changes.add(setting.getKey() + " = " + setting.getValue());
            }
        }
        alternative.interventions().stream()
                .filter(text -> !baseline.interventions().contains(text))
                .forEach(changes::add);
        baseline.interventions().stream()
                .filter(text -> !alternative.interventions().contains(text))
                .forEach(text -> changes.add("without: " + text));
        if (!alternative.mechanismsOff().equals(baseline.mechanismsOff())) {
            changes.add("mechanisms off: "
                    + (alternative.mechanismsOff().isEmpty()
                            ? "none"
                            : String.join(", ", alternative.mechanismsOff())));
        }
        if (!alternative.parameters().equals(baseline.parameters())) {
            changes.add("parameters: " + alternative.parameters());
        }
        return changes;
    }
}
