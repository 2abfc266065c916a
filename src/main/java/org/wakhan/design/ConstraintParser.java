package org.wakhan.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.NearestName;

/** Reads the text of one constraint by recursive descent. */
final class ConstraintParser {
    private static final Pattern TOKEN = Pattern.compile("\\s*("
            + "[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?"
            + "|[A-Za-z][A-Za-z0-9_]*(?:[.@-][A-Za-z0-9_]+)*"
            + "|<=|>=|!=|[<>=()*/+-])");
    private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "=", "!=");

    private final List<Dimension> dimensions;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    /** A side of a comparison: a number, or a factor or word by name. */
    private record Side(
            ToDoubleFunction<double[]> value,
            @Nullable Dimension factor,
            @Nullable String word) {}

    ConstraintParser(String text, List<Dimension> dimensions) {
        this.dimensions = dimensions;
        String stripped = text.strip();
        Matcher matcher = TOKEN.matcher(stripped);
        int end = 0;
        while (end < stripped.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException("it must hold factors, numbers and + - * / ( ) < <= > >= = != only,"
                        + " but holds \"" + stripped.substring(end).strip().charAt(0) + "\".");
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
    }

    Predicate<double[]> parse() {
        Side left = sum();
        Predicate<double[]> all = values -> true;
        if (!COMPARISONS.contains(peek())) {
            throw new IllegalArgumentException("it must compare two sides by <, <=, >, >=, = or !=" + found() + ".");
        }
        while (COMPARISONS.contains(peek())) {
            String sign = tokens.get(next++);
            Side right = sum();
            all = all.and(comparison(left, sign, right));
            left = right;
        }
        if (next < tokens.size()) {
            throw new IllegalArgumentException("it must end after a comparison" + found() + ".");
        }
        return all;
    }

    private Predicate<double[]> comparison(Side left, String sign, Side right) {
        ToDoubleFunction<double[]> a = number(left, right, sign);
        ToDoubleFunction<double[]> b = number(right, left, sign);
        return switch (sign) {
            case "<" -> values -> a.applyAsDouble(values) < b.applyAsDouble(values);
            case "<=" -> values -> a.applyAsDouble(values) <= b.applyAsDouble(values);
            case ">" -> values -> a.applyAsDouble(values) > b.applyAsDouble(values);
            case ">=" -> values -> a.applyAsDouble(values) >= b.applyAsDouble(values);
            case "=" -> values -> a.applyAsDouble(values) == b.applyAsDouble(values);
            default -> values -> a.applyAsDouble(values) != b.applyAsDouble(values);
        };
    }

    /** The value of a side; a word takes its meaning from the factor on the other side. */
    private ToDoubleFunction<double[]> number(Side side, Side other, String sign) {
        List<String> words = words(side.factor());
        boolean equality = sign.equals("=") || sign.equals("!=");
        if (!words.isEmpty() && (!equality || other.word() == null)) {
            throw new IllegalArgumentException("the factor " + name(side) + " has words and can only be compared with"
                    + " one of them by = or !=.");
        }
        if (side.word() == null) {
            return side.value();
        }
        List<String> meant = words(other.factor());
        int position = meant.indexOf(side.word());
        if (position >= 0) {
            return values -> position;
        }
        if (!meant.isEmpty()) {
            throw new IllegalArgumentException("\"" + side.word() + "\" is no value of " + name(other) + ", but must be"
                    + " one of " + String.join(", ", meant) + "." + NearestName.hint(side.word(), meant));
        }
        throw unknown(side.word());
    }

    private static List<String> words(@Nullable Dimension factor) {
        return factor == null ? List.of() : factor.factor().words();
    }

    private static String name(Side side) {
        return side.factor() == null ? "" : side.factor().name();
    }

    private IllegalArgumentException unknown(String word) {
        List<String> names = dimensions.stream().map(Dimension::name).toList();
        String hint = NearestName.hint(word, names);
        for (int minus = word.indexOf('-'); minus > 0 && hint.isEmpty(); minus = word.indexOf('-', minus + 1)) {
            if (names.contains(word.substring(0, minus))) {
                hint = "\nMaybe " + word.substring(0, minus) + " - " + word.substring(minus + 1)
                        + ", with spaces around the minus?";
            }
        }
        return new IllegalArgumentException(
                "\"" + word + "\" is no factor; the factors are " + String.join(", ", names) + "." + hint);
    }

    private Side sum() {
        Side left = product();
        while (peek().equals("+") || peek().equals("-")) {
            double sign = tokens.get(next++).equals("+") ? 1 : -1;
            ToDoubleFunction<double[]> a = calculable(left);
            ToDoubleFunction<double[]> b = calculable(product());
            left = calculated(values -> a.applyAsDouble(values) + sign * b.applyAsDouble(values));
        }
        return left;
    }

    private Side product() {
        Side left = value();
        while (peek().equals("*") || peek().equals("/")) {
            boolean times = tokens.get(next++).equals("*");
            ToDoubleFunction<double[]> a = calculable(left);
            ToDoubleFunction<double[]> b = calculable(value());
            left = calculated(
                    times
                            ? values -> a.applyAsDouble(values) * b.applyAsDouble(values)
                            : values -> a.applyAsDouble(values) / b.applyAsDouble(values));
        }
        return left;
    }

    private Side value() {
        String token = peek();
        if (token.equals("(")) {
            next++;
            Side inside = sum();
            if (!peek().equals(")")) {
                throw new IllegalArgumentException("a parenthesis must be closed" + found() + ".");
            }
            next++;
            return inside;
        }
        if (token.equals("-")) {
            next++;
            ToDoubleFunction<double[]> of = calculable(value());
            return calculated(values -> -of.applyAsDouble(values));
        }
        if (token.matches("[0-9.].*")) {
            next++;
            double number = Double.parseDouble(token);
            return calculated(values -> number);
        }
        if (!token.matches("[A-Za-z].*")) {
            throw new IllegalArgumentException("a factor or number must stand on each side" + found() + ".");
        }
        next++;
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).name().equals(token)) {
                int index = i;
                return new Side(values -> values[index], dimensions.get(i), null);
            }
        }
        return new Side(values -> Double.NaN, null, token);
    }

    private static Side calculated(ToDoubleFunction<double[]> value) {
        return new Side(value, null, null);
    }

    private ToDoubleFunction<double[]> calculable(Side side) {
        if (side.word() != null) {
            throw unknown(side.word());
        }
        if (!words(side.factor()).isEmpty()) {
            throw new IllegalArgumentException(
                    "the factor " + name(side) + " has words, with which nothing can be" + " calculated.");
        }
        return side.value();
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String found() {
        return next < tokens.size() ? ", but \"" + tokens.get(next) + "\" stands there" : ", but ends";
    }
}
