package org.wakhan.chart.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: what Java draws with the shipped typeface alone, where signs that it lacks are boxes. */
class ForeignTextTest {
    private static final Font FONT = Typeface.plain(20);

    /** By definition: for private use; fonts have no sign for it. */
    private static final String UNKNOWN = Character.toString(0x10FFFD);

    @ParameterizedTest
    @ValueSource(strings = {"Attacks by ISIS-K, 90 %", "Ürümqi – Kābul", ""})
    void text_that_the_typeface_has_is_drawn_as_ever(String text) {
        assertThat(drawn(text)).isEqualTo(plain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一个月", "یک ماه", "one 月"})
    void other_text_is_drawn_with_a_font_of_the_machine_that_has_it(String text) {
        assumeTrue(isInstalled(text), "no font here has all signs of " + text);

        assertThat(drawn(text)).isNotEqualTo(plain(text));
    }

    @Test
    void a_sign_that_no_font_has_stays_a_box() {
        assumeTrue(!isInstalled(UNKNOWN), "a font here has every sign");

        assertThat(drawn(UNKNOWN)).isEqualTo(plain(UNKNOWN));
    }

    @Test
    void the_width_of_other_text_depends_on_no_font_of_the_machine() {
        assertThat(Typeface.width(FONT, "一个月")).isEqualTo(60);
        assertThat(Typeface.width(FONT, "a月")).isEqualTo(20 + Typeface.width(FONT, "a"));
        assertThat(Typeface.fit(FONT, "一个月一个月", 85)).isEqualTo("一个月…");
    }

    @Test
    void an_svg_keeps_it_as_text() {
        Body body = new Body() {
            @Override
            public double height() {
                return 100;
            }

            @Override
            public void draw(Graphics2D graphics, Rectangle2D area) {
                Typeface.draw(graphics, "یک ماه 一个月", 10, 50);
            }
        };
        Picture picture =
                new Picture("made", Picture.Kind.COURSE, "made", "made", "made", List.of(), List.of(), "made", body);

        assertThat(Svg.file(picture)).contains(">یک ماه 一个月</text>");
    }

    private static boolean isInstalled(String text) {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .anyMatch(font -> font.canDisplayUpTo(text) < 0);
    }

    private static int[] drawn(String text) {
        return pixels(graphics -> Typeface.draw(graphics, text, 10, 40));
    }

    private static int[] plain(String text) {
        return pixels(graphics -> graphics.drawString(text, 10f, 40f));
    }

    private static int[] pixels(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(300, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setFont(FONT);
        drawing.accept(graphics);
        graphics.dispose();
        return image.getRGB(0, 0, 300, 60, null, 0, 300);
    }
}
