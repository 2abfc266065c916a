package org.wakhan.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wakhan.comparison.Alternative;
import org.wakhan.comparison.Comparison;
import org.wakhan.comparison.Side;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.report.page.SettingText;
import org.wakhan.store.manifest.Manifest;

/** What each scenario asks and what it changes against the baseline. */
final class ComparedScenarios {
    private ComparedScenarios() {}

    static String html(Comparison comparison) {
        Side baseline = comparison.baseline();
        HtmlTable table = new HtmlTable(
                        "What the scenarios ask, and what the alternatives change against the baseline",
                        3,
                        List.of("Scenario", "Question", "Changes"))
                .row(List.of(baseline.name() + " (baseline)", baseline.question(), ""));
        for (Alternative alternative : comparison.alternatives()) {
            Side side = alternative.side();
            List<String> changes =
                    changes(baseline.results().manifest(), side.results().manifest());
            table.row(
                    List.of(side.name(), side.question(), changes.isEmpty() ? "nothing" : String.join("; ", changes)));
        }
        return table.html();
    }

    /** What a scenario says otherwise than the baseline. */
    private static List<String> changes(Manifest baseline, Manifest alternative) {
        List<String> changes = new ArrayList<>();
        for (Map.Entry<String, String> setting : alternative.settings().entrySet()) {
            String before = baseline.settings().get(setting.getKey());
            if (!setting.getValue().equals(before)) {
                changes.add(setting.getKey() + " = " + SettingText.of(setting.getValue()));
            }
        }
        alternative.interventions().stream()
                .filter(text -> !baseline.interventions().contains(text))
                .forEach(text -> changes.add(SettingText.of(text)));
        baseline.interventions().stream()
                .filter(text -> !alternative.interventions().contains(text))
                .forEach(text -> changes.add("without: " + SettingText.of(text)));
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
