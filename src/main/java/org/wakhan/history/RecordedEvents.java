package org.wakhan.history;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of a history: entries of sources about events, in the order in which they were made. Packed into words, since
 * a history has thousands of entries and few readers.
 */
public final class RecordedEvents implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int NOBODY = -1;
    private static final int WORDS = 3;
    private static final int AT_FIRST = 2048 * WORDS;
    private static final Source[] SOURCES = Source.values();
    private static final Remark[] REMARKS = Remark.values();
    private static final Organisation[] ORGANISATIONS = Organisation.values();

    private int size;
    /** Three words an entry: the day; event, source, actor, unit and remark; killed and injured. */
    private long[] words = new long[AT_FIRST];

    private final ArrayList<Attribution> attributions = new ArrayList<>();

    /** Adds an entry. */
    public void add(
            int about, Source by, @Nullable Organisation who, int where, int dead, int hurt, double when, Remark note) {
        int at = WORDS * size;
        if (at == words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        int actor = who == null ? NOBODY : who.ordinal();
        words[at] = Double.doubleToRawLongBits(when);
        words[at + 1] =
                (long) about << 32 | by.ordinal() << 24 | (actor & 0xFF) << 16 | (where & 0xFF) << 8 | note.ordinal();
        words[at + 2] = (long) dead << 32 | hurt & 0xFFFFFFFFL;
        size++;
    }

    /** Adds how probable it is who committed an attack. */
    public void add(Attribution attribution) {
        attributions.add(attribution);
    }

    public int size() {
        return size;
    }

    /** An entry by its position, from 0. */
    public RecordedEvent get(int index) {
        long what = words[WORDS * index + 1];
        long toll = words[WORDS * index + 2];
        int actor = (byte) (what >> 16);
        return new RecordedEvent(
                event(index),
                source(index),
                actor == NOBODY ? null : ORGANISATIONS[actor],
                (byte) (what >> 8),
                (int) (toll >> 32),
                (int) toll,
                Double.longBitsToDouble(words[WORDS * index]),
                REMARKS[(byte) what]);
    }

    private int event(int index) {
        return (int) (words[WORDS * index + 1] >> 32);
    }

    private Source source(int index) {
        return SOURCES[(byte) (words[WORDS * index + 1] >> 24)];
    }

    /** All entries of a source, in the order in which they were made. */
    public List<RecordedEvent> by(Source wanted) {
        List<RecordedEvent> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (source(i) == wanted) {
                entries.add(get(i));
            }
        }
        return entries;
    }

    /** All entries about an event, in the order in which they were made. */
    public List<RecordedEvent> about(Event wanted) {
        List<RecordedEvent> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (event(i) == wanted.id()) {
                entries.add(get(i));
            }
        }
        return entries;
    }

    /** Who may have committed the attacks on Chinese nationals, in the order of recording. */
    public List<Attribution> attributions() {
        return List.copyOf(attributions);
    }
}
