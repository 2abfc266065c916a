package org.wakhan.evidence;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows that a text names as {@code aggregates.csv: GROUP, ...}, up to a bracket or semicolon.
 *
 * <p>After the group come narrowing words, each of which leaves some rows: the start of the metric, a geography, the start
 * of who counted, a first day ({@code 2021-06-01}), a year ({@code 2020}), months ({@code Feb to Oct 2024}) or the value.
 * Words that leave no row, and all after them, are prose. At least one must narrow.
 */
final class AggregateReference {
    private static final String FILE = "aggregates.csv";
    private static final Pattern REFERENCE = Pattern.compile("aggregates\\.csv: ([^;()]*)");
    private static final Pattern MONTHS = Pattern.compile("([A-Z][a-z]{2}) to ([A-Z][a-z]{2}) (\\d{4})");
    private static final int LETTERS_OF_MONTH = 3;

    private AggregateReference() {}

    /**
     * The rows that a text names.
     *
     * @param byRow whether naming the file alone is an error
     */
    static List<Aggregate> rows(String text, List<Aggregate> aggregates, boolean byRow) {
        Set<Aggregate> found = new LinkedHashSet<>();
        Matcher matcher = REFERENCE.matcher(text);
        int references = 0;
        while (matcher.find()) {
            references++;
            found.addAll(rows(matcher.group(1), text, aggregates));
        }
        if (byRow && references < text.split(Pattern.quote(FILE), -1).length - 1) {
            throw vague(text, "");
        }
        return List.copyOf(found);
    }

    private static List<Aggregate> rows(String reference, String text, List<Aggregate> aggregates) {
        String[] words = reference.split(",", -1);
        List<Aggregate> left = keep(aggregates, row -> row.group().equals(words[0].strip()));
        boolean narrowed = false;
        for (int i = 1; i < words.length; i++) {
            List<Aggregate> next = narrow(left, words[i].strip());
            if (next.isEmpty()) {
                break;
            }
            left = next;
            narrowed = true;
        }
        if (left.isEmpty() || !narrowed) {
            throw vague(text, words[0].strip());
        }
        return left;
    }

    private static List<Aggregate> narrow(List<Aggregate> rows, String word) {
        if (word.isEmpty()) {
            return List.of();
        } else if (word.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return keep(rows, row -> row.from().equals(LocalDate.parse(word)));
        }
        Matcher months = MONTHS.matcher(word);
        if (months.matches()) {
            LocalDate first = LocalDate.of(Integer.parseInt(months.group(3)), month(months.group(1)), 1);
            LocalDate end = first.withMonth(month(months.group(2)).getValue()).plusMonths(1);
            return keep(rows, row -> !row.from().isBefore(first) && row.to().isBefore(end));
        }
        Double number = number(word);
        if (number != null) {
            List<Aggregate> year = word.matches("(19|20)\\d{2}")
                    ? keep(
                            rows,
                            row -> row.from().getYear() == number && row.to().getYear() == number)
                    : List.of();
            return year.isEmpty() ? keep(rows, row -> row.value() == number) : year;
        }
        return keep(
                rows,
                row -> row.metric().startsWith(word)
                        || row.geography().equals(word)
                        || row.basis().startsWith(word));
    }

    private static List<Aggregate> keep(List<Aggregate> rows, Predicate<Aggregate> wanted) {
        List<Aggregate> kept = new ArrayList<>(rows);
        kept.removeIf(wanted.negate());
        return kept;
    }

    private static Month month(String letters) {
        for (Month month : Month.values()) {
            if (month.name().substring(0, LETTERS_OF_MONTH).equals(letters.toUpperCase(Locale.ROOT))) {
                return month;
            }
        }
        throw new IllegalArgumentException("There is no month \"" + letters + "\".");
    }

    private static @Nullable Double number(String word) {
        try {
            return Double.valueOf(word);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static IllegalArgumentException vague(String text, String group) {
        return new IllegalArgumentException("The reference to " + FILE + (group.isEmpty() ? "" : ", " + group)
                + " in \"" + text + "\" names no row.\nMaybe write \"" + FILE + ": GROUP, METRIC, PERIOD or VALUE\".");
    }
}
