package org.wakhan.cli.text;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.narrative.Impulse;
import org.wakhan.narrative.Telling;
import org.wakhan.region.Region;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as JSON Lines: one object a line, with the columns of the stored table and the sentence. */
public final class EventLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventLines() {}

    public static void write(Event event, Telling telling, Region region, PrintWriter out) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", event.id());
        line.put("date", telling.date(event).toString());
        line.put("day", event.day());
        line.put("type", event.type().name().toLowerCase(Locale.ROOT));
        line.put("actor", event.actor());
        line.put(
                "unit",
                event.unit() == Event.NOWHERE ? null : region.unit(event.unit()).id());
        line.put("target", event.target() == null ? null : event.target().word());
        line.put("killed", event.killed());
        line.put("injured", event.injured());
        line.put("chinese_killed", event.chineseKilled());
        line.put("chinese_injured", event.chineseInjured());
        line.put("cause", event.cause() == Event.NO_CAUSE ? null : event.cause());
        line.put("impulse", Impulse.of(event.type()).name().toLowerCase(Locale.ROOT));
        line.put("detail", event.detail());
        line.put("text", telling.sentence(event));
        out.println(JSON.writeValueAsString(line));
    }
}
