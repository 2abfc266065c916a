package org.wakhan.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.NearestName;
import org.wakhan.input.Node;
import org.wakhan.input.Problems;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.scenario.ValueReader;

/** Reads the values that a factor takes: a list, a range or a law. */
final class SpanReader {
    private static final Set<String> OF_THE_FACTOR = Set.of("key", "on", "base", "levels");
    private static final List<String> OF_A_RANGE = List.of("from", "to", "scale");
    private static final List<String> KEYS = List.of("key", "on", "levels", "from", "to", "scale", "law", "base");
    private static final List<String> SCALES = List.of("linear", "log");
    private static final int MOST_LEVELS = 1_000_000;

    private final Problems problems;
    private final ValueReader values;

    SpanReader(Problems problems) {
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /**
     * The values of a factor, or null where they were refused.
     *
     * @param law what the scenario knows of the parameter, for {@code law: prior}
     */
    @Nullable
    Span read(String name, Parameter parameter, Law law, Node value) {
        if (value instanceof Node.Listing listing) {
            return levels(name, parameter, listing);
        }
        if (!(value instanceof Node.Mapping mapping)) {
            problems.add(
                    value.place(),
                    "the factor " + name + " is " + value.shown()
                            + ", but must be a list of values, or a range such as {from: 0.5, to: 2, levels: 5}, or a"
                            + " law such as {law: prior}.");
            return null;
        }
        if (mapping.find("law") != null) {
            return law(name, parameter, law, mapping);
        }
        for (Node.Entry entry : mapping.entries()) {
            if (!KEYS.contains(entry.key())) {
                problems.add(
                        entry.place(),
                        "the factor " + name + " holds the unknown key \"" + entry.key() + "\"; the keys are "
                                + String.join(", ", KEYS) + "." + NearestName.hint(entry.key(), KEYS));
                return null;
            }
        }
        Node levels = mapping.find("levels");
        boolean ranged = OF_A_RANGE.stream().anyMatch(key -> mapping.find(key) != null);
        if (levels instanceof Node.Listing listing && !ranged) {
            return levels(name, parameter, listing);
        }
        return range(name, parameter, mapping);
    }

    /** Whether a factor states no law of its own: {@code law: prior}. */
    static boolean takesTheLawOfTheScenario(Node.Mapping mapping) {
        return mapping.find("law") instanceof Node.Text text && text.text().equals("prior");
    }

    private @Nullable Span levels(String name, Parameter parameter, Node.Listing listing) {
        List<Double> found = new ArrayList<>();
        for (Node item : listing.items()) {
            Double value = fixed(parameter, item);
            if (value != null && found.contains(value)) {
                problems.add(item.place(), "the factor " + name + " holds " + item.shown() + " twice.");
            } else if (value != null) {
                found.add(value);
            }
        }
        if (listing.items().isEmpty()) {
            problems.add(listing.place(), "the factor " + name + " must have at least one value.");
        }
        return found.size() < listing.items().size() || found.isEmpty()
                ? null
                : new Span.Levels(
                        found.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The value that a node states; null where it was refused. */
    private @Nullable Double fixed(Parameter parameter, Node node) {
        if (node instanceof Node.Mapping) {
            problems.add(node.place(), parameter.key() + " must be a single value here, not " + node.shown() + ".");
            return null;
        }
        Law law = values.read(parameter, node);
        return law == null ? null : law.point();
    }

    private @Nullable Span range(String name, Parameter parameter, Node.Mapping mapping) {
        Node from = mapping.find("from");
        Node to = mapping.find("to");
        if (from == null || to == null || parameter.domain() instanceof Domain.Choice) {
            problems.add(
                    mapping.place(),
                    "the factor " + name + " must have "
                            + (parameter.domain() instanceof Domain.Choice choice
                                    ? "a list of values, which are " + String.join(", ", choice.words())
                                    : "a list of values, or \"from\" and \"to\", or a \"law\"")
                            + ".");
            return null;
        }
        Double low = fixed(parameter, from);
        Double high = fixed(parameter, to);
        Boolean logarithmic = logarithmic(name, mapping.find("scale"));
        Integer count = count(name, mapping.find("levels"));
        if (low == null || high == null || logarithmic == null || count == null) {
            return null;
        }
        return made(name, mapping, () -> new Span.Range(low, high, logarithmic, count));
    }

    private @Nullable Boolean logarithmic(String name, @Nullable Node scale) {
        if (scale == null) {
            return false;
        }
        if (scale instanceof Node.Text text && SCALES.contains(text.text())) {
            return text.text().equals("log");
        }
        problems.add(
                scale.place(),
                "scale of the factor " + name + " is " + scale.shown() + ", but must be one of "
                        + String.join(", ", SCALES) + ".");
        return null;
    }

    /** The number of levels; 0 where it is not stated, null where it was refused. */
    private @Nullable Integer count(String name, @Nullable Node levels) {
        if (levels == null) {
            return 0;
        }
        if (levels instanceof Node.Number number) {
            double count = number.value();
            if (count == Math.rint(count) && count >= 2 && count <= MOST_LEVELS) {
                return (int) count;
            }
        }
        problems.add(
                levels.place(),
                "levels of the factor " + name + " is " + levels.shown() + ", but must be a whole number from 2 to "
                        + MOST_LEVELS + " beside a range or law.");
        return null;
    }

    private @Nullable Span law(String name, Parameter parameter, Law known, Node.Mapping mapping) {
        Integer count = count(name, mapping.find("levels"));
        if (!(parameter.domain() instanceof Domain.Range domain)) {
            problems.add(mapping.place(), "the factor " + name + " has words and no law; it must be a list of them.");
            return null;
        }
        boolean prior = takesTheLawOfTheScenario(mapping);
        Law law = known;
        if (!prior) {
            Stream<Node.Entry> ofTheLaw =
                    mapping.entries().stream().filter(entry -> !OF_THE_FACTOR.contains(entry.key()));
            law = values.read(parameter, new Node.Mapping(mapping.place(), ofTheLaw.toList()));
        } else if (known instanceof Law.Fixed) {
            problems.add(
                    mapping.place(),
                    "the factor " + name + " has no law to take: " + parameter.key() + " is known as "
                            + parameter.format(known.point())
                            + ".\nMaybe a range such as {from: 0.5, to: 2}?");
            return null;
        }
        if (law == null || count == null) {
            return null;
        }
        Law found = law;
        return made(name, mapping, () -> new LawSpan(found, domain, count));
    }

    private @Nullable Span made(String name, Node.Mapping mapping, Supplier<Span> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            problems.add(
                    mapping.place(),
                    "the factor " + name + " is not sound: "
                            + reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1));
            return null;
        }
    }

    /** The value of a factor in a design that holds it still: the stated one, or the point of what is known. */
    double base(Parameter parameter, Law law, Node.@Nullable Mapping mapping) {
        Node stated = mapping == null ? null : mapping.find("base");
        Double value = stated == null ? null : fixed(parameter, stated);
        return value == null ? law.point() : value;
    }
}
