package org.wakhan.model.world;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.TargetClass;

/**
 * The events of a history so far, each with the word that names it in keys of streams. A stored state has them as columns
 * of numbers, since events are most of it.
 */
final class EventLog implements Serializable {
    private static final long serialVersionUID = 1;

    /** Technical: room at first. */
    private static final int AT_FIRST = 1024;
    /** By definition: stands for no target. */
    private static final int NONE = -1;

    private static final EventType[] TYPES = EventType.values();
    private static final TargetClass[] TARGETS = TargetClass.values();

    private transient List<Event> events = new ArrayList<>();
    private transient long[] keys = new long[AT_FIRST];

    void add(Event event, long key) {
        if (events.size() == keys.length) {
            keys = Arrays.copyOf(keys, 2 * keys.length);
        }
        keys[events.size()] = key;
        events.add(event);
    }

    int size() {
        return events.size();
    }

    Event get(int id) {
        return events.get(id);
    }

    long key(int id) {
        return keys[id];
    }

    /** All events in the order of time; a view. */
    List<Event> all() {
        return events;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.writeInt(events.size());
        Map<String, Integer> words = new HashMap<>();
        for (int id = 0; id < events.size(); id++) {
            Event event = events.get(id);
            out.writeLong(keys[id]);
            out.writeDouble(event.day());
            out.writeByte(event.type().ordinal());
            out.writeByte(event.unit());
            out.writeByte(event.target() == null ? NONE : event.target().ordinal());
            out.writeInt(event.killed());
            out.writeInt(event.injured());
            out.writeInt(event.chineseKilled());
            out.writeInt(event.chineseInjured());
            out.writeInt(event.cause());
            write(event.actor(), words, out);
            write(event.detail(), words, out);
        }
    }

    private void readObject(ObjectInputStream in) throws IOException {
        int size = in.readInt();
        events = new ArrayList<>(size);
        keys = new long[Math.max(AT_FIRST, size)];
        List<String> words = new ArrayList<>();
        for (int id = 0; id < size; id++) {
            keys[id] = in.readLong();
            double day = in.readDouble();
            EventType type = TYPES[in.readByte()];
            int unit = in.readByte();
            @Nullable TargetClass target = target(in.readByte());
            int killed = in.readInt();
            int injured = in.readInt();
            int chineseKilled = in.readInt();
            int chineseInjured = in.readInt();
            int cause = in.readInt();
            String actor = read(words, in);
            String detail = read(words, in);
            events.add(new Event(
                    id, day, type, actor, unit, target, killed, injured, chineseKilled, chineseInjured, cause, detail));
        }
    }

    private static @Nullable TargetClass target(int ordinal) {
        return ordinal == NONE ? null : TARGETS[ordinal];
    }

    /** A word is written out where it first stands, later by its number. */
    private static void write(String word, Map<String, Integer> words, ObjectOutputStream out) throws IOException {
        Integer number = words.putIfAbsent(word, words.size());
        out.writeInt(number == null ? words.size() - 1 : number);
        if (number == null) {
            out.writeUTF(word);
        }
    }

    private static String read(List<String> words, ObjectInputStream in) throws IOException {
        int number = in.readInt();
        if (number == words.size()) {
            words.add(in.readUTF());
        }
        return words.get(number);
    }
}
