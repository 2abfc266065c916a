package org.wakhan.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.history.TargetClass;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/** Made-up scenarios and histories: any numbers that follow from (seed, replicate) alone. */
public final class Made {
    public static final List<String> UNITS = List.of("kabul", "herat", "balkh");
    public static final LocalDate START = LocalDate.of(2021, 8, 15);

    private static final ParameterRegistry REGISTRY = new ParameterRegistry(List.of(
            Parameter.of("A1", "made.level", "a level").mostly(1, 4).assumed("made up"),
            Parameter.of("A1", "made.fixed", "a fixed number").value(3).assumed("made up"),
            Parameter.of("B1", "made.policy", "a policy")
                    .words("tolerate", "expel")
                    .assumed("made up")));

    private Made() {}

    public static ParameterRegistry registry() {
        return REGISTRY;
    }

    public static Scenario scenario(int months) {
        return scenario(months, Map.of());
    }

    public static Scenario scenario(int months, Map<String, Law> settings) {
        return new Scenario(
                "made",
                "Does it work?",
                START,
                months,
                ParameterMode.PRIOR,
                settings,
                List.of(),
                Set.of(),
                Map.of("made.yaml", "0"),
                REGISTRY);
    }

    /** A history with a few events; every third value is a whole number. */
    public static History history(Scenario scenario, long seed, int replicate) {
        SplittableRandom random = new SplittableRandom(31 * seed + replicate);
        int months = scenario.months();
        return new History(
                replicate,
                scenario.start(),
                months,
                values(random, Outcomes.monthly(), months),
                values(random, Outcomes.byUnit(), UNITS.size()),
                Outcomes.ofARun().stream()
                        .mapToDouble(outcome -> value(random, outcome))
                        .toArray(),
                events(random, months),
                random.doubles(scenario.uncertain().size()).toArray());
    }

    private static double[][] values(SplittableRandom random, List<Outcome> outcomes, int columns) {
        double[][] values = new double[outcomes.size()][columns];
        for (int i = 0; i < values.length; i++) {
            Outcome outcome = outcomes.get(i);
            Arrays.setAll(values[i], column -> value(random, outcome));
        }
        return values;
    }

    private static double value(SplittableRandom random, Outcome outcome) {
        return outcome.counts() || random.nextInt(3) == 0 ? random.nextInt(50) : random.nextDouble();
    }

    private static List<Event> events(SplittableRandom random, int months) {
        List<Event> events = new ArrayList<>();
        double day = 0;
        for (int id = 0; id < 4; id++) {
            day += random.nextDouble() * 7 * months;
            boolean attack = id % 2 == 0;
            events.add(new Event(
                    id,
                    day,
                    attack ? EventType.ATTACK : EventType.PROTEST,
                    attack ? "ISIS-K" : "China",
                    attack ? random.nextInt(UNITS.size()) : Event.NOWHERE,
                    attack ? TargetClass.CHINESE : null,
                    random.nextInt(9),
                    random.nextInt(9),
                    1,
                    0,
                    attack ? Event.NO_CAUSE : id - 1,
                    attack ? "" : "\"words\", with commas"));
        }
        return events;
    }
}
