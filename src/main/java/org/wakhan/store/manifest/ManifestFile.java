package org.wakhan.store.manifest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;
import org.wakhan.store.file.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code manifest.json} of a result folder. */
public final class ManifestFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ManifestFile() {}

    /**
     * Reads a manifest.
     *
     * @throws UserError if there is none or it cannot be read
     */
    public static Manifest read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw missing(
                    file.getFileName(),
                    Objects.requireNonNull(file.toAbsolutePath().getParent()));
        }
        try {
            return JSON.readValue(file.toFile(), Manifest.class);
        } catch (JacksonIOException e) {
            throw new UserError(
                    "The manifest " + file + " cannot be read: "
                            + SystemReason.withAdvice(Objects.requireNonNull(e.getCause())),
                    e);
        } catch (JacksonException e) {
            throw new UserError(
                    "The manifest " + file + " cannot be read: it is damaged, or none of Wakhan" + line(e)
                            + ".\nMaybe take it from a copy of the folder, or run the experiment into a new folder.",
                    e);
        }
    }

    /** What is said of a folder in which no manifest can be seen: it may not be there, or may not be entered. */
    private static UserError missing(Path name, Path folder) {
        if (!Files.exists(folder)) {
            return new UserError("There is no folder " + folder + ".");
        }
        if (!Files.isDirectory(folder)) {
            return new UserError("The path " + folder + " leads to a file, it must be a folder with results.");
        }
        if (!Files.isExecutable(folder)) {
            return new UserError("The folder " + folder + " cannot be read: "
                    + SystemReason.withAdvice(new AccessDeniedException(folder.toString())));
        }
        return new UserError("The folder " + folder + " holds no results of Wakhan: it has no " + name + "."
                + inFolders(name, folder));
    }

    /** The results in folders of it, as those of a comparison and of a run of several scenarios. */
    private static String inFolders(Path name, Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<String> found = all.filter(inside -> Files.isRegularFile(inside.resolve(name)))
                    .map(inside -> inside.getFileName().toString())
                    .sorted()
                    .toList();
            return found.isEmpty() ? "" : "\nMaybe one of the folders in it: " + String.join(", ", found) + ".";
        } catch (IOException e) {
            return "";
        }
    }

    private static String line(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : " (line " + e.getLocation().getLineNr() + ")";
    }

    /** Writes a manifest; an old one is replaced only by the whole new one. */
    public static void write(Path file, Manifest manifest) {
        WholeFile.write(file, writer -> writer.write(JSON.writeValueAsString(manifest) + "\n"));
    }
}
