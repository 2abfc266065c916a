package org.wakhan.chart.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.evidence.Evidence;
import org.wakhan.region.Outlines;
import org.wakhan.region.Region;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.result.Results;

/**
 * What pictures are made of.
 *
 * @param results stored results with at least one finished history
 * @param region the units
 * @param outlines their outlines
 * @param evidence the documented facts
 * @param marks which facts belong on which course
 */
record Material(Results results, Region region, Outlines outlines, Evidence evidence, DocumentedMarks marks) {

    static Material of(Results results, Region region, Evidence evidence) {
        LocalDate start = results.months().get(0);
        LocalDate end = start.plusMonths(results.months().size());
        return new Material(
                results, region, Outlines.load(region), evidence, new DocumentedMarks(evidence, region, start, end));
    }

    int histories() {
        return results.replicates().length;
    }

    /** The number of histories in words. */
    String historiesInWords() {
        return histories() == 1 ? "one history" : Rounded.format("#,##0").format(histories()) + " histories";
    }

    /** First and last day in words. */
    String period() {
        LocalDate start = results.months().get(0);
        LocalDate last = start.plusMonths(results.months().size()).minusDays(1);
        return TimeAxis.text(start) + " to " + TimeAxis.text(last);
    }

    /** The footer of a picture: scenario, period, number of histories, what came first and the given sources. */
    String footer(String... sources) {
        Manifest manifest = results.manifest();
        List<String> parts = new ArrayList<>();
        String histories = historiesInWords();
        parts.add("Scenario " + manifest.scenario() + ", " + period() + ". "
                + Character.toUpperCase(histories.charAt(0)) + histories.substring(1) + ", seed " + manifest.seed()
                + ". " + manifest.program() + ": a model, not a forecast.");
        if (sources.length > 0) {
            parts.add("Sources: " + String.join("; ", sources) + ".");
        }
        return String.join(" ", parts);
    }
}
