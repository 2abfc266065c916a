package org.wakhan.design;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Factor;
import org.wakhan.input.NearestName;
import org.wakhan.input.Node;
import org.wakhan.input.Problems;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.InterventionText;
import org.wakhan.scenario.Scenario;

/** Reads the factors of an experiment file and notes what is wrong with them. */
final class FactorReader {
    /** Name of the factor that chooses between scenarios. */
    static final String SCENARIO = "scenario";

    private static final Set<String> TAKEN = Set.of("point", "replicate", "status", "message", "outcome");

    private final ParameterRegistry registry;
    private final @Nullable Scenario base;
    private final Problems problems;
    private final SpanReader spans;

    /**
     * @param base the scenario that the factors change; null where it could not be read
     */
    FactorReader(ParameterRegistry registry, @Nullable Scenario base, Problems problems) {
        this.registry = registry;
        this.base = base;
        this.problems = problems;
        this.spans = new SpanReader(problems);
    }

    /** The sound factors of a mapping, in its order. */
    List<Dimension> read(Node.Mapping mapping) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Dimension dimension = entry.key().equals(SCENARIO) ? scenarios(entry.value()) : dimension(entry);
            if (dimension != null && isFree(entry, dimension.target(), dimensions)) {
                dimensions.add(dimension);
            }
        }
        return dimensions;
    }

    /** Whether nothing else sets what a factor sets; of two that did, one would have no effect. */
    private boolean isFree(Node.Entry entry, Target target, List<Dimension> before) {
        for (Dimension other : before) {
            if (other.target().toString().equals(target.toString())) {
                problems.add(
                        entry.place(),
                        "the factors " + other.factor().name() + " and " + entry.key() + " both set " + target
                                + ".\nMaybe leave one out.");
                return false;
            }
        }
        boolean dated = base != null
                && target instanceof Target.Dated at
                && base.interventions().stream()
                        .anyMatch(change -> change.on().equals(at.on())
                                && (change.set().containsKey(at.parameter().key())
                                        || change.times()
                                                .containsKey(at.parameter().key())));
        if (dated) {
            problems.add(
                    entry.place(),
                    "the factor " + entry.key() + " sets " + target + ", as an intervention of that day does."
                            + "\nMaybe leave the intervention out.");
        }
        return !dated;
    }

    /** The names in a factor {@code scenario}; empty where they are not sound. */
    static List<String> names(@Nullable Node value) {
        List<String> names = new ArrayList<>();
        if (value instanceof Node.Listing listing) {
            for (Node item : listing.items()) {
                if (!(item instanceof Node.Text text) || names.contains(text.text())) {
                    return List.of();
                }
                names.add(text.text());
            }
        }
        return names;
    }

    private @Nullable Dimension scenarios(Node value) {
        List<String> names = names(value);
        if (names.isEmpty()) {
            problems.add(
                    value.place(),
                    "the factor scenario is " + value.shown()
                            + ", but must be a list of scenarios such as [outlook, travel-ban], each once.");
            return null;
        }
        double[] levels = new double[names.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i;
        }
        Span span = new Span.Levels(levels);
        Factor factor = new Factor(SCENARIO, SCENARIO, "Scenario", "-", names, Dimension.describe(span, names), false);
        return new Dimension(factor, new Target.Named(names), span, 0);
    }

    private @Nullable Dimension dimension(Node.Entry entry) {
        Node.Mapping mapping = entry.value() instanceof Node.Mapping stated ? stated : null;
        Node named = mapping == null ? null : mapping.find("key");
        String key = named instanceof Node.Text text ? text.text() : entry.key();
        Parameter parameter = registry.find(key);
        if (parameter == null) {
            problems.add(
                    named == null ? entry.place() : named.place(),
                    "factors holds the unknown parameter \"" + key + "\"." + NearestName.hint(key, registry.keys()));
            return null;
        }
        Node on = mapping == null ? null : mapping.find("on");
        if (!isNameFree(entry, parameter, on != null)) {
            return null;
        }
        if (on != null && parameter.onlyAtStart()) {
            problems.add(on.place(), InterventionText.changesNothing("the factor " + entry.key(), parameter));
            return null;
        }
        if (base != null && base.branch() != null && on == null) {
            problems.add(
                    entry.place(),
                    "the factor " + entry.key() + " cannot set its parameter from the start: the scenario starts from"
                            + " the states in " + base.branch() + ".\nMaybe add a date: on: "
                            + base.branch().date() + ".");
            return null;
        }
        LocalDate date = on == null ? null : date(entry.key(), on);
        Law law = base == null ? parameter.prior() : base.law(parameter);
        Span span = spans.read(entry.key(), parameter, law, entry.value());
        if (span == null || on != null && date == null) {
            return null;
        }
        Target target = date == null ? new Target.Setting(parameter) : new Target.Dated(parameter, date);
        List<String> words = parameter.domain() instanceof Domain.Choice choice ? choice.words() : List.of();
        Factor factor = new Factor(
                entry.key(),
                target.toString(),
                parameter.meaning() + (date == null ? "" : " from " + date),
                parameter.unit(),
                words,
                Dimension.describe(span, words),
                span.logarithmic());
        return new Dimension(factor, target, span, spans.base(parameter, law, mapping));
    }

    private boolean isNameFree(Node.Entry entry, Parameter parameter, boolean dated) {
        String name = entry.key();
        if (!name.matches("[A-Za-z][A-Za-z0-9_]*([.@-][A-Za-z0-9_]+)*") || TAKEN.contains(name)) {
            problems.add(
                    entry.place(),
                    "the factor \"" + name + "\" must have a name of letters and digits joined by . - _ or @, and none"
                            + " of " + String.join(", ", TAKEN.stream().sorted().toList()) + ".");
            return false;
        }
        boolean isKey = registry.find(name) != null;
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

    private @Nullable LocalDate date(String name, Node value) {
        try {
            LocalDate date = LocalDate.parse(value instanceof Node.Text text ? text.text() : "");
            if (base == null) {
                return date;
            }
            LocalDate first =
                    base.branch() == null ? base.start() : base.branch().date();
            if (!date.isBefore(first) && date.isBefore(base.end())) {
                return date;
            }
            problems.add(
                    value.place(),
                    "on of the factor " + name + " is " + date + ", but the scenario runs from " + first
                            + " to the day before " + base.end() + ".");
        } catch (DateTimeException e) {
            problems.add(
                    value.place(),
                    "on of the factor " + name + " is " + value.shown() + ", but must be a date such as 2026-09-01.");
        }
        return null;
    }
}
