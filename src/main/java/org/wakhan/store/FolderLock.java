package org.wakhan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.UserError;

/** Keeps others out of a result folder while it is written. Ends with the program, however that ends. */
final class FolderLock implements AutoCloseable {
    private final ResultFolder folder;
    private final FileChannel channel;

    private FolderLock(ResultFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock of an existing folder.
     *
     * @throws UserError if somebody else has it
     */
    static FolderLock take(ResultFolder folder) {
        try {
            FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw inUse(folder);
            }
            return new FolderLock(folder, channel);
        } catch (IOException e) {
            throw new UserError("The folder " + folder.path() + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Looks whether somebody has the lock, without taking it.
     *
     * @throws UserError if so
     */
    static void requireFree(ResultFolder folder) {
        if (Files.exists(folder.lock())) {
            try (FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.WRITE)) {
                if (tryLock(channel) == null) {
                    throw inUse(folder);
                }
            } catch (IOException e) {
                throw new UserError("The folder " + folder.path() + " cannot be used: " + e.getMessage() + ".", e);
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static UserError inUse(ResultFolder folder) {
        return new UserError("The folder " + folder.path() + " is in use: another run is writing its results there.");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.lock());
            channel.close();
        } catch (IOException e) {
            throw new UserError("The folder " + folder.path() + " cannot be released: " + e.getMessage() + ".", e);
        }
    }
}
