package org.wakhan.store;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wakhan.experiment.Run;
import org.wakhan.input.UserError;
import org.wakhan.store.csv.ResultFiles;
import org.wakhan.store.file.StoreFailure;
import org.wakhan.store.file.WholeFile;
import org.wakhan.store.folder.FolderLock;
import org.wakhan.store.folder.Removal;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.folder.StateFolder;
import org.wakhan.store.manifest.Difference;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.manifest.Part;
import org.wakhan.store.table.JoinedStore;

/** The shards of one experiment, each run into a folder of its own: all of them, and each complete. */
public final class Shards {
    private final List<ResultFolder> folders;
    private final List<Manifest> manifests;

    private Shards(List<ResultFolder> folders, List<Manifest> manifests) {
        this.folders = folders;
        this.manifests = manifests;
    }

    /**
     * Reads what is in some folders.
     *
     * @throws UserError if they are not all shards of one experiment, each once and complete
     */
    public static Shards of(List<ResultFolder> folders) {
        TreeMap<Integer, ResultFolder> byNumber = new TreeMap<>();
        List<Manifest> manifests = new ArrayList<>();
        for (ResultFolder folder : folders) {
            FolderLock.requireFree(folder);
            Manifest manifest = ManifestFile.read(folder.manifest());
            requireShard(folder, manifest);
            requireSame(folders.get(0), manifests.isEmpty() ? manifest : manifests.get(0), folder, manifest);
            ResultFolder twin = byNumber.put(manifest.part().shard(), folder);
            if (twin != null) {
                throw new UserError("The folders " + twin.path() + " and " + folder.path() + " both hold "
                        + manifest.part().inWords() + ".");
            }
            manifests.add(manifest);
        }
        int all = manifests.get(0).part().of();
        if (byNumber.size() < all) {
            throw new UserError("Of the " + all + " shards there is no folder with "
                    + IntStream.rangeClosed(1, all)
                            .filter(number -> !byNumber.containsKey(number))
                            .mapToObj(number -> number + "/" + all)
                            .collect(joining(", "))
                    + ".");
        }
        for (int i = 0; i < folders.size(); i++) {
            requireComplete(folders.get(i), manifests.get(i));
        }
        return new Shards(List.copyOf(folders), manifests);
    }

    private static void requireShard(ResultFolder folder, Manifest manifest) {
        if (manifest.part().of() == 1) {
            throw new UserError("The folder " + folder.path() + " holds all runs of an experiment, not a shard.");
        }
    }

    private static void requireSame(ResultFolder first, Manifest of, ResultFolder folder, Manifest manifest) {
        String differs = "";
        if (!manifest.fingerprint().equals(of.fingerprint())) {
            differs = Difference.between(manifest, of);
        } else if (manifest.runs() != of.runs() || !manifest.variation().equals(of.variation())) {
            differs = "its runs are " + runs(manifest) + ", not " + runs(of);
        } else if (manifest.part().of() != of.part().of()) {
            differs = "it is " + manifest.part().inWords() + ", not one of "
                    + of.part().of();
        }
        if (!differs.isEmpty()) {
            throw new UserError("The folder " + folder.path() + " holds a shard of another experiment than "
                    + first.path() + ": " + differs + ".");
        }
    }

    private static String runs(Manifest manifest) {
        return manifest.variation().isNone()
                ? Integer.toString(manifest.runs())
                : manifest.variation().replicates();
    }

    private static void requireComplete(ResultFolder folder, Manifest manifest) {
        if (!manifest.part().complete()) {
            throw new UserError("The folder " + folder.path() + " holds only some runs of "
                    + manifest.part().inWords() + ".\nMaybe continue it: " + manifest.command());
        }
    }

    /** What was run, as one experiment. */
    public Manifest manifest() {
        Manifest first = manifests.get(0);
        Instant began = manifests.stream()
                .map(Manifest::began)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant ended = manifests.stream()
                .map(Manifest::ended)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return first.at(first.runs(), began, ended).holding(Part.WHOLE);
    }

    /**
     * Joins them into one folder, as if all runs had been run there. A folder in which this was broken off is made anew;
     * what is there is removed once the new store is whole.
     *
     * @param overwrite whether the results of another experiment may be replaced
     * @throws UserError if the folder cannot take these results; nothing is touched then
     */
    public void joinInto(ResultFolder folder, Manifest joined, boolean overwrite) {
        requireNoShard(folder);
        folder.check(joined, overwrite);
        folder.create();
        try (FolderLock lock = FolderLock.take(folder)) {
            boolean same = folder.content(joined, overwrite) == ResultFolder.Content.SAME;
            if (same) {
                requireNoMore(folder, joined);
            }
            WholeFile.make(folder.database(), part -> {
                JoinedStore.make(
                        part, folders.stream().map(ResultFolder::database).toList());
                if (same) {
                    requireNoneLost(folder, part);
                    Removal.of(folder).results();
                } else {
                    Removal.of(folder).all();
                }
                ManifestFile.write(folder.manifest(), joined);
            });
            for (ResultFolder shard : folders) {
                StateFolder.copy(shard.path(), folder.path());
            }
            ResultFiles.write(folder, joined);
            ManifestFile.write(folder.manifest(), joined.holding(joined.part().complete(true)));
        } catch (IOException e) {
            throw new StoreFailure(folder.path(), e);
        }
    }

    private void requireNoShard(ResultFolder folder) {
        for (ResultFolder shard : folders) {
            if (folder.isSame(shard)) {
                throw new UserError(
                        "The folder " + folder.path() + " is one of the shards, and would be replaced by all of"
                                + " them.\nMaybe choose a new folder with --out.");
            }
        }
    }

    /** Results of this experiment that are there may be replaced if their runs are among those of the shards. */
    private static void requireNoMore(ResultFolder folder, Manifest joined) {
        int there = ManifestFile.read(folder.manifest()).runs();
        if (there > joined.runs()) {
            throw new UserError("The folder " + folder.path() + " holds more runs of this experiment (" + there
                    + ") than the shards (" + joined.runs() + ").\nMaybe choose a new folder.");
        }
    }

    /** Nor where one has finished that failed in its shard, such as one that was run again in the joined folder. */
    private void requireNoneLost(ResultFolder folder, Path joined) {
        Run lost = Files.exists(folder.database()) ? JoinedStore.finishedOnlyBefore(joined, folder.database()) : null;
        if (lost != null) {
            String point = manifests.get(0).variation().isNone() ? "" : "point " + lost.point() + ", ";
            throw new UserError("The folder " + folder.path() + " holds a finished history that is not finished in the"
                    + " shards: " + point + "replicate " + lost.replicate() + ".\nMaybe run the failed"
                    + " ones of the shards again with --retry-failed, or choose a new folder with --out.");
        }
    }
}
