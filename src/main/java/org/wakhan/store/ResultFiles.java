package org.wakhan.store;

/** The files beside the store, written from it: runs, series, and the design and points of a sweep. */
final class ResultFiles {
    private ResultFiles() {}

    /** Writes all of them; the same stored runs always give the same bytes. */
    static void write(ResultFolder folder, Manifest manifest) {
        if (manifest.variation().isNone()) {
            try (StoredResults results = StoredResults.open(folder)) {
                RunsCsv.write(results, folder.runs());
                if (results.hasSeries()) {
                    SeriesCsv.write(results, folder.series());
                }
            }
        } else {
            try (StoredSweep sweep = StoredSweep.open(folder)) {
                sweep.writeFiles(folder);
            }
        }
    }
}
