package org.wakhan.chart.run;

import java.util.List;
import java.util.stream.Collectors;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.history.Event;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;

/** The pictures of whole histories: how their outcomes are distributed, and one of them told by its events. */
final class HistoryPictures {
    private static final List<Outcome> DISTRIBUTED = List.of(
            Outcomes.ATTACKS,
            Outcomes.attacksBy(Organisation.ISIS_K),
            Outcomes.KILLED,
            Outcomes.CHINESE_ATTACKS_INSIDE,
            Outcomes.CHINESE_ATTACKS_BORDER,
            Outcomes.CHINESE_KILLED_INSIDE,
            Outcomes.RELATIONS_LEVEL,
            Outcomes.FIRMS_OPERATING,
            Outcomes.STAFF);

    private HistoryPictures() {}

    static Picture distributions(Material material) {
        List<Sample> samples = DISTRIBUTED.stream()
                .map(outcome -> Sample.of(material.results(), outcome))
                .toList();
        String numbers = samples.stream()
                .map(sample -> sample.label() + ": median " + Rounded.text(sample.quantile(0.5)) + ", 5 % to 95 % "
                        + Rounded.text(sample.quantile(0.05)) + " to " + Rounded.text(sample.quantile(0.95)) + " "
                        + sample.unit() + ".")
                .collect(Collectors.joining(" "));
        return new Picture(
                "distributions",
                Picture.Kind.DISTRIBUTION,
                material.histories() == 1 ? "Outcomes of the one history" : "How outcomes differ between histories",
                (material.histories() == 1 ? "One history, " : "Per cent of " + material.historiesInWords() + ", ")
                        + material.period() + ".",
                "Histograms of nine outcomes over " + material.historiesInWords() + ". " + numbers,
                Distributions.legend(material.histories()),
                List.of(),
                material.footer(),
                new Distributions(samples));
    }

    /** The first history whose events are stored; of the first replicate, without events, where there is none. */
    static Picture strip(Material material) {
        int[] stored = material.results().replicatesWithEvents();
        int replicate = stored.length > 0 ? stored[0] : material.results().replicates()[0];
        List<Event> events = material.results().events(replicate);
        List<StripRow> rows = StripRow.of(events, material.region());
        EventStrip strip = new EventStrip(
                rows,
                material.results().months().get(0),
                material.results().months().size());
        String counts = rows.stream()
                .filter(row -> !row.events().isEmpty())
                .map(row ->
                        row.actor() + ", " + row.label() + ": " + row.events().size())
                .collect(Collectors.joining("; "));
        return new Picture(
                "history",
                Picture.Kind.HISTORY,
                "One history, by actor: replicate " + replicate,
                (stored.length > 0
                                ? "One of many possible courses, not the likeliest one"
                                : "No events of this history are stored")
                        + ", " + material.period() + ".",
                "Dated events of one history in rows by actor. " + (counts.isEmpty() ? "No events." : counts + "."),
                strip.legend(),
                strip.notes(material.region()),
                material.footer(),
                strip);
    }
}
