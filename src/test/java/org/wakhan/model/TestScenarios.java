package org.wakhan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wakhan.parameter.Law;
import org.wakhan.scenario.Intervention;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/**
 * Scenarios written in code, without files. Immutable: each method gives another one. Without further words: 12 months
 * from the takeover, point values, all mechanisms on.
 */
public record TestScenarios(
        String name,
        LocalDate start,
        int months,
        ParameterMode mode,
        Map<String, Law> settings,
        List<Intervention> interventions,
        Set<String> off) {

    public static TestScenarios baseline() {
        return new TestScenarios(
                "test", LocalDate.of(2021, 8, 15), 12, ParameterMode.POINT, Map.of(), List.of(), Set.of());
    }

    public TestScenarios named(String other) {
        return new TestScenarios(other, start, months, mode, settings, interventions, off);
    }

    /** Another period. */
    public TestScenarios from(String date, int length) {
        return new TestScenarios(name, LocalDate.parse(date), length, mode, settings, interventions, off);
    }

    public TestScenarios drawn() {
        return new TestScenarios(name, start, months, ParameterMode.PRIOR, settings, interventions, off);
    }

    public TestScenarios set(String key, double value) {
        return set(key, new Law.Fixed(value));
    }

    public TestScenarios set(String key, Law law) {
        Map<String, Law> more = new LinkedHashMap<>(settings);
        more.put(key, law);
        return new TestScenarios(name, start, months, mode, more, interventions, off);
    }

    public TestScenarios intervene(String date, String key, double value) {
        return intervene(date, key, new Law.Fixed(value));
    }

    public TestScenarios intervene(String date, String key, Law law) {
        List<Intervention> more = new ArrayList<>(interventions);
        more.add(new Intervention(LocalDate.parse(date), Map.of(key, law), "test"));
        return new TestScenarios(name, start, months, mode, settings, more, off);
    }

    public TestScenarios multiply(String date, String key, double factor) {
        List<Intervention> more = new ArrayList<>(interventions);
        more.add(new Intervention(LocalDate.parse(date), Map.of(), Map.of(key, factor), "test"));
        return new TestScenarios(name, start, months, mode, settings, more, off);
    }

    public TestScenarios without(String... ids) {
        Set<String> more = new TreeSet<>(off);
        more.addAll(List.of(ids));
        return new TestScenarios(name, start, months, mode, settings, interventions, more);
    }

    /** Only these mechanisms and the foundations. */
    public TestScenarios only(String... ids) {
        Set<String> others = new TreeSet<>(Mechanisms.ids());
        List.of(ids).forEach(others::remove);
        return new TestScenarios(name, start, months, mode, settings, interventions, others);
    }

    public Scenario build() {
        return new Scenario(
                name,
                "What does the test ask?",
                start,
                months,
                mode,
                settings,
                interventions,
                off,
                Map.of(),
                Mechanisms.registry());
    }
}
