package org.wakhan.experiment;

import org.wakhan.history.History;

/** How a run ended. */
public sealed interface Ending {

    /** Number of the run, from 0. */
    int replicate();

    /** The run left a history. */
    record Finished(History history) implements Ending {
        @Override
        public int replicate() {
            return history.replicate();
        }
    }

    /**
     * The run broke off.
     *
     * @param replicate number of the run
     * @param message what went wrong and where, in one line
     */
    record Failed(int replicate, String message) implements Ending {

        /** What a reader needs of an exception: its kind, its words and the place in this program. */
        public static Failed of(int replicate, Throwable thrown) {
            StringBuilder message = new StringBuilder(thrown.getClass().getSimpleName());
            if (thrown.getMessage() != null) {
                message.append(": ").append(thrown.getMessage().replaceAll("\\s+", " "));
            }
            for (StackTraceElement frame : thrown.getStackTrace()) {
                if (frame.getClassName().startsWith("org.wakhan.")) {
                    message.append(" (")
                            .append(frame.getFileName())
                            .append(", line ")
                            .append(frame.getLineNumber())
                            .append(')');
                    break;
                }
            }
            return new Failed(replicate, message.toString());
        }
    }
}
