package org.wakhan.store.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wakhan.history.Event;
import org.wakhan.history.History;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.parameter.Parameter;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.file.Decimal;

/**
 * A history run again beside what is stored of it.
 *
 * @param compared numbers compared: parameters drawn and outcomes
 * @param events events compared; 0 where none are stored
 * @param differences what is not equal to the bit, a line each
 */
public record Rerun(int compared, int events, List<String> differences) {
    public Rerun {
        differences = List.copyOf(differences);
    }

    /** Compares a history with the stored run of its number. */
    public static Rerun compare(StoredResults results, Scenario scenario, History history) {
        Map<String, Double> stored = results.run(history.replicate());
        Map<String, Double> now = numbers(scenario, history);
        List<String> differences = new ArrayList<>();
        now.forEach((name, value) -> {
            Double before = stored.get(name);
            if (before == null) {
                differences.add(name + ": not stored, now " + Decimal.text(value));
            } else if (Double.doubleToLongBits(before) != Double.doubleToLongBits(value)) {
                differences.add(name + ": stored " + Decimal.text(before) + ", now " + Decimal.text(value));
            }
        });
        stored.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> differences.add(name + ": stored, but not known to this program"));
        List<Event> events = results.events(history.replicate());
        if (!events.isEmpty()) {
            compareEvents(events, history.events(), differences);
        }
        return new Rerun(now.size(), events.size(), differences);
    }

    private static Map<String, Double> numbers(Scenario scenario, History history) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        List<Parameter> uncertain = scenario.uncertain();
        for (int i = 0; i < uncertain.size(); i++) {
            numbers.put(uncertain.get(i).key(), history.drawn()[i]);
        }
        List<Outcome> outcomes = Outcomes.ofARun();
        for (int i = 0; i < outcomes.size(); i++) {
            numbers.put(outcomes.get(i).key(), history.totals()[i]);
        }
        return numbers;
    }

    /** The first event that differs says more than all that follow from it. */
    private static void compareEvents(List<Event> stored, List<Event> now, List<String> differences) {
        int least = Math.min(stored.size(), now.size());
        for (int i = 0; i < least; i++) {
            if (!stored.get(i).equals(now.get(i))) {
                differences.add("events: the first that differs is stored as " + stored.get(i) + ", now " + now.get(i));
                return;
            }
        }
        if (stored.size() != now.size()) {
            differences.add("events: stored " + stored.size() + ", now " + now.size());
        }
    }
}
