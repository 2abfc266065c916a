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
import org.wakhan.scenario.InterventionText;

/** Reads the factors of an experiment file and notes what is wrong with them. */
final class FactorReader {
    /** Name of the factor that chooses between scenarios. */
    static final String SCENARIO = "scenario";

    private final ParameterRegistry registry;
    private final FactorFit fit;
    private final Problems problems;
    private final FactorNames names;
    private final SpanReader spans;

    /**
     * @param fit looks whether factors fit the scenarios that they change
     */
    FactorReader(ParameterRegistry registry, FactorFit fit, Problems problems) {
        this.registry = registry;
        this.fit = fit;
        this.problems = problems;
        this.names = new FactorNames(registry, problems);
        this.spans = new SpanReader(problems);
    }

    /** The sound factors of a mapping, in its order. */
    List<Dimension> read(Node.Mapping mapping) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!names.isFree(entry)) {
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
            String both = fit.both(other.target(), target);
            if (both != null) {
                problems.add(
                        entry.place(),
                        "the factors " + other.factor().name() + " and " + entry.key() + " both set " + both
                                + ".\nMaybe leave one out.");
                return false;
            }
        }
        return fit.isLeftToTheFactor(entry.place(), entry.key(), target);
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
        if (!names.isOfNoOther(entry, parameter, on != null)) {
            return null;
        }
        if (on != null && parameter.onlyAtStart()) {
            problems.add(on.place(), InterventionText.changesNothing("the factor " + entry.key(), parameter));
            return null;
        }
        if (on == null && !fit.isSetFromTheStart(entry.place(), entry.key())) {
            return null;
        }
        LocalDate date = on == null ? null : date(entry.key(), on);
        Law law = fit.law(parameter);
        if (mapping != null
                && SpanReader.takesTheLawOfTheScenario(mapping)
                && !fit.isOneLaw(mapping.place(), entry.key(), parameter)) {
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

    private @Nullable LocalDate date(String name, Node value) {
        try {
            LocalDate date = LocalDate.parse(value instanceof Node.Text text ? text.text() : "");
            return fit.isInPeriod(value.place(), name, date) ? date : null;
        } catch (DateTimeException e) {
            problems.add(
                    value.place(),
                    "on of the factor " + name + " is " + value.shown() + ", but must be a date such as 2026-09-01.");
        }
        return null;
    }
}
