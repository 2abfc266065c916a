package org.wakhan.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/**
 * Settings and dated changes as pages show them. The manifest holds the numbers of laws to the last digit, since it is read
 * back to the bit; a reader is served with six significant digits.
 */
public final class SettingText {
    /** Technical: significant digits shown. */
    private static final MathContext SHOWN = new MathContext(6);
    /** A number among those of a law, with more decimals than a file states. */
    private static final Pattern LONG = Pattern.compile("(?<=[(,])-?\\d+\\.\\d{7,}(?=[,)])");

    private SettingText() {}

    /** A value or law, or a dated change with some, for readers. */
    public static String of(String exact) {
        return LONG.matcher(exact)
                .replaceAll(number -> new BigDecimal(number.group())
                        .round(SHOWN)
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
