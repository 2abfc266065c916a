package org.wakhan.cli.text;

import java.time.Duration;

/** How the commands write things for people. */
public final class Words {
    private Words() {}

    /** An argument as a POSIX shell takes it. */
    public static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_./:=,@%+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    /** A number of things, such as {@code 1 history} or {@code 2 histories}. */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A duration in its largest units, such as {@code 2 min 5 s}. */
    public static String time(Duration duration) {
        long seconds = Math.round(duration.toMillis() / 1000.0);
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
