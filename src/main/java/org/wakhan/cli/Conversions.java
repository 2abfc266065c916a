package org.wakhan.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How values of options are read: what is wrong with one is said in the words of a user, not of Java. */
final class Conversions {
    private static final String WHOLE = "a whole number";

    private Conversions() {}

    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, text -> read(text, LocalDate::parse, "a date such as 2026-09-01"));
        line.registerConverter(Integer.class, text -> read(text, Integer::valueOf, WHOLE));
        line.registerConverter(int.class, text -> read(text, Integer::valueOf, WHOLE));
        line.registerConverter(Long.class, text -> read(text, Long::valueOf, WHOLE));
        line.registerConverter(long.class, text -> read(text, Long::valueOf, WHOLE));
    }

    private static <T> T read(String text, Function<String, T> reader, String wanted) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException | DateTimeException e) {
            throw new TypeConversionException("\"" + text + "\" must be " + wanted + ".");
        }
    }
}
