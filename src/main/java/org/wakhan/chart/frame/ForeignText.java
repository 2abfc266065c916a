package org.wakhan.chart.frame;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Text with signs that the shipped typeface lacks, such as Dari or Chinese names of scenarios. */
final class ForeignText {
    /** Technical: share of the size that a sign of a letter script takes, about. */
    private static final double LETTER = 0.6;

    /** A font of the machine for each sign that was asked for; the shipped one where there is none. */
    private static final Map<Integer, Font> FOUND = new ConcurrentHashMap<>();

    private ForeignText() {}

    /** The text with a font of the machine for each sign that a font lacks; a sign that none has stays a box. */
    static AttributedCharacterIterator in(Font font, String text) {
        AttributedString attributed = new AttributedString(text);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            Font of = font.canDisplay(sign) ? font : other(font, sign);
            attributed.addAttribute(TextAttribute.FONT, of, i, i + Character.charCount(sign));
        }
        return attributed.getIterator();
    }

    /** Width of the text, about: not measured, so that the layout does not depend on the fonts of the machine. */
    static double width(Font font, String text, FontRenderContext context) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (font.canDisplay(sign)) {
                width += font.getStringBounds(Character.toString(sign), context).getWidth();
            } else {
                width += font.getSize2D() * (isWide(sign) ? 1 : LETTER);
            }
        }
        return width;
    }

    private static boolean isWide(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> !Character.isLetter(sign) && Character.charCount(sign) > 1;
        };
    }

    private static Font other(Font font, int sign) {
        Font found = FOUND.computeIfAbsent(sign, key -> find(font, key));
        return found.canDisplay(sign) ? found.deriveFont(font.getStyle(), font.getSize2D()) : font;
    }

    /** Fonts of machines without fonts, or without what finds them, fail in many ways. */
    @SuppressWarnings("CatchingThrowable")
    private static Font find(Font font, int sign) {
        Predicate<Font> fits = candidate -> candidate.canDisplay(sign);
        try {
            Font usual = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
            return Stream.concat(Stream.of(usual), Stream.of(usual).flatMap(first -> all()))
                    .filter(fits)
                    .findFirst()
                    .orElse(font);
        } catch (Throwable none) {
            return font;
        }
    }

    private static Stream<Font> all() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts());
    }
}
