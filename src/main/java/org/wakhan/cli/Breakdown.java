package org.wakhan.cli;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said where the program itself breaks: Java ran out of something, or the program is at fault. */
final class Breakdown {
    private Breakdown() {}

    /**
     * Says what happened and what may help.
     *
     * @param thrown what broke the command
     * @param debug whether to show where
     * @return the exit code
     */
    static int explain(Throwable thrown, boolean debug, PrintWriter messages) {
        if (debug) {
            thrown.printStackTrace(messages);
        } else {
            messages.println(words(thrown));
        }
        messages.flush();
        return Wakhan.FAILED;
    }

    private static String words(Throwable thrown) {
        Error error = error(thrown);
        if (error instanceof OutOfMemoryError
                && String.valueOf(error.getMessage()).contains("thread")) {
            return "Wakhan failed: the system allows it no more threads.\nMaybe use fewer --threads.";
        } else if (error instanceof OutOfMemoryError) {
            return "Wakhan ran out of memory (" + error.getMessage() + "); it may use "
                    + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB.\nMaybe give it more, such as JAVA_OPTS=-Xmx4g, or use fewer --threads.";
        } else if (error instanceof StackOverflowError) {
            return "Wakhan failed: something in its files is nested too deeply for the memory of a thread.\nMaybe give"
                    + " it more, such as JAVA_OPTS=-Xss16m; --debug shows where.";
        } else if (error instanceof LinkageError) {
            return "Wakhan failed: a part of the program cannot be loaded: " + error
                    + "\nMaybe build it again: remove the folder target first.";
        }
        return "Wakhan failed: " + thrown + "\nMaybe run it again with --debug, which shows where.";
    }

    /** The error behind what was thrown, or null where an exception is behind it. */
    private static @Nullable Error error(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof Error error) {
                return error;
            }
        }
        return null;
    }
}
