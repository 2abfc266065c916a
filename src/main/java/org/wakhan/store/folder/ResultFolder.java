package org.wakhan.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;
import org.wakhan.store.file.WholeFile;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;

/**
 * The folder of one experiment's results, and the rule that results are never overwritten or mixed.
 *
 * @param path the folder; it need not exist
 */
public record ResultFolder(Path path) {
    /** By definition: the file of an export that says which results its tables were made from. */
    public static final String SOURCE_OF_EXPORT = "source.json";

    /** By definition: what DuckDB's library takes for more than a part of a name, with its name. */
    private static final Map<String, String> MISREAD =
            Map.of(";", "a semicolon", "?", "a question mark", "\\", "a backslash");

    /**
     * @throws UserError if the path holds a character after which DuckDB's library would read something else than a name
     */
    public ResultFolder {
        for (Path name : path.toAbsolutePath()) {
            MISREAD.forEach((character, word) -> {
                if (name.toString().contains(character)) {
                    throw new UserError("The path " + path.toAbsolutePath() + " holds " + word
                            + ", which no path to results can.\nMaybe choose another name.");
                }
            });
        }
    }

    /** What is in a folder before an experiment begins. */
    public enum Content {
        /** Nothing, or no such folder. */
        NOTHING,
        /** Results of the same experiment. */
        SAME,
        /** Results of another experiment or of another shard, which are to be replaced. */
        REPLACEABLE
    }

    public Path manifest() {
        return path.resolve("manifest.json");
    }

    public Path database() {
        return path.resolve("results.duckdb");
    }

    public Path runs() {
        return path.resolve("runs.csv");
    }

    public Path series() {
        return path.resolve("series.csv");
    }

    /** The points of a sweep with the values of their factors. */
    public Path design() {
        return path.resolve("design.csv");
    }

    /** Outcomes of a sweep by point. */
    public Path points() {
        return path.resolve("points.csv");
    }

    /** The page of a sweep. */
    public Path sweep() {
        return path.resolve("sweep.html");
    }

    public Path charts() {
        return path.resolve("charts");
    }

    public Path report() {
        return path.resolve("report.html");
    }

    /** Tidy tables for other programs, where no other folder is chosen for them. */
    public Path export() {
        return path.resolve("export");
    }

    /** Whether another path leads to the same folder. */
    public boolean isSame(ResultFolder other) {
        try {
            return Files.exists(path) && Files.exists(other.path) && Files.isSameFile(path, other.path);
        } catch (IOException e) {
            throw new UserError("The folder " + path + " cannot be read: " + SystemReason.withAdvice(e), e);
        }
    }

    public Path lock() {
        return path.resolve(".lock");
    }

    /** Where DuckDB logs what is committed to a store and not yet in its columns. */
    public static Path journal(Path database) {
        return database.resolveSibling(database.getFileName() + ".wal");
    }

    /**
     * Whether an experiment may put its results here. Touches nothing.
     *
     * @param planned the experiment
     * @param overwrite whether it may replace the results of another one; its own are continued
     * @return what is here
     * @throws UserError if it may not, with the reason
     */
    public Content check(Manifest planned, boolean overwrite) {
        FolderLock.requireFree(this);
        return content(planned, overwrite);
    }

    /** What is here, for the experiment that has taken the folder's lock. */
    public Content content(Manifest planned, boolean overwrite) {
        requireNotPartOfOther();
        if (!Files.exists(path)) {
            requireCreatable();
            return Content.NOTHING;
        }
        if (!Files.isDirectory(path)) {
            throw new UserError("Results cannot be written to " + path + ": it is a file, it must be a folder.");
        }
        if (!Files.isWritable(path)) {
            throw new UserError("Results cannot be written to " + path + ": the folder is not writable.");
        }
        if (Files.exists(manifest())) {
            return contentBeside(planned, overwrite);
        }
        String other = anyFile(path, brokenOff());
        if (!other.isEmpty()) {
            throw new UserError("Results cannot be written to " + path + ": it holds other files, such as " + other
                    + ", and no results of Wakhan.\nMaybe choose a new folder with --out.");
        }
        return Content.NOTHING;
    }

    /** Results in a folder that other results write to would mix with them, and go when those are replaced. */
    private void requireNotPartOfOther() {
        Path above = path.toAbsolutePath().normalize().getParent();
        if (above == null || !Files.exists(above.resolve(manifest().getFileName()))) {
            return;
        }
        for (Path own : List.of(charts(), export(), path.resolve(StateFolder.FOLDER))) {
            if (path.endsWith(own.getFileName())) {
                throw new UserError("Results cannot be written to " + path + ": the results in " + above
                        + " have their " + own.getFileName() + " there.\nMaybe choose a new folder with --out.");
            }
        }
    }

    /** What an experiment or a merge that was broken off may leave without a manifest. */
    private List<Path> brokenOff() {
        Path store = WholeFile.part(database());
        return Stream.concat(
                        Stream.of(lock(), store, journal(store)),
                        Stream.of(manifest(), runs(), series(), design(), points())
                                .map(WholeFile::part))
                .toList();
    }

    private Content contentBeside(Manifest planned, boolean overwrite) {
        Continuation continuation;
        try {
            continuation = new Continuation(path, ManifestFile.read(manifest()), planned);
            continuation.requireSame();
        } catch (UserError e) {
            if (overwrite) {
                return Content.REPLACEABLE;
            }
            throw e;
        }
        continuation.requireNoLarger();
        return Content.SAME;
    }

    private void requireCreatable() {
        Path above = path.toAbsolutePath().normalize().getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        if (above == null || !Files.isDirectory(above) || !Files.isWritable(above)) {
            throw new UserError("The folder " + path + " cannot be made: " + above + " is not a writable folder.");
        }
    }

    /**
     * Name of a file in a folder that is none of some; empty where there is none.
     *
     * @throws UserError if the folder cannot be read
     */
    public static String anyFile(Path folder, List<Path> ours) {
        try (Stream<Path> files = Files.list(folder)) {
            Path lock = new ResultFolder(folder).lock();
            return files.filter(file -> !ours.contains(file) && !file.equals(lock))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UserError("The folder " + folder + " cannot be read: " + SystemReason.withAdvice(e), e);
        }
    }

    public void create() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UserError("The folder " + path + " cannot be made: " + SystemReason.withAdvice(e), e);
        }
    }
}
