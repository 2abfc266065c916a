package org.wakhan.cli.option;

import java.math.BigDecimal;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads times such as {@code 30} or {@code 0.5}, in seconds. */
final class SecondsConverter implements ITypeConverter<Duration> {
    private static final BigDecimal LEAST = new BigDecimal("0.001");
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    @Override
    public Duration convert(String text) {
        try {
            BigDecimal seconds = new BigDecimal(text.strip());
            if (seconds.compareTo(LEAST) >= 0 && seconds.compareTo(MOST) <= 0) {
                return Duration.ofNanos(seconds.movePointRight(9).longValue());
            }
        } catch (NumberFormatException e) {
            throw refusal(text);
        }
        throw refusal(text);
    }

    private static TypeConversionException refusal(String text) {
        return new TypeConversionException(
                "\"" + text + "\" must be a number of seconds from " + LEAST + " to " + MOST + ", such as 30 or 0.5.");
    }
}
