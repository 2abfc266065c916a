package org.wakhan.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

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
    public interface Maker {
        void make(Path part) throws IOException;
    }

    /**
     * Writes a file under another name beside its place, then moves it there.
     *
     * @throws StoreFailure if it cannot be written
     */
    public static void write(Path file, Content content) {
        make(file, part -> {
            try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                content.write(writer);
            }
        });
    }

    /**
     * Has a file made under another name beside its place, then moves it there. What cannot be finished is removed.
     *
     * @throws StoreFailure if it cannot be written
     */
    public static void make(Path file, Maker maker) {
        Path part = part(file);
        try {
            maker.make(part);
            flush(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failure(file, e);
        } catch (UncheckedIOException e) {
            throw failure(file, Objects.requireNonNull(e.getCause()));
        } catch (RuntimeException e) {
            remove(part, e);
            throw e;
        }
    }

    /** Puts the content on the disk before the name: a name that comes first could lead to nothing after a power cut. */
    private static void flush(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static StoreFailure failure(Path file, IOException e) {
        StoreFailure failure = new StoreFailure(file, e);
        remove(part(file), failure);
        return failure;
    }

    private static void remove(Path part, RuntimeException failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Where a file is while it is being written. */
    public static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }
}
