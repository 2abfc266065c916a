package org.wakhan.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Region;

/** Several histories of one scenario, and means over them. */
public record Ensemble(List<History> histories) {

    /** Replicates 0 to {@code size} - 1. */
    public static Ensemble of(TestScenarios scenario, long seed, int size) {
        var built = scenario.build();
        return new Ensemble(IntStream.range(0, size)
                .mapToObj(replicate -> Simulation.run(built, seed, replicate))
                .toList());
    }

    public double mean(ToDoubleFunction<History> of) {
        return histories.stream().mapToDouble(of).average().orElseThrow();
    }

    /** Values by history. */
    public double[] each(ToDoubleFunction<History> of) {
        return histories.stream().mapToDouble(of).toArray();
    }

    /** Mean over histories of an outcome of the whole history. */
    public double mean(Outcome outcome) {
        return mean(history -> total(history, outcome));
    }

    /** Mean over histories of an outcome in a unit. */
    public double mean(Outcome outcome, String unit) {
        return mean(history -> inUnit(history, outcome, unit));
    }

    /** Mean over histories of an outcome in a month. */
    public double mean(Outcome outcome, int month) {
        return mean(history -> monthly(history, outcome)[month]);
    }

    /** All events of a type in all histories. */
    public Stream<Event> events(EventType type) {
        return histories.stream().flatMap(history -> events(history, type));
    }

    public static Stream<Event> events(History history, EventType type) {
        return history.events().stream().filter(event -> event.type() == type);
    }

    public static double total(History history, Outcome outcome) {
        return history.totals()[Outcomes.ofARun().indexOf(outcome)];
    }

    public static double[] monthly(History history, Outcome outcome) {
        return history.monthly()[Outcomes.monthly().indexOf(outcome)];
    }

    public static double inUnit(History history, Outcome outcome, String unit) {
        return history.byUnit()[Outcomes.byUnit().indexOf(outcome)][
                Region.load().unit(unit).index()];
    }
}
