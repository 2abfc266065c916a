package org.wakhan.input;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Characters that move a terminal or end a path instead of being read. */
public final class ControlCharacters {
    private ControlCharacters() {}

    /**
     * The first control character of a text, such as {@code U+001B}; null where there is none.
     *
     * @param allowed those that may be there
     */
    public static @Nullable String first(String text, String allowed) {
        return text.chars()
                .filter(c -> Character.isISOControl(c) && allowed.indexOf(c) < 0)
                .mapToObj(ControlCharacters::name)
                .findFirst()
                .orElse(null);
    }

    /** A text for a terminal: its lines stay, other control characters become their names. */
    public static String shown(String text) {
        return text.chars()
                .mapToObj(c -> Character.isISOControl(c) && c != '\n' && c != '\t'
                        ? "<" + name(c) + ">"
                        : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static String name(int character) {
        return String.format("U+%04X", character);
    }
}
