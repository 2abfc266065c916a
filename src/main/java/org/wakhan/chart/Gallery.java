package org.wakhan.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.wakhan.evidence.Evidence;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Region;
import org.wakhan.store.Results;

/**
 * The pictures of stored results, in the order in which reports show them. A new picture is one entry of the list here
 * and one method that makes it.
 *
 * @param pictures the pictures; none where no history finished
 */
public record Gallery(List<Picture> pictures) {
    private static final List<Function<Material, Picture>> ENTRIES = List.of(
            CoursePictures::isisAttacks,
            CoursePictures::allAttacks,
            CoursePictures::isisStrength,
            CoursePictures::attacksOnChineseNationals,
            CoursePictures::pressure,
            CoursePictures::relations,
            CoursePictures::firmsAndStaff,
            CoursePictures::capital,
            CoursePictures::multiples,
            material -> MapPictures.tiles(material, Outcomes.attacksBy(Organisation.ISIS_K)),
            material -> MapPictures.outlines(material, Outcomes.attacksBy(Organisation.ISIS_K)),
            material -> MapPictures.tiles(material, Outcomes.ATTACKS),
            material -> MapPictures.outlines(material, Outcomes.ATTACKS),
            material -> MapPictures.tiles(material, Outcomes.STAFF),
            material -> MapPictures.outlines(material, Outcomes.STAFF),
            material -> MapPictures.tiles(material, Outcomes.securityShare()),
            material -> MapPictures.outlines(material, Outcomes.securityShare()),
            HistoryPictures::distributions,
            HistoryPictures::strip);

    public Gallery {
        pictures = List.copyOf(pictures);
    }

    /** The pictures of some results. */
    public static Gallery of(Results results, Region region, Evidence evidence) {
        if (results.replicates().length == 0) {
            return new Gallery(List.of());
        }
        Material material = Material.of(results, region, evidence);
        return new Gallery(ENTRIES.stream().map(entry -> entry.apply(material)).toList());
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
