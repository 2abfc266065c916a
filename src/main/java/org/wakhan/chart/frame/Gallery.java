package org.wakhan.chart.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;
import org.wakhan.store.file.StoreFailure;
import org.wakhan.store.file.WholeFile;

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
     * @throws UserError if the folder cannot be made
     * @throws StoreFailure if a file cannot be written
     */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserError("The folder " + folder + " cannot be made: " + SystemReason.withAdvice(e), e);
        }
        for (Picture picture : pictures) {
            WholeFile.write(folder.resolve(picture.name() + ".svg"), writer -> writer.write(Svg.file(picture)));
            WholeFile.make(folder.resolve(picture.name() + ".png"), part -> Files.write(part, Png.file(picture)));
        }
    }
}
