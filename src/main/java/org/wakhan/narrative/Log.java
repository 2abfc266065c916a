package org.wakhan.narrative;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.History;

/** Writes a history as a dated log, and the chain of causes around one event. */
public final class Log {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final String INDENT = "  ";

    private final Telling telling;
    private final List<Event> events;

    public Log(History history, Telling telling) {
        this.telling = telling;
        this.events = history.events();
    }

    /**
     * Writes the selected events, a line each, under the months in which they happened.
     *
     * @return how many were told
     */
    public int write(Selection selection, PrintWriter out) {
        YearMonth month = null;
        int told = 0;
        for (Event event : events) {
            if (selection.tells(event, telling)) {
                month = heading(month, YearMonth.from(telling.date(event)), out);
                out.println(line(event));
                told++;
            }
        }
        return told;
    }

    private static YearMonth heading(@Nullable YearMonth before, YearMonth month, PrintWriter out) {
        if (!month.equals(before)) {
            out.println();
            out.println(month.format(MONTH));
        }
        return month;
    }

    /** Writes how an event came about, from the root of its causes, and what followed from it. */
    public void why(Event event, PrintWriter out) {
        out.println("How #" + event.id() + " came about:");
        List<Event> causes = telling.chain().causes(event);
        for (int i = 0; i < causes.size(); i++) {
            out.println(INDENT.repeat(i + 1) + line(causes.get(i)));
        }
        Event root = causes.get(0);
        if (!Impulse.of(root.type()).words().isEmpty()) {
            out.println(INDENT + "It begins with #" + root.id() + ", "
                    + Impulse.of(root.type()).words() + ".");
        }
        List<String> followed = new ArrayList<>();
        follow(event, 1, followed);
        out.println();
        out.println(
                followed.isEmpty() ? "Nothing followed from it." : "What followed from it (" + followed.size() + "):");
        followed.forEach(out::println);
    }

    private void follow(Event event, int depth, List<String> lines) {
        for (Event effect : telling.chain().effects(event)) {
            lines.add(INDENT.repeat(depth) + line(effect));
            follow(effect, depth + 1, lines);
        }
    }

    private String line(Event event) {
        return telling.date(event) + "  #" + event.id() + "  " + telling.sentence(event);
    }
}
