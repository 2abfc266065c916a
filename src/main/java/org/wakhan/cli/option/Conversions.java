package org.wakhan.cli.option;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.wakhan.input.ControlCharacters;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How values of options are read: what is wrong with one is said in the words of a user, not of Java. */
public final class Conversions {
    private static final String INTEGER = "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
    private static final String LONG = "a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE;
    private static final String WHOLE = "a whole number";

    private Conversions() {}

    public static void register(CommandLine line) {
        line.registerConverter(Path.class, Conversions::path);
        line.registerConverter(LocalDate.class, text -> read(text, LocalDate::parse, "a date such as 2026-09-01"));
        line.registerConverter(Integer.class, text -> read(text, Integer::valueOf, whole(text, INTEGER)));
        line.registerConverter(int.class, text -> read(text, Integer::valueOf, whole(text, INTEGER)));
        line.registerConverter(Long.class, text -> read(text, Long::valueOf, whole(text, LONG)));
        line.registerConverter(long.class, text -> read(text, Long::valueOf, whole(text, LONG)));
    }

    private static Path path(String text) {
        String control = ControlCharacters.first(text, "");
        if (control != null) {
            throw new TypeConversionException("a path must not hold the control character " + control + ".");
        }
        return Path.of(text);
    }

    /** The range is of interest to those only whose number is out of it. */
    private static String whole(String text, String range) {
        return text.matches("[+-]?\\d+") ? range : WHOLE;
    }

    private static <T> T read(String text, Function<String, T> reader, String wanted) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException | DateTimeException e) {
            throw new TypeConversionException("\"" + text + "\" must be " + wanted + ".");
        }
    }
}
