package org.wakhan.store.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;

/**
 * Keeps others out of a result folder while it is written. Ends with the program, however that ends. Its file stays: were it
 * removed, somebody who waits for the old file and somebody who makes a new one could both go in.
 */
public final class FolderLock implements AutoCloseable {
    /** Folders that this program writes: closing a second channel of a file would release the lock on it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final ResultFolder folder;
    private final Path held;
    private final FileChannel channel;

    private FolderLock(ResultFolder folder, Path held, FileChannel channel) {
        this.folder = folder;
        this.held = held;
        this.channel = channel;
    }

    /**
     * Takes the lock of an existing folder.
     *
     * @throws UserError if somebody else has it
     */
    public static FolderLock take(ResultFolder folder) {
        try {
            Path real = folder.path().toRealPath();
            if (!HELD.add(real)) {
                throw inUse(folder);
            }
            FileChannel channel = null;
            try {
                channel = lock(folder);
            } finally {
                if (channel == null) {
                    HELD.remove(real);
                }
            }
            if (channel == null) {
                throw inUse(folder);
            }
            return new FolderLock(folder, real, channel);
        } catch (IOException e) {
            throw new UserError("The folder " + folder.path() + " cannot be written: " + SystemReason.withAdvice(e), e);
        }
    }

    /**
     * Looks whether somebody has the lock, without keeping it. A file that may not be written is nobody's lock.
     *
     * @throws UserError if so
     */
    public static void requireFree(ResultFolder folder) {
        if (!Files.isWritable(folder.lock())) {
            return;
        }
        try {
            FileChannel channel = HELD.contains(folder.path().toRealPath()) ? null : lock(folder);
            if (channel == null) {
                throw inUse(folder);
            }
            channel.close();
        } catch (IOException e) {
            throw new UserError("The folder " + folder.path() + " cannot be used: " + SystemReason.withAdvice(e), e);
        }
    }

    /** Locks the file, or returns null where somebody else has locked it. */
    private static @Nullable FileChannel lock(ResultFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? channel : null;
    }

    private static UserError inUse(ResultFolder folder) {
        return new UserError(
                "The folder " + folder.path() + " is in use: another command is writing its results there.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UserError(
                    "The folder " + folder.path() + " cannot be released: " + SystemReason.withAdvice(e), e);
        } finally {
            HELD.remove(held);
        }
    }
}
