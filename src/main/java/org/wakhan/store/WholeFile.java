package org.wakhan.store;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.wakhan.input.UserError;

/** Writes files that are there as a whole or not at all, and replaces old ones only by whole new ones. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        void write(Writer writer) throws IOException;
    }

    /** Makes a file of a given name. */
    @FunctionalInterface
    interface Maker {
        void make(Path part) throws IOException;
    }

    /**
     * Writes a file under another name beside its place, then moves it there.
     *
     * @throws UserError if it cannot be written
     */
    public static void write(Path file, Content content) {
        make(file, part -> {
            try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                content.write(writer);
            }
        });
    }

    /**
     * Has a file made under another name beside its place, then moves it there.
     *
     * @throws UserError if it cannot be written
     */
    static void make(Path file, Maker maker) {
        Path part = part(file);
        try {
            maker.make(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserError("The file " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /** Where a file is while it is being written. */
    static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }
}
