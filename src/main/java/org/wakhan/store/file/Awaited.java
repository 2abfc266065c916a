package org.wakhan.store.file;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for what other threads make. */
public final class Awaited {
    private Awaited() {}

    /** What another thread makes, or what it threw: users are told of that, and not that a thread ended with it. */
    public static <T> T join(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }
}
