package org.wakhan.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.NearestName;
import org.wakhan.input.Node;
import org.wakhan.input.Place;
import org.wakhan.input.Problems;
import org.wakhan.input.TextFile;
import org.wakhan.input.YamlReader;
import org.wakhan.parameter.Law;
import org.wakhan.scenario.ScenarioDraft.Change;
import org.wakhan.scenario.ScenarioDraft.Origin;
import org.wakhan.scenario.ScenarioDraft.Parent;

/** Reads what one scenario file states and notes everything that is wrong with it. */
final class ScenarioFileReader {
    static final List<String> KEYS = List.of(
            "name",
            "question",
            "extends",
            "from",
            "start",
            "months",
            "parameters",
            "set",
            "mechanisms",
            "interventions");
    /** A folder of results and the date of its states. */
    static final Pattern ORIGIN = Pattern.compile("(.+)@([0-9]{4}-[0-9]{2}-[0-9]{2})");

    static final int LONGEST_NAME = 80;
    static final int MOST_MONTHS = 600;

    private static final LocalDate EARLIEST = LocalDate.of(2021, 8, 15);

    /** Technical: keeps all dates at four digits a year. */
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final Collection<String> mechanismIds;
    private final SettingsReader settings;
    private final Problems problems;

    ScenarioFileReader(Collection<String> mechanismIds, SettingsReader settings, Problems problems) {
        this.mechanismIds = mechanismIds;
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param others keys at its top that are not the scenario's
     * @throws org.wakhan.input.UserError if it is no YAML file with keys
     */
    ScenarioDraft read(TextFile source, List<String> others) {
        Node.Mapping top = YamlReader.read(source, problems);
        refuseUnknown(
                top,
                others.isEmpty() ? "a scenario" : "an experiment",
                Stream.concat(KEYS.stream(), others.stream()).toList());
        Set<String> stated = new LinkedHashSet<>();
        top.entries().forEach(entry -> stated.add(entry.key()));
        for (String key : List.of("name", "question")) {
            if (!stated.contains(key)) {
                problems.add(Place.of(source.name()), "the key \"" + key + "\" must be stated by every scenario.");
            }
        }
        return new ScenarioDraft(
                source,
                stated,
                name(top.find("name")),
                words("question", top.find("question")),
                parent(top.find("extends")),
                origin(top.find("from"), top.find("extends")),
                start(top.find("start")),
                months(top.find("months")),
                mode(top.find("parameters")),
                set(top.find("set"), settings::read),
                mechanismsOff(top.find("mechanisms")),
                changes(top.find("interventions")));
    }

    private void refuseUnknown(Node.Mapping mapping, String holder, List<String> keys) {
        for (Node.Entry entry : mapping.entries()) {
            if (!keys.contains(entry.key())) {
                problems.add(
                        entry.place(),
                        holder + " holds the unknown key \"" + entry.key() + "\"; the keys are "
                                + String.join(", ", keys) + "."
                                + (entry.key().equals("factors")
                                        ? "\nMaybe this is an experiment for wakhan sweep."
                                        : NearestName.hint(entry.key(), keys)));
            }
        }
    }

    private void refuse(String key, Node value, String rule) {
        problems.add(value.place(), key + " is " + value.shown() + ", but must be " + rule);
    }

    private String words(String key, @Nullable Node value) {
        if (value instanceof Node.Text text && !text.text().isBlank()) {
            return text.text().strip();
        }
        if (value != null) {
            refuse(key, value, "words.");
        }
        return "";
    }

    private String name(@Nullable Node value) {
        String name = words("name", value);
        if (value != null && name.codePointCount(0, name.length()) > LONGEST_NAME) {
            refuse("name", value, "at most " + LONGEST_NAME + " characters long.");
        } else if (value != null && name.contains("\n")) {
            refuse("name", value, "a single line.");
        }
        return name;
    }

    private @Nullable Parent parent(@Nullable Node value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Node.Text text && text.text().matches(Scenarios.REFERENCE)) {
            return new Parent(text.text(), value.place());
        }
        refuse("extends", value, "the name of a scenario or a path that ends in .yaml.");
        return null;
    }

    private @Nullable Origin origin(@Nullable Node value, @Nullable Node parent) {
        if (value == null) {
            return null;
        }
        if (parent != null) {
            problems.add(value.place(), "from and extends cannot both be stated: the states in from have a scenario.");
        }
        if (value instanceof Node.Text text) {
            Matcher matcher = ORIGIN.matcher(text.text());
            if (matcher.matches()) {
                try {
                    return new Origin(matcher.group(1), LocalDate.parse(matcher.group(2)), value.place());
                } catch (DateTimeException e) {
                    refuse("from", value, "a folder and a day of the calendar.");
                    return null;
                }
            }
        }
        refuse("from", value, "a folder of results and a date, such as output/baseline@2026-03-01.");
        return null;
    }

    /** Before the takeover other authorities ruled, and other organisations fought. */
    private @Nullable LocalDate start(@Nullable Node value) {
        LocalDate start = date("start", value);
        if (value != null && start != null && (start.isBefore(EARLIEST) || start.isAfter(LATEST))) {
            refuse("start", value, "from " + EARLIEST + ", the takeover, to " + LATEST + ".");
            return null;
        }
        return start;
    }

    private @Nullable LocalDate date(String key, @Nullable Node value) {
        if (value instanceof Node.Text text && text.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                return LocalDate.parse(text.text());
            } catch (DateTimeException e) {
                refuse(key, value, "a day of the calendar.");
                return null;
            }
        }
        if (value != null) {
            refuse(key, value, "a date such as 2026-03-01.");
        }
        return null;
    }

    private @Nullable Integer months(@Nullable Node value) {
        if (value instanceof Node.Number number) {
            double months = number.value();
            if (months == Math.rint(months) && months >= 1 && months <= MOST_MONTHS) {
                return (int) months;
            }
        }
        if (value != null) {
            refuse("months", value, "a whole number from 1 to " + MOST_MONTHS + ".");
        }
        return null;
    }

    private @Nullable ParameterMode mode(@Nullable Node value) {
        List<String> words =
                Arrays.stream(ParameterMode.values()).map(ParameterMode::word).toList();
        if (value instanceof Node.Text text && words.contains(text.text())) {
            return ParameterMode.values()[words.indexOf(text.text())];
        }
        if (value != null) {
            String hint = value instanceof Node.Text text ? NearestName.hint(text.text(), words) : "";
            refuse("parameters", value, "one of " + String.join(", ", words) + "." + hint);
        }
        return null;
    }

    private Map<String, Law> set(@Nullable Node value, Function<Node.Mapping, Map<String, Law>> reader) {
        if (value instanceof Node.Mapping mapping) {
            return reader.apply(mapping);
        }
        if (value != null) {
            refuse("set", value, "keys of parameters with values.");
        }
        return Map.of();
    }

    private Set<String> mechanismsOff(@Nullable Node value) {
        Set<String> off = new LinkedHashSet<>();
        if (!(value instanceof Node.Mapping mapping)) {
            if (value != null) {
                refuse("mechanisms", value, "the key \"off\" with a list of ids.");
            }
            return off;
        }
        refuseUnknown(mapping, "mechanisms", List.of("off"));
        Node list = mapping.find("off");
        if (list instanceof Node.Listing listing) {
            listing.items().forEach(item -> addMechanism(item, off));
        } else if (list != null) {
            refuse("mechanisms off", list, "a list of ids such as [D5, B3].");
        }
        return off;
    }

    private void addMechanism(Node item, Set<String> off) {
        String id = item instanceof Node.Text text ? text.text() : item.shown();
        if (item instanceof Node.Text && mechanismIds.contains(id)) {
            off.add(id);
        } else {
            problems.add(
                    item.place(),
                    "mechanisms off holds the unknown mechanism \"" + id + "\"." + NearestName.hint(id, mechanismIds));
        }
    }

    private List<Change> changes(@Nullable Node value) {
        List<Change> changes = new ArrayList<>();
        if (value instanceof Node.Listing listing) {
            listing.items().forEach(item -> addChange(item, changes));
            refuseReplaced(changes);
        } else if (value != null) {
            refuse("interventions", value, "a list of dated changes.");
        }
        return changes;
    }

    /** What one intervention changes and another of the same file and day sets would never hold. */
    private void refuseReplaced(List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            Intervention later = changes.get(i).intervention();
            for (Change before : changes.subList(0, i)) {
                Intervention earlier = before.intervention();
                for (String key : later.set().keySet()) {
                    if (earlier.on().equals(later.on())
                            && (earlier.set().containsKey(key)
                                    || earlier.times().containsKey(key))) {
                        problems.add(
                                changes.get(i).place(),
                                "an intervention on " + later.on() + " sets " + key + ", which the one in line "
                                        + before.place().line() + " changes already.\nMaybe leave one out.");
                    }
                }
            }
        }
    }

    private void addChange(Node item, List<Change> changes) {
        if (!(item instanceof Node.Mapping mapping)) {
            refuse("an intervention", item, "the keys \"on\" and \"set\" or \"times\" with values.");
            return;
        }
        refuseUnknown(mapping, "an intervention", List.of("on", "note", "set", "times"));
        if (mapping.find("on") == null) {
            problems.add(mapping.place(), "an intervention must state \"on\".");
        }
        Node set = mapping.find("set");
        Node times = mapping.find("times");
        if (set == null && times == null) {
            problems.add(mapping.place(), "an intervention must state \"set\" or \"times\".");
        }
        LocalDate on = date("on", mapping.find("on"));
        for (Node group : Arrays.asList(set, times)) {
            if (group instanceof Node.Mapping none && none.entries().isEmpty()) {
                problems.add(group.place(), "an intervention must set at least one parameter.");
            }
        }
        Map<String, Law> changed = set(set, settings::readDated);
        Map<String, Double> factors = times(times);
        for (String key : factors.keySet()) {
            if (times != null && changed.containsKey(key)) {
                problems.add(times.place(), "an intervention must not both set and multiply " + key + ".");
            }
        }
        String note = words("note", mapping.find("note")).replaceAll("\\s+", " ");
        if (on != null && !(changed.isEmpty() && factors.isEmpty())) {
            Node date = mapping.find("on");
            changes.add(new Change(
                    date == null ? mapping.place() : date.place(), new Intervention(on, changed, factors, note)));
        }
    }

    private Map<String, Double> times(@Nullable Node value) {
        if (value instanceof Node.Mapping mapping) {
            return settings.readTimes(mapping);
        }
        if (value != null) {
            refuse("times", value, "keys of parameters with factors.");
        }
        return Map.of();
    }
}
