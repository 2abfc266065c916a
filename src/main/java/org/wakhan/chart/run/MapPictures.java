package org.wakhan.chart.run;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.map.OutlineMap;
import org.wakhan.chart.map.TileMap;
import org.wakhan.chart.map.UnitValues;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcome.Over;
import org.wakhan.region.Unit;

/** The maps: any outcome by unit, on tiles and in outlines. */
final class MapPictures {
    private static final int NAMED = 5;

    private MapPictures() {}

    static Picture tiles(Material material, Outcome outcome) {
        UnitValues values = UnitValues.mean(material.results(), material.region(), outcome);
        return picture(material, values, "tiles", "by unit, on equal tiles", new TileMap(values));
    }

    static Picture outlines(Material material, Outcome outcome) {
        UnitValues values = UnitValues.mean(material.results(), material.region(), outcome);
        return picture(
                material,
                values,
                "map",
                "by unit",
                new OutlineMap(values, material.outlines()),
                "outlines from Natural Earth");
    }

    private static Picture picture(
            Material material, UnitValues values, String kind, String layout, Body body, String... sources) {
        Outcome outcome = values.outcome();
        String averaged = material.histories() == 1 ? "one history" : "mean of " + material.historiesInWords();
        return new Picture(
                kind + "-" + outcome.key().replace('_', '-'),
                Picture.Kind.MAP,
                outcome.what() + ", " + layout,
                when(outcome) + ", " + averaged + ", " + material.period() + "." + UnitValues.scope(outcome),
                describe(values),
                List.of(),
                List.of(),
                material.footer(sources),
                body);
    }

    private static String when(Outcome outcome) {
        return outcome.over() == Over.SUM
                ? "Whole period"
                : outcome.over() == Over.MEAN ? "Mean over the months" : "End of the period";
    }

    private static String describe(UnitValues values) {
        List<Unit> highest = values.region().units().stream()
                .filter(unit -> values.of(unit) > 0)
                .sorted(Comparator.comparingDouble((Unit unit) -> values.of(unit))
                        .reversed())
                .limit(NAMED)
                .toList();
        String lead = "Map. " + values.outcome().what() + ": ";
        if (highest.isEmpty()) {
            return lead + "0 in every unit.";
        }
        return lead + "highest in "
                + highest.stream()
                        .map(unit -> unit.name() + " " + Rounded.text(values.of(unit)))
                        .collect(Collectors.joining(", "))
                + " (" + values.measure() + ").";
    }
}
