package org.wakhan.history;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of a history: entries of sources about events, in the order in which they were made. Columns inside, since a
 * history has thousands of entries and few readers.
 */
public final class RecordedEvents implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int NOBODY = -1;
    private static final int AT_FIRST = 1024;
    private static final Source[] SOURCES = Source.values();
    private static final Remark[] REMARKS = Remark.values();
    private static final Organisation[] ORGANISATIONS = Organisation.values();

    private int size;
    private int[] event = new int[AT_FIRST];
    private int[] killed = new int[AT_FIRST];
    private int[] injured = new int[AT_FIRST];
    private double[] day = new double[AT_FIRST];
    private byte[] source = new byte[AT_FIRST];
    private byte[] actor = new byte[AT_FIRST];
    private byte[] unit = new byte[AT_FIRST];
    private byte[] remark = new byte[AT_FIRST];
    private final ArrayList<Attribution> attributions = new ArrayList<>();

    /** Adds an entry. */
    public void add(
            int about, Source by, @Nullable Organisation who, int where, int dead, int hurt, double when, Remark note) {
        if (size == event.length) {
            grow();
        }
        event[size] = about;
        source[size] = (byte) by.ordinal();
        actor[size] = (byte) (who == null ? NOBODY : who.ordinal());
        unit[size] = (byte) where;
        killed[size] = dead;
        injured[size] = hurt;
        day[size] = when;
        remark[size] = (byte) note.ordinal();
        size++;
    }

    /** Adds how probable it is who committed an attack. */
    public void add(Attribution attribution) {
        attributions.add(attribution);
    }

    private void grow() {
        resize(2 * size);
    }

    private void resize(int length) {
        event = Arrays.copyOf(event, length);
        killed = Arrays.copyOf(killed, length);
        injured = Arrays.copyOf(injured, length);
        day = Arrays.copyOf(day, length);
        source = Arrays.copyOf(source, length);
        actor = Arrays.copyOf(actor, length);
        unit = Arrays.copyOf(unit, length);
        remark = Arrays.copyOf(remark, length);
    }

    /** A stored state holds no empty rows. */
    private void writeObject(ObjectOutputStream out) throws IOException {
        resize(Math.max(1, size));
        out.defaultWriteObject();
    }

    public int size() {
        return size;
    }

    /** An entry by its position, from 0. */
    public RecordedEvent get(int index) {
        return new RecordedEvent(
                event[index],
                SOURCES[source[index]],
                actor[index] == NOBODY ? null : ORGANISATIONS[actor[index]],
                unit[index],
                killed[index],
                injured[index],
                day[index],
                REMARKS[remark[index]]);
    }

    /** All entries of a source, in the order in which they were made. */
    public List<RecordedEvent> by(Source wanted) {
        List<RecordedEvent> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (source[i] == wanted.ordinal()) {
                entries.add(get(i));
            }
        }
        return entries;
    }

    /** All entries about an event, in the order in which they were made. */
    public List<RecordedEvent> about(Event wanted) {
        List<RecordedEvent> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (event[i] == wanted.id()) {
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
