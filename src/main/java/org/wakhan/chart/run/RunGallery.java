package org.wakhan.chart.run;

import java.util.List;
import java.util.function.Function;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.evidence.Evidence;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.region.Region;
import org.wakhan.store.result.Results;

/**
 * The pictures of the histories of one scenario, in the order in which reports show them. A new picture is one entry of the
 * list here and one method that makes it.
 */
public final class RunGallery {
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

    private RunGallery() {}

    /** The pictures of some results; none where no history finished. */
    public static Gallery of(Results results, Region region, Evidence evidence) {
        if (results.replicates().length == 0) {
            return new Gallery(List.of());
        }
        Material material = Material.of(results, region, evidence);
        return new Gallery(ENTRIES.stream().map(entry -> entry.apply(material)).toList());
    }
}
