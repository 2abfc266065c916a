package org.wakhan.model.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wakhan.history.History;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.Simulation;
import org.wakhan.parameter.Law;
import org.wakhan.region.Region;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioReader;
import org.wakhan.scenario.Scenarios;

/** Histories of the first two years of the shipped baseline, with one value for every parameter. */
final class Recorded {
    static final int MONTHS = 24;
    static final long SEED = 7;

    private Recorded() {}

    static Scenario scenario(Set<String> off, Map<String, Double> settings) {
        Scenario shipped = new ScenarioReader(Mechanisms.registry(), Mechanisms.ids(), Region.load())
                .read(Scenarios.shipped().find("scenarios/baseline.yaml"), List.of());
        Map<String, Law> laws = new HashMap<>(shipped.settings());
        settings.forEach((key, value) -> laws.put(key, new Law.Fixed(value)));
        return new Scenario(
                shipped.name(),
                shipped.question(),
                shipped.start(),
                MONTHS,
                ParameterMode.POINT,
                laws,
                List.of(),
                new TreeSet<>(off),
                shipped.files(),
                shipped.registry());
    }

    static History one(Set<String> off) {
        return Simulation.run(scenario(off, Map.of()), SEED, 0);
    }

    static List<History> some(int runs, Set<String> off, Map<String, Double> settings) {
        Scenario scenario = scenario(off, settings);
        List<History> histories = new ArrayList<>();
        for (int replicate = 0; replicate < runs; replicate++) {
            histories.add(Simulation.run(scenario, SEED, replicate));
        }
        return histories;
    }

    /** Total of an outcome over histories. */
    static double total(List<History> histories, Outcome outcome) {
        return histories.stream()
                .mapToDouble(history -> total(history, outcome))
                .sum();
    }

    static double total(History history, Outcome outcome) {
        return history.totals()[Outcomes.ofARun().indexOf(outcome)];
    }
}
