package org.wakhan.report.run;

import java.time.LocalDate;
import java.util.List;
import org.wakhan.chart.frame.Picture;
import org.wakhan.evidence.Evidence;
import org.wakhan.region.Region;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.result.Results;

/**
 * What the page is made of.
 *
 * @param results stored results
 * @param region the units
 * @param evidence the documented facts
 * @param pictures the gallery, in its order
 * @param assumptions rows of the registry; may be empty
 */
record Page(Results results, Region region, Evidence evidence, List<Picture> pictures, List<Assumption> assumptions) {

    /** Months of a year. */
    static final int A_YEAR = 12;

    Page {
        pictures = List.copyOf(pictures);
        assumptions = List.copyOf(assumptions);
    }

    Manifest manifest() {
        return results.manifest();
    }

    int histories() {
        return results.replicates().length;
    }

    /** Whether a first year can be told. */
    boolean hasAYear() {
        return months() >= A_YEAR;
    }

    int months() {
        return results.months().size();
    }

    LocalDate start() {
        return manifest().start();
    }

    LocalDate lastDay() {
        return start().plusMonths(manifest().months()).minusDays(1);
    }
}
