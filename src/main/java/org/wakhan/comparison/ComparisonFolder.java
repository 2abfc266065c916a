package org.wakhan.comparison;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;
import org.wakhan.store.file.WholeFile;
import org.wakhan.store.folder.FolderLock;
import org.wakhan.store.folder.Removal;
import org.wakhan.store.folder.ResultFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of a comparison: a result folder for each scenario, and beside them what follows from all.
 *
 * @param path the folder; it need not exist
 */
public record ComparisonFolder(Path path) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Path manifest() {
        return path.resolve("comparison.json");
    }

    public Path differences() {
        return path.resolve("differences.csv");
    }

    public Path charts() {
        return path.resolve("charts");
    }

    public Path page() {
        return path.resolve("compare.html");
    }

    /** Where the results of a scenario lie. */
    public ResultFolder scenario(String key) {
        return new ResultFolder(path.resolve(key));
    }

    /**
     * Refuses the name of a scenario whose results would lie where the comparison has something of its own.
     *
     * @throws UserError naming both
     */
    public void requireFree(String key) {
        for (Path own : List.of(manifest(), differences(), charts(), page(), new ResultFolder(path).lock())) {
            if (own.getFileName().toString().equalsIgnoreCase(key)) {
                throw new UserError("A scenario named " + key + " cannot be compared: its results would lie in " + own
                        + ", where the comparison has its own.\nMaybe give its file another name.");
            }
        }
    }

    /** Whether a comparison was begun here. */
    public boolean holdsComparison() {
        return Files.isRegularFile(manifest());
    }

    /**
     * Refuses a folder that holds something else; touches nothing. More alternatives to the same baseline may be added,
     * and the results of {@code run} with several scenarios may be compared where they lie.
     *
     * @throws UserError with the reason
     */
    public void check(ComparisonManifest planned, boolean overwrite) {
        if (holdsComparison()) {
            ComparisonManifest there = read();
            if (!there.baseline().equals(planned.baseline()) && !overwrite) {
                throw new UserError("The folder " + path + " holds a comparison with another baseline: "
                        + there.baseline() + ", not " + planned.baseline()
                        + ".\nMaybe choose a new folder with --out, or replace that comparison with --overwrite.");
            }
        } else if (Files.exists(path)) {
            requireOnlyFolders();
        }
    }

    private void requireOnlyFolders() {
        if (!Files.isDirectory(path)) {
            throw new UserError("A comparison cannot be written to " + path + ": it is a file, it must be a folder.");
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                if (!Files.isDirectory(file)
                        && !file.equals(WholeFile.part(manifest()))
                        && !file.equals(new ResultFolder(path).lock())) {
                    throw new UserError("A comparison cannot be written to " + path + ": it holds other files, such as "
                            + file.getFileName() + ".\nMaybe choose a new folder with --out.");
                }
            }
        } catch (IOException e) {
            throw new UserError("The folder " + path + " cannot be read: " + SystemReason.withAdvice(e), e);
        }
    }

    /**
     * Makes the folder, if it is not there.
     *
     * @throws UserError if it cannot be made
     */
    public void create() {
        new ResultFolder(path).create();
    }

    /**
     * Keeps other comparisons out of this folder until it is closed.
     *
     * @throws UserError if another one is being made here
     */
    public FolderLock lock() {
        return FolderLock.take(new ResultFolder(path));
    }

    /** Alternatives that an earlier command compared here with the same baseline and the planned one does not name. */
    public List<String> leftOut(ComparisonManifest planned) {
        return holdsComparison() && read().baseline().equals(planned.baseline())
                ? read().alternatives().stream()
                        .filter(key -> !planned.alternatives().contains(key))
                        .toList()
                : List.of();
    }

    /**
     * Begins or continues a comparison: writes down what is compared. What followed from an earlier set of scenarios is
     * removed; it can be made again from their results.
     *
     * @throws UserError if that cannot be removed
     * @throws org.wakhan.store.file.StoreFailure if it cannot be written
     */
    public void begin(ComparisonManifest planned) {
        try {
            for (Path file : new Path[] {differences(), page()}) {
                Files.deleteIfExists(file);
            }
            Removal.pictures(charts());
        } catch (IOException e) {
            throw new UserError("The comparison in " + path + " cannot be replaced: " + SystemReason.withAdvice(e), e);
        }
        WholeFile.write(manifest(), writer -> writer.write(JSON.writeValueAsString(planned) + "\n"));
    }

    /**
     * Reads what was compared here.
     *
     * @throws UserError if it cannot be read
     */
    public ComparisonManifest read() {
        if (!holdsComparison()) {
            throw new UserError("The folder " + path + " holds no comparison: it has no "
                    + manifest().getFileName() + ".");
        }
        try {
            return JSON.readValue(manifest().toFile(), ComparisonManifest.class);
        } catch (JacksonIOException e) {
            throw new UserError(
                    "The file " + manifest() + " cannot be read: "
                            + SystemReason.withAdvice(Objects.requireNonNull(e.getCause())),
                    e);
        } catch (JacksonException e) {
            throw new UserError(
                    "The file " + manifest() + " cannot be read: it is damaged, or none of Wakhan.\nMaybe compare"
                            + " the same scenarios into the same folder again: results that lie there are kept.",
                    e);
        }
    }
}
