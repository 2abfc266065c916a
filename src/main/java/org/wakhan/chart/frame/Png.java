package org.wakhan.chart.frame;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures as PNG at two pixels per logical pixel: the same bytes for the same picture on one version of Java. Between
 * versions the machine's own rasteriser may set a few edge pixels differently; the SVG is the same on all.
 */
public final class Png {
    private static final int SCALE = 2;

    private Png() {}

    /** The bytes of a picture's file. */
    public static byte[] file(Picture picture) {
        BufferedImage image =
                new BufferedImage(Picture.WIDTH * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        picture.draw(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // The library's own stream would keep a temporary file.
            try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
                ImageIO.write(image, "png", stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
