package org.wakhan.chart.frame;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.svggen.SVGGraphics2D;

/**
 * The typeface of the charts and its measures. The font ships with the program (Liberation Sans, SIL Open Font License),
 * so that the layout does not depend on what the machine has installed.
 */
public final class Typeface {
    /** What an SVG names: the shipped font first, then fonts of the same widths. */
    static final String FAMILIES = "Liberation Sans, Arial, Helvetica, sans-serif";

    private static final Font PLAIN = load("LiberationSans-Regular.ttf");
    private static final Font BOLD = load("LiberationSans-Bold.ttf");
    private static final FontRenderContext SCREEN = new FontRenderContext(null, true, true);

    private Typeface() {}

    /** Regular type of a size in logical pixels. */
    public static Font plain(double size) {
        return PLAIN.deriveFont(Font.PLAIN, (float) size);
    }

    /** Bold type of a size in logical pixels. */
    public static Font bold(double size) {
        return BOLD.deriveFont(Font.BOLD, (float) size);
    }

    /** Width of a text in logical pixels. */
    public static double width(Font font, String text) {
        return font.canDisplayUpTo(text) < 0
                ? font.getStringBounds(text, SCREEN).getWidth()
                : ForeignText.width(font, text, SCREEN);
    }

    /** Draws a text in the type that is set; what the typeface has no signs for, in one of the machine that has. */
    public static void draw(Graphics2D graphics, String text, float x, float y) {
        // An SVG keeps text as text; who shows it finds the signs.
        if (graphics instanceof SVGGraphics2D || graphics.getFont().canDisplayUpTo(text) < 0) {
            graphics.drawString(text, x, y);
        } else {
            graphics.drawString(ForeignText.in(graphics.getFont(), text), x, y);
        }
    }

    /** The text, cut and ended by dots where it is wider than a width. */
    public static String fit(Font font, String text, double width) {
        if (width(font, text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(font, text.substring(0, end).stripTrailing() + "…") > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The text in lines of at most a width, broken between words; a longer word keeps a line of its own. */
    public static List<String> wrap(Font font, String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(font, longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Draws a text in lines; returns the height below them. */
    public static double words(Graphics2D graphics, Font font, String text, double x, double top, double width) {
        graphics.setFont(font);
        graphics.setPaint(Palette.INK);
        double step = font.getSize2D() * 1.22;
        double y = top;
        for (String line : wrap(font, text, width)) {
            draw(graphics, line, (float) x, (float) (y + 11));
            y += step;
        }
        return y;
    }

    private static Font load(String name) {
        try (InputStream stream = Typeface.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without " + name + ".");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + name + " cannot be read.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
