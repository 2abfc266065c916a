package org.wakhan.design;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Factor;
import org.wakhan.input.NearestName;
import org.wakhan.input.Node;
import org.wakhan.input.Problems;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.Branch;
import org.wakhan.scenario.InterventionText;
import org.wakhan.scenario.Scenario;

/** Reads the factors of an experiment file and notes what is wrong with them. */
final class FactorReader {
    /** Name of the factor that chooses between scenarios. */
    static final String SCENARIO = "scenario";

    private final ParameterRegistry registry;
    private final List<Scenario> bases;
    private final Problems problems;
    private final FactorNames factors;
    private List<String> scenarios = List.of();
    private final SpanReader spans;

    /**
     * @param bases the scenarios that the factors change, of the same period; none where one could not be read
     */
    FactorReader(ParameterRegistry registry, List<Scenario> bases, Problems problems) {
        this.registry = registry;
        this.bases = bases;
        this.problems = problems;
        this.factors = new FactorNames(registry, problems);
        this.spans = new SpanReader(problems);
    }

    /** The sound factors of a mapping, in its order. */
    List<Dimension> read(Node.Mapping mapping) {
        scenarios = names(mapping.find(SCENARIO));
        List<Dimension> dimensions = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!factors.isFree(entry)) {
                continue;
            }
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
        for (Scenario base : bases) {
            if (target instanceof Target.Dated at && changes(base, at)) {
                problems.add(
                        entry.place(),
                        "the factor " + entry.key() + " sets " + target + ", as an intervention of that day"
                                + (scenarios.isEmpty() ? "" : " in" + name(base)) + " does.\nMaybe leave the"
                                + " intervention out.");
                return false;
            }
        }
        return true;
    }

    /** Whether a scenario itself changes what a factor sets, on the same day. */
    private static boolean changes(Scenario base, Target.Dated at) {
        String key = at.parameter().key();
        return base.interventions().stream()
                .anyMatch(change -> change.on().equals(at.on())
                        && (change.set().containsKey(key) || change.times().containsKey(key)));
    }

    /** Name of a scenario by which the factor {@code scenario} calls it, after a space; empty where there is only one. */
    private String name(Scenario base) {
        return scenarios.isEmpty() ? "" : " " + scenarios.get(bases.indexOf(base));
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
        if (!factors.isOfNoOther(entry, parameter, on != null)) {
            return null;
        }
        if (on != null && parameter.onlyAtStart()) {
            problems.add(on.place(), InterventionText.changesNothing("the factor " + entry.key(), parameter));
            return null;
        }
        if (on == null && !isSetFromTheStart(entry)) {
            return null;
        }
        LocalDate date = on == null ? null : date(entry.key(), on);
        Law law = bases.isEmpty() ? parameter.prior() : bases.get(0).law(parameter);
        if (mapping != null && SpanReader.takesTheLawOfTheScenario(mapping) && !isOneLaw(mapping, entry, parameter)) {
            return null;
        }
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

    private boolean isSetFromTheStart(Node.Entry entry) {
        for (Scenario base : bases) {
            Branch branch = base.branch();
            if (branch != null) {
                problems.add(
                        entry.place(),
                        "the factor " + entry.key() + " cannot set its parameter from the start: the scenario"
                                + name(base) + " starts from the states in " + branch
                                + ".\nMaybe add a date: on: " + branch.date() + ".");
                return false;
            }
        }
        return true;
    }

    private boolean isOneLaw(Node.Mapping mapping, Node.Entry entry, Parameter parameter) {
        for (Scenario base : bases) {
            if (!base.law(parameter).equals(bases.get(0).law(parameter))) {
                problems.add(
                        mapping.place(),
                        "the factor " + entry.key() + " takes the law that its scenario knows, but "
                                + scenarios.get(0) + " and" + name(base) + " know different ones of "
                                + parameter.key() + ".\nMaybe state the law.");
                return false;
            }
        }
        return true;
    }

    private @Nullable LocalDate date(String name, Node value) {
        try {
            LocalDate date = LocalDate.parse(value instanceof Node.Text text ? text.text() : "");
            for (Scenario base : bases) {
                Branch branch = base.branch();
                LocalDate first = branch == null ? base.start() : branch.date();
                if (date.isBefore(first) || !date.isBefore(base.end())) {
                    problems.add(
                            value.place(),
                            "on of the factor " + name + " is " + date + ", but the scenario"
                                    + name(base) + " runs from " + first
                                    + " to the day before " + base.end() + ".");
                    return null;
                }
            }
            return date;
        } catch (DateTimeException e) {
            problems.add(
                    value.place(),
                    "on of the factor " + name + " is " + value.shown() + ", but must be a date such as 2026-09-01.");
        }
        return null;
    }
}
