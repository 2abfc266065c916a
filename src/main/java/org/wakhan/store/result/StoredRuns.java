package org.wakhan.store.result;

import java.util.List;
import org.wakhan.experiment.Run;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.table.Tables;

/** How the stored runs of all points ended. */
public final class StoredRuns implements AutoCloseable {
    private final StoredResults results;

    private StoredRuns(StoredResults results) {
        this.results = results;
    }

    /**
     * A run that failed.
     *
     * @param run which run
     * @param message why
     */
    public record Failure(Run run, String message) {}

    /**
     * Opens stored results, of one point or many.
     *
     * @throws org.wakhan.input.UserError if the folder holds none, or they are being written
     */
    public static StoredRuns open(ResultFolder folder) {
        return new StoredRuns(StoredResults.open(folder));
    }

    /** Whether the runs belong to points of a sweep. */
    public boolean hasPoints() {
        return !results.manifest().variation().isNone();
    }

    /** Whether values by month and unit are stored. */
    public boolean hasSeries() {
        return results.hasSeries();
    }

    /** Number of runs that left a history. */
    public int finished() {
        return count(Tables.FINISHED);
    }

    /** Number of runs that failed. */
    public int failed() {
        return count(Tables.FAILED);
    }

    private int count(String status) {
        return results.reader()
                .list("SELECT count(*) FROM " + Tables.RUNS + " WHERE status = '" + status + "'", row -> row.getInt(1))
                .get(0);
    }

    /** The first runs that failed, in ascending order. */
    public List<Failure> failures(int most) {
        return results.reader()
                .list(
                        "SELECT point, replicate, message FROM " + Tables.RUNS + " WHERE status = '" + Tables.FAILED
                                + "' ORDER BY point, replicate LIMIT " + most,
                        row -> new Failure(new Run(row.getInt(1), row.getInt(2)), row.getString(3)));
    }

    @Override
    public void close() {
        results.close();
    }
}
