package org.wakhan.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The files beside the store, written from it: runs, series, and the design and points of a sweep. */
final class ResultFiles {
    private ResultFiles() {}

    /** Writes all of them; the same stored runs always give the same bytes. */
    static void write(ResultFolder folder, Manifest manifest) {
        if (manifest.variation().isNone()) {
            writeBoth(folder);
        } else {
            try (StoredSweep sweep = StoredSweep.open(folder)) {
                sweep.writeFiles(folder);
            }
        }
    }

    /** Runs and series side by side, for either takes seconds where runs are many. */
    private static void writeBoth(ResultFolder folder) {
        CompletableFuture<Void> runs = CompletableFuture.runAsync(() -> {
            try (StoredResults results = StoredResults.open(folder)) {
                RunsCsv.write(results, folder.runs());
            }
        });
        try (StoredResults results = StoredResults.open(folder)) {
            if (results.hasSeries()) {
                SeriesCsv.write(results, folder.series());
            }
        } finally {
            join(runs);
        }
    }

    private static void join(CompletableFuture<Void> writing) {
        try {
            writing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StoreFailure failure ? failure : e;
        }
    }
}
