package org.wakhan.chart.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The pictures of one page, in the order in which it shows them.
 *
 * @param pictures the pictures; none where no history finished
 */
public record Gallery(List<Picture> pictures) {
    public Gallery {
        pictures = List.copyOf(pictures);
    }

    /**
     * Writes every picture as SVG and PNG.
     *
     * @param folder where to; made if it is not there
     * @throws UncheckedIOException if a file cannot be written
     */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Picture picture : pictures) {
                Files.writeString(folder.resolve(picture.name() + ".svg"), Svg.file(picture), StandardCharsets.UTF_8);
                Files.write(folder.resolve(picture.name() + ".png"), Png.file(picture));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The charts cannot be written to " + folder + ".", e);
        }
    }
}
