package org.wakhan.experiment;

import org.wakhan.history.History;
import org.wakhan.input.UserError;

/** How a run ended. */
public sealed interface Ending {

    /** Which run it was. */
    Run run();

    /**
     * The run left a history.
     *
     * @param point number of the point
     * @param history what it left, with the number of the run within the point
     */
    record Finished(int point, History history) implements Ending {
        @Override
        public Run run() {
            return new Run(point, history.replicate());
        }
    }

    /**
     * The run broke off.
     *
     * @param run which run it was
     * @param message what went wrong and where, in one line
     */
    record Failed(Run run, String message) implements Ending {

        /**
         * What a reader needs of an exception: its kind, its words and the place in this program; of what is no fault of the
         * program, the words.
         */
        public static Failed of(Run run, Throwable thrown) {
            if (thrown instanceof UserError || thrown instanceof TimeLimit.Exceeded) {
                return new Failed(run, String.valueOf(thrown.getMessage()).replaceAll("\\s+", " "));
            }
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
            return new Failed(run, message.toString());
        }
    }
}
