package org.wakhan.store.manifest;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
            requireReadable(file.toAbsolutePath().getParent());
            throw new UserError("The folder " + file.toAbsolutePath().getParent()
                    + " holds no results of Wakhan: it has no " + file.getFileName() + ".");
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

    /** In a folder that may not be entered, no file can be seen. */
    private static void requireReadable(@Nullable Path folder) {
        if (folder != null && Files.isDirectory(folder) && !Files.isExecutable(folder)) {
            throw new UserError("The folder " + folder + " cannot be read: "
                    + SystemReason.withAdvice(new AccessDeniedException(folder.toString())));
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
