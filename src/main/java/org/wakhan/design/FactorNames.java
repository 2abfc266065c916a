package org.wakhan.design;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.input.Node;
import org.wakhan.input.Problems;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;

/**
 * The names of factors. Each becomes a column beside those of results and of drawn parameters, in a store that does not tell
 * capital letters from small ones.
 */
final class FactorNames {
    private static final String FORM = "[A-Za-z][A-Za-z0-9_]*([.@-][A-Za-z0-9_]+)*";

    /** Columns of stored results and of the files made from them. */
    private static final Set<String> TAKEN = taken(
            "point",
            "replicate",
            "draw",
            "status",
            "message",
            "events_kept",
            "scenario_settings",
            "scenario_interventions",
            "scenario_mechanisms_off",
            "outcome",
            "runs",
            "mean",
            "low",
            "high",
            "q05",
            "q25",
            "q50",
            "q75",
            "q95");

    private final ParameterRegistry registry;
    private final Problems problems;
    private final Map<String, String> given = new HashMap<>();

    FactorNames(ParameterRegistry registry, Problems problems) {
        this.registry = registry;
        this.problems = problems;
    }

    private static Set<String> taken(String... columns) {
        Set<String> taken = new TreeSet<>(Set.of(columns));
        Stream.of(Outcomes.ofARun(), Outcomes.monthly(), Outcomes.byUnit())
                .forEach(outcomes -> outcomes.stream().map(Outcome::key).forEach(taken::add));
        return taken;
    }

    /** Whether a factor may have its name; notes what is wrong with it. */
    boolean isFree(Node.Entry entry) {
        String name = entry.key();
        String column = name.toLowerCase(Locale.ROOT);
        if (!name.matches(FORM)) {
            problems.add(
                    entry.place(),
                    "the factor \"" + name + "\" must have a name of letters and digits joined by . - _ or @.");
            return false;
        }
        if (TAKEN.contains(column)) {
            problems.add(
                    entry.place(),
                    "the factor " + name + " has the name of a column of the results.\nMaybe of-" + name + "?");
            return false;
        }
        String other = given.putIfAbsent(column, name);
        if (other != null) {
            problems.add(entry.place(), "the factors " + other + " and " + name + " differ in capital letters only.");
        }
        return other == null;
    }

    /** Whether the name is not that of a parameter that the factor leaves alone; notes it if so. */
    boolean isOfNoOther(Node.Entry entry, Parameter parameter, boolean dated) {
        String name = entry.key();
        boolean isKey = registry.find(name.toLowerCase(Locale.ROOT)) != null;
        if (isKey && (dated || !name.equals(parameter.key()))) {
            problems.add(
                    entry.place(),
                    "the factor " + name + " has the name of a parameter that it does not set from the start.\nMaybe "
                            + "later-" + name.substring(name.lastIndexOf('.') + 1) + ": {key: " + parameter.key()
                            + ", ...}?");
            return false;
        }
        return true;
    }
}
