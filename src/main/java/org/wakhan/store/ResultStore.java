package org.wakhan.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.HistorySink;
import org.wakhan.experiment.Points;
import org.wakhan.experiment.Precision;
import org.wakhan.experiment.Run;
import org.wakhan.experiment.RunSet;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.csv.ResultFiles;
import org.wakhan.store.file.Awaited;
import org.wakhan.store.file.StoreFailure;
import org.wakhan.store.folder.FolderLock;
import org.wakhan.store.folder.Removal;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Keep;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.table.Batch;
import org.wakhan.store.table.Database;
import org.wakhan.store.table.Feed;
import org.wakhan.store.table.PointTable;
import org.wakhan.store.table.Tables;

/**
 * Stores the endings of an experiment's runs in its folder while they come.
 *
 * <p>Opening takes DuckDB most of a second, so it happens beside the first runs. Every commit is one transaction: a run
 * is in the store with all its rows or not at all, whenever the program dies.
 */
public final class ResultStore implements HistorySink, AutoCloseable {
    /** Bounds the memory that waits for a commit. */
    private static final int LARGEST_BATCH = 256;

    private final ResultFolder folder;
    private final FolderLock lock;
    private final Batch batch;
    private final Manifest manifest;
    private final int planned;
    private final boolean continued;
    private final CompletableFuture<Database> opening;
    private RunSet retried = new RunSet();
    private boolean grew;

    private ResultStore(
            ResultFolder folder,
            FolderLock lock,
            Manifest manifest,
            int planned,
            boolean continued,
            Batch batch,
            CompletableFuture<Database> opening) {
        this.folder = folder;
        this.lock = lock;
        this.manifest = manifest;
        this.planned = planned;
        this.continued = continued;
        this.batch = batch;
        this.opening = opening;
    }

    /**
     * Starts a store in a folder, or continues the one that is there.
     *
     * @param folder where
     * @param planned what is run
     * @param points the points at which it is run
     * @param units ids of the region's units in the order of their indices
     * @param keep what is kept of every run
     * @param overwrite whether the results of another experiment may be replaced
     * @throws UserError if the folder cannot take these results; nothing is touched then
     */
    public static ResultStore open(
            ResultFolder folder, Manifest planned, Points points, List<String> units, Keep keep, boolean overwrite) {
        folder.check(planned, overwrite);
        folder.create();
        FolderLock lock = FolderLock.take(folder);
        try {
            ResultFolder.Content content = folder.content(planned, overwrite);
            if (content == ResultFolder.Content.REPLACEABLE) {
                Removal.of(folder).all();
            }
            boolean continued = content == ResultFolder.Content.SAME;
            Manifest manifest = continued ? continuing(ManifestFile.read(folder.manifest()), planned) : planned;
            ManifestFile.write(folder.manifest(), manifest);
            Batch batch = new Batch(keep, points);
            List<Feed> feeds = feeds(batch, points, units, keep);
            return new ResultStore(
                    folder,
                    lock,
                    manifest,
                    planned.runs(),
                    continued,
                    batch,
                    CompletableFuture.supplyAsync(() -> Database.open(folder.database(), feeds, units, batch.drawn())));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static List<Feed> feeds(Batch batch, Points points, List<String> units, Keep keep) {
        Scenario scenario = points.base();
        List<Feed> feeds = new ArrayList<>();
        if (!points.factors().isEmpty()) {
            feeds.add(PointTable.feed(batch, points));
        }
        feeds.add(Tables.draws(batch));
        feeds.add(Tables.endings(batch, keep));
        if (keep.series()) {
            feeds.add(Tables.series(batch, scenario.start(), scenario.months()));
            feeds.add(Tables.units(batch, units));
            feeds.add(Tables.events(batch, units));
            feeds.add(Tables.record(batch, scenario.start(), units));
        }
        return feeds;
    }

    /** The planned manifest, begun when the stored one began; with its runs, and the command for them, if those are more. */
    private static Manifest continuing(Manifest there, Manifest planned) {
        boolean fewer = planned.runs() < there.runs();
        Manifest larger = fewer
                ? planned.madeBy(there.command()).varying(planned.variation().asLargeAs(there.variation()))
                : planned;
        boolean complete = there.part().complete()
                && planned.runs() <= there.runs()
                && planned.variation().points() <= there.variation().points()
                && larger.variation().replicates().equals(there.variation().replicates());
        return larger.at(Math.max(there.runs(), planned.runs()), there.began(), there.ended())
                .holding(planned.part().complete(complete));
    }

    /** The runs that are stored already, finished or failed. */
    public RunSet stored() {
        return stored(null);
    }

    /**
     * The runs that are stored already, finished or failed.
     *
     * @param precision whose outcome they are to come with; null where none is needed
     */
    public RunSet stored(@Nullable Precision precision) {
        return continued ? database().stored(precision == null ? null : precision.outcome()) : new RunSet();
    }

    /**
     * The runs that are stored as failed. From now on they give way to new endings of the same runs, each in the
     * transaction in which the new one comes.
     */
    public RunSet retry() {
        retried = continued ? database().failed() : new RunSet();
        return retried;
    }

    @Override
    public Ending lighten(Ending ending) {
        return batch.lighten(ending);
    }

    @Override
    public void accept(Ending ending) {
        batch.add(ending);
        if (batch.rows().size() >= LARGEST_BATCH) {
            commit();
        }
    }

    @Override
    public void commit() {
        if (!batch.rows().isEmpty()) {
            List<Run> again = batch.rows().stream()
                    .map(row -> row.ending().run())
                    .filter(retried::contains)
                    .toList();
            if (!grew) {
                Removal.of(folder).pages();
                grew = true;
            }
            database().insert(again);
            batch.clear();
        }
    }

    /**
     * Commits, closes the store and writes the CSV files and the final manifest.
     *
     * @param ended the time
     * @param complete whether every run that was planned has ended; where fewer were planned than an earlier command did,
     *     that one is no more complete than it was
     * @throws StoreFailure if something cannot be written
     */
    public void finish(Instant ended, boolean complete) {
        commit();
        Database database = database();
        CompletableFuture<Void> checkpoint = CompletableFuture.runAsync(database::checkpoint);
        try {
            ResultFiles.write(folder, manifest, database::reader);
        } finally {
            Awaited.join(checkpoint);
        }
        database.close();
        // A point that ran until its interval was narrow may need more once failed runs have values.
        boolean reopened = manifest.variation().runsDiffer() && !retried.isEmpty();
        boolean all = !reopened
                && (complete && planned == manifest.runs() || manifest.part().complete());
        ManifestFile.write(
                folder.manifest(),
                manifest.at(manifest.runs(), manifest.began(), ended)
                        .holding(manifest.part().complete(all)));
    }

    /** Lets go of the folder. What was not committed is lost. */
    @Override
    public void close() {
        try {
            // Who asked for a store that did not open was told why.
            if (!opening.isCompletedExceptionally()) {
                database().close();
            }
        } finally {
            lock.close();
        }
    }

    private Database database() {
        return Awaited.join(opening);
    }
}
