package org.wakhan.cli.progress;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/** The line of a bar. On a narrow terminal the bar goes first, then the name; how far it is stays. */
final class BarLine implements ProgressBarRenderer {
    private static final int LONGEST_NAME = 24;
    private static final int SHORTEST_BAR = 5;
    private static final String CUT = "..";

    @Override
    public String render(ProgressState state, int width) {
        return of(
                state.getTaskName(),
                state.getCurrent(),
                state.getMax(),
                state.getTotalElapsed(),
                state.getExtraMessage(),
                width);
    }

    /**
     * The line, filled with spaces so that it covers the one before.
     *
     * @param done how many of all are done
     * @param more what else to say, with a space in front
     * @param width columns
     */
    static String of(String name, long done, long all, Duration elapsed, @Nullable String more, int width) {
        double part = all == 0 ? 1 : done / (double) all;
        String percent = String.format(Locale.ROOT, "%3d%%", (int) (100 * part));
        String head = shortened(name) + " " + percent;
        String count = " " + done + "/" + all;
        String tail = count + time(elapsed) + (more == null ? "" : more);
        int bar = width - head.length() - tail.length() - " []".length();
        String line = head + tail;
        if (bar >= SHORTEST_BAR) {
            int full = (int) Math.round(part * bar);
            line = head + " [" + "=".repeat(full) + " ".repeat(bar - full) + "]" + tail;
        } else if (line.length() > width) {
            line = percent + count + (more == null ? "" : more);
        }
        return line.length() > width ? line.substring(0, Math.max(0, width)) : line + " ".repeat(width - line.length());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - CUT.length()).stripTrailing() + CUT;
    }

    private static String time(Duration elapsed) {
        return String.format(
                Locale.ROOT, " (%d:%02d:%02d)", elapsed.toHours(), elapsed.toMinutesPart(), elapsed.toSecondsPart());
    }
}
