package org.wakhan.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.NearestName;
import org.wakhan.input.Node;
import org.wakhan.input.Problems;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

/** Reads the value or law of a parameter: a word for a choice, a number or a law for a range. */
public final class ValueReader {
    private final Problems problems;

    /**
     * @param problems takes what is wrong, in sentences that start with the parameter's key
     */
    public ValueReader(Problems problems) {
        this.problems = problems;
    }

    /** The law that a value states, or null where the value was refused. */
    public @Nullable Law read(Parameter parameter, Node value) {
        if (parameter.domain() instanceof Domain.Choice choice) {
            return word(parameter, choice, value);
        }
        Law law;
        if (value instanceof Node.Mapping mapping) {
            law = law(parameter, mapping);
        } else {
            Double number = number(parameter, value);
            law = number == null ? null : new Law.Fixed(number);
        }
        String objection = law == null ? null : ParameterRule.objection(parameter, law);
        if (objection != null) {
            problems.add(value.place(), objection);
            return null;
        }
        return law;
    }

    private @Nullable Law word(Parameter parameter, Domain.Choice choice, Node value) {
        String word = value instanceof Node.Text text ? text.text() : value.shown();
        if (value instanceof Node.Text && choice.words().contains(word)) {
            return new Law.Fixed(choice.words().indexOf(word));
        }
        problems.add(value.place(), wrong(parameter, value) + NearestName.hint(word, choice.words()));
        return null;
    }

    private @Nullable Double number(Parameter parameter, Node value) {
        if (value instanceof Node.Number number && Double.isFinite(number.value())) {
            return number.value();
        }
        problems.add(
                value.place(), wrong(parameter, value) + (value instanceof Node.Text text ? hint(text.text()) : ""));
        return null;
    }

    /** A number in quotes, or a law as pages and the command line write it, cut short where a comma ends the value. */
    private static String hint(String text) {
        if (LawText.isNumber(text)) {
            return "\nMaybe " + ShortDecimal.text(Double.parseDouble(text)) + "?";
        }
        boolean law = LawShape.words().stream().anyMatch(word -> text.startsWith(word + "("));
        return law ? "\nMaybe a law, as in {law: uniform, low: 0, high: 1}?" : "";
    }

    private static String wrong(Parameter parameter, Node value) {
        return parameter.key() + " is " + value.shown() + ", but must be " + ParameterRule.text(parameter) + ".";
    }

    private @Nullable Law law(Parameter parameter, Node.Mapping mapping) {
        Node word = mapping.find("law");
        String law = "the law of " + parameter.key();
        if (word == null) {
            problems.add(mapping.place(), law + " must be named, as in {law: uniform, low: 0, high: 1}.");
            return null;
        }
        String name = word instanceof Node.Text text ? text.text() : "";
        Set<String> names = new LinkedHashSet<>();
        mapping.entries().forEach(entry -> names.add(entry.key()));
        LawShape shape = LawShape.matching(name, names);
        if (shape == null) {
            problems.add(
                    word.place(),
                    law + " is " + word.shown() + ", but must be one of " + String.join(", ", LawShape.words()) + "."
                            + NearestName.hint(name, LawShape.words()));
            return null;
        }
        double[] numbers = numbers(law, shape, mapping);
        return numbers == null ? null : build(law, shape, numbers, mapping);
    }

    private double @Nullable [] numbers(String law, LawShape shape, Node.Mapping mapping) {
        boolean sound = true;
        for (Node.Entry entry : mapping.entries()) {
            if (!entry.key().equals("law") && !shape.arguments().contains(entry.key())) {
                sound = false;
                problems.add(
                        entry.place(),
                        law + " has no \"" + entry.key() + "\"; " + describe(shape.word()) + "."
                                + NearestName.hint(entry.key(), shape.arguments()));
            }
        }
        double[] numbers = new double[shape.arguments().size()];
        for (int i = 0; i < numbers.length; i++) {
            String argument = shape.arguments().get(i);
            Node value = mapping.find(argument);
            if (value == null) {
                sound = false;
                problems.add(mapping.place(), law + " lacks \"" + argument + "\"; " + describe(shape.word()) + ".");
            } else if (value instanceof Node.Number number && Double.isFinite(number.value())) {
                numbers[i] = number.value();
            } else {
                sound = false;
                problems.add(
                        value.place(),
                        law + " has " + value.shown() + " as \"" + argument + "\", which must be a finite number.");
            }
        }
        return sound ? numbers : null;
    }

    private static String describe(String word) {
        List<String> shapes = new ArrayList<>();
        LawShape.named(word).forEach(shape -> shapes.add(String.join(" and ", shape.arguments())));
        return word + " takes " + String.join(", or ", shapes);
    }

    private @Nullable Law build(String law, LawShape shape, double[] numbers, Node.Mapping mapping) {
        try {
            Law built = shape.law(numbers);
            if (Double.isFinite(built.point())) {
                return built;
            }
            problems.add(mapping.place(), law + " must have a finite point.");
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            problems.add(
                    mapping.place(),
                    law + " is not sound: " + reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1));
        }
        return null;
    }
}
