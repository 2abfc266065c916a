package org.wakhan.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wakhan.input.Node;
import org.wakhan.input.Place;
import org.wakhan.input.Problems;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

/**
 * The textual form of a value or law: {@code expel}, {@code 2.5}, {@code uniform(0,1)} or
 * {@code log-normal(low=20,high=50)}. What is formatted reads back as the same law, to the bit, on every Java.
 */
public final class LawText {
    private static final Pattern CALL = Pattern.compile("\\s*([a-z-]+)\\s*\\((.*)\\)\\s*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private LawText() {}

    /** The text of a law: the word of a choice, the number where it is fixed, the law's word with its numbers else. */
    public static String format(Parameter parameter, Law law) {
        if (law instanceof Law.Fixed fixed) {
            return parameter.domain() instanceof Domain.Choice choice
                    ? choice.words().get((int) fixed.value())
                    : ShortDecimal.text(fixed.value());
        }
        return LawShape.of(law).word()
                + Arrays.stream(LawShape.numbers(law))
                        .mapToObj(ShortDecimal::text)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /**
     * The law that a text states.
     *
     * @throws UserError if the text is no value or law of the parameter; the message starts with the place
     */
    public static Law parse(Parameter parameter, String text, Place place) {
        Problems problems = new Problems();
        Law law = new ValueReader(problems).read(parameter, node(text, place));
        problems.check();
        if (law == null) {
            throw new IllegalStateException("A refused value must come with a problem.");
        }
        return law;
    }

    /** The text as the node that a file would hold in its place. */
    static Node node(String text, Place place) {
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            return scalar(text.strip(), place);
        }
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(new Node.Entry("law", place, new Node.Text(place, call.group(1))));
        LawShape shape = LawShape.matching(call.group(1), Set.of());
        List<String> order = shape == null ? List.of() : shape.arguments();
        String[] numbers =
                call.group(2).isBlank() ? new String[0] : call.group(2).split(",", -1);
        for (int i = 0; i < numbers.length; i++) {
            int equals = numbers[i].indexOf('=');
            String unnamed = i < order.size() ? order.get(i) : "argument " + (i + 1);
            String name = equals < 0 ? unnamed : numbers[i].substring(0, equals).strip();
            Node value = scalar(numbers[i].substring(equals + 1).strip(), place);
            entries.add(new Node.Entry(name, place, value));
        }
        return new Node.Mapping(place, entries);
    }

    /** Whether a text is a decimal number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static Node scalar(String text, Place place) {
        return isNumber(text) ? new Node.Number(place, text) : new Node.Text(place, text);
    }
}
