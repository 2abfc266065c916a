package org.wakhan.cli.option;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wakhan.cli.text.EventLines;
import org.wakhan.cli.text.Format;
import org.wakhan.cli.text.Words;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.input.NearestName;
import org.wakhan.input.UserError;
import org.wakhan.narrative.Log;
import org.wakhan.narrative.Selection;
import org.wakhan.narrative.Telling;
import org.wakhan.region.Region;
import picocli.CommandLine.Option;

/** Options of commands that tell a history. */
public final class LogOptions {
    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|jsonl",
            description = "A log to read, or one JSON object a line (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--why",
            paramLabel = "EVENT",
            description = "Tell how an event came about and what followed from it, by the number after its #.")
    private @Nullable String why;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "TYPE",
            splitSynopsisLabel = ",",
            description = "Tell only events of these types, such as attack,claim,protest.")
    private List<String> only = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Tell from this day on.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Tell up to this day.")
    private @Nullable LocalDate to;

    @Option(names = "--china", description = "Tell only what concerns China and Chinese nationals.")
    private boolean china;

    enum Format {
        TEXT,
        JSONL
    }

    /**
     * Refuses types that there are none of, a period that ends before it begins, and options that exclude each other.
     *
     * @throws UserError naming the option
     */
    public Selection selection() {
        if (why != null && (format == Format.JSONL || selects())) {
            throw new UserError(
                    "--why tells of one event, in words; --format, --only, --from, --to and --china do not go"
                            + " with it.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new UserError("The value of --to (" + to + ") must not lie before --from (" + from + ").");
        }
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (String word : only) {
            types.add(type(word.strip()));
        }
        return new Selection(types, from, to, china);
    }

    private boolean selects() {
        return !only.isEmpty() || from != null || to != null || china;
    }

    /** Whether any of these options was given. */
    public boolean areGiven() {
        return why != null || format == Format.JSONL || selects();
    }

    private static EventType type(String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        List<String> words = Arrays.stream(EventType.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!words.contains(name.toLowerCase(Locale.ROOT))) {
            throw new UserError("There is no type of event \"" + word + "\"; there are " + String.join(", ", words)
                    + "." + NearestName.hint(word, words));
        }
        return EventType.valueOf(name);
    }

    /**
     * Tells a history.
     *
     * @param title the first line of a log
     */
    public void tell(History history, String title, PrintWriter out) {
        Region region = Region.load();
        Telling telling = new Telling(history, region);
        Log log = new Log(history, telling);
        Selection selection = selection();
        if (why != null) {
            log.why(event(history, why), out);
        } else if (format == Format.JSONL) {
            history.events().stream()
                    .filter(event -> selection.tells(event, telling))
                    .forEach(event -> EventLines.write(event, telling, region, out));
        } else {
            out.println(title);
            int told = log.write(selection, out);
            out.println();
            out.println(
                    told == history.events().size()
                            ? Words.count(told, "event", "events") + "."
                            : told + " of " + Words.count(history.events().size(), "event", "events") + " told.");
        }
    }

    private static Event event(History history, String number) {
        String digits = number.replaceFirst("^#", "");
        int last = history.events().size() - 1;
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > last) {
            throw new UserError("The value of --why (" + number + ") must be the number of an event of this history,"
                    + " from 0 to " + last + ".");
        }
        return history.events().get(Integer.parseInt(digits));
    }
}
