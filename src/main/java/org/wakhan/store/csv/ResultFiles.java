package org.wakhan.store.csv;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.wakhan.store.file.Awaited;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.result.StoredResults;
import org.wakhan.store.result.StoredSweep;
import org.wakhan.store.table.StoreReader;

/** The files beside the store, written from it: runs, series, and the design and points of a sweep. */
public final class ResultFiles {
    private ResultFiles() {}

    /** Writes all of them; the same stored runs always give the same bytes. */
    public static void write(ResultFolder folder, Manifest manifest) {
        write(folder, manifest, () -> StoreReader.open(folder.database()));
    }

    /**
     * Writes all of them.
     *
     * @param readers opens another reader of the store each time
     */
    public static void write(ResultFolder folder, Manifest manifest, Supplier<StoreReader> readers) {
        if (manifest.variation().isNone()) {
            writeBoth(folder, () -> StoredResults.of(folder, manifest, readers.get()));
        } else {
            try (StoredSweep sweep = StoredSweep.of(folder, StoredResults.of(folder, manifest, readers.get()))) {
                SweepCsv.write(sweep, folder);
            }
        }
    }

    /** Runs and series side by side, for either takes seconds where runs are many. */
    private static void writeBoth(ResultFolder folder, Supplier<StoredResults> stored) {
        CompletableFuture<Void> runs = CompletableFuture.runAsync(() -> {
            try (StoredResults results = stored.get()) {
                RunsCsv.write(results, folder.runs());
            }
        });
        try (StoredResults results = stored.get()) {
            if (results.hasSeries()) {
                SeriesCsv.write(results, folder.series());
            }
        } finally {
            Awaited.join(runs);
        }
    }
}
