package org.wakhan.scenario;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wakhan.input.NearestName;
import org.wakhan.input.Node;
import org.wakhan.input.Place;
import org.wakhan.input.Problems;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/** Reads keys of parameters with their values: the {@code set} of a file or intervention, and options. */
final class SettingsReader {
    private final ParameterRegistry registry;
    private final Region region;
    private final Problems problems;
    private final ValueReader values;

    SettingsReader(ParameterRegistry registry, Region region, Problems problems) {
        this.registry = registry;
        this.region = region;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /** The sound settings of a mapping, in its order. */
    Map<String, Law> read(Node.Mapping mapping) {
        Map<String, Law> settings = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            read(entry, settings, "set");
        }
        return settings;
    }

    /** The sound settings of a mapping that hold from a date on, in its order. */
    Map<String, Law> readDated(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            Parameter parameter = registry.find(entry.key());
            if (parameter != null && parameter.onlyAtStart()) {
                problems.add(entry.place(), InterventionText.changesNothing("set", parameter));
            }
        }
        return read(mapping);
    }

    /** The sound factors of a mapping that hold from a date on, in its order. */
    Map<String, Double> readTimes(Node.Mapping mapping) {
        Map<String, Double> factors = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Parameter parameter = registry.find(entry.key());
            if (parameter == null) {
                problems.add(entry.place(), unknown(entry.key(), "times"));
            } else if (parameter.onlyAtStart()) {
                problems.add(entry.place(), InterventionText.changesNothing("times", parameter));
            } else if (parameter.domain() instanceof Domain.Choice) {
                problems.add(
                        entry.place(), "times holds " + entry.key() + ", which is a word and cannot be multiplied.");
            } else if (entry.value() instanceof Node.Number number
                    && number.value() >= 0
                    && Double.isFinite(number.value())) {
                factors.put(entry.key(), number.value());
            } else {
                problems.add(
                        entry.value().place(),
                        "the factor on " + entry.key() + " is " + entry.value().shown()
                                + ", but must be a number of at least 0, such as 2 for twice.");
            }
        }
        return factors;
    }

    /**
     * Reads one setting.
     *
     * @param settings takes the law where it is sound
     * @param holder what a message calls the thing that holds the key
     */
    void read(Node.Entry entry, Map<String, Law> settings, String holder) {
        Parameter parameter = registry.find(entry.key());
        if (parameter == null) {
            problems.add(entry.place(), unknown(entry.key(), holder));
            return;
        }
        Law law = values.read(parameter, entry.value());
        if (law != null) {
            settings.put(entry.key(), law);
        }
    }

    private String unknown(String key, String holder) {
        int dot = key.lastIndexOf('.');
        String last = key.substring(dot + 1);
        if (dot > 0 && region.find(last) == null && (isUnitId(last) || takesUnits(key.substring(0, dot + 1)))) {
            return holder + " holds \"" + key + "\" with the unknown unit \"" + last + "\"." + unitHint(last);
        }
        return holder + " holds the unknown parameter \"" + key + "\"." + NearestName.hint(key, registry.keys());
    }

    private static boolean isUnitId(String text) {
        return text.matches("[A-Z]{2}-[A-Za-z0-9]+");
    }

    private boolean takesUnits(String prefix) {
        return region.units().stream().anyMatch(unit -> registry.find(prefix + unit.id()) != null);
    }

    private String unitHint(String wrong) {
        Map<String, Unit> spellings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Unit unit : region.units()) {
            String name = unit.name().replace(' ', '-');
            spellings.put(unit.id(), unit);
            spellings.putIfAbsent(name, unit);
            spellings.putIfAbsent(unit.country() + "-" + name, unit);
        }
        String nearest = NearestName.of(wrong.strip().replace(' ', '-').toUpperCase(Locale.ROOT), spellings.keySet());
        Unit unit = nearest == null ? null : spellings.get(nearest);
        return unit == null ? "" : "\nMaybe " + unit.id() + " (" + unit.name() + ")?";
    }

    /** Reads an option such as {@code china.pressure.gain=2}. */
    void readOption(String option, Map<String, Law> settings, Map<String, String> seen) {
        Place place = Place.of("--set " + option);
        int equals = option.indexOf('=');
        if (equals < 1) {
            problems.add(place, "a setting must be a key, \"=\" and a value.");
            return;
        }
        String key = option.substring(0, equals).strip();
        String first = seen.putIfAbsent(key, option);
        if (first != null) {
            problems.add(place, "the key \"" + key + "\" is set twice, before by \"" + first + "\".");
            return;
        }
        read(new Node.Entry(key, place, LawText.node(option.substring(equals + 1), place)), settings, "the option");
    }
}
