package org.wakhan.cli.progress;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.wakhan.cli.text.Words;
import org.wakhan.experiment.Tally;

/** A plain line every few seconds and at the end, for output that is piped or kept in a file. */
final class LineDisplay implements Display {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final String name;
    private final PrintWriter messages;
    private Duration shown = Duration.ZERO;
    private int shownEnded = -1;

    LineDisplay(String name, PrintWriter messages) {
        this.name = name;
        this.messages = messages;
    }

    @Override
    public void show(Tally tally) {
        boolean first = shownEnded < 0 && tally.before() > 0;
        boolean last = tally.left() == 0 && tally.ended() > tally.before();
        boolean due = tally.elapsed().minus(shown).compareTo(BETWEEN_LINES) >= 0;
        if ((first || last || due) && tally.ended() != shownEnded) {
            messages.println(line(tally));
            messages.flush();
            shown = tally.elapsed();
            shownEnded = tally.ended();
        }
    }

    private String line(Tally tally) {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "%s: %d of %d histories", name, tally.ended(), tally.planned()));
        if (tally.before() > 0) {
            line.append(", ").append(tally.before()).append(" of them stored before");
        }
        if (tally.failed() > 0) {
            line.append(", ").append(tally.failed()).append(" failed");
        }
        if (tally.perSecond() > 0) {
            line.append(String.format(Locale.ROOT, ", %.1f/s, ", tally.perSecond()));
            line.append(
                    tally.left() == 0
                            ? Words.time(tally.elapsed()) + " in all"
                            : Words.time(tally.timeLeft()) + " left");
        }
        return line.toString();
    }

    @Override
    public void close() {}
}
