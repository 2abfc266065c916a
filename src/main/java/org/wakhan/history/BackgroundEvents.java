package org.wakhan.history;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The background violence of a history, in the order of months: what happened, and whether it was recorded. Columns
 * inside, since a history has thousands of them.
 */
public final class BackgroundEvents implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int AT_FIRST = 1024;
    private static final ViolenceClass[] TYPES = ViolenceClass.values();

    private int size;
    private byte[] unit = new byte[AT_FIRST];
    private short[] month = new short[AT_FIRST];
    private byte[] type = new byte[AT_FIRST];
    private short[] killed = new short[AT_FIRST];
    private float[] obscurity = new float[AT_FIRST];
    private boolean[] recorded = new boolean[AT_FIRST];

    /**
     * Adds an event that nobody has recorded yet.
     *
     * @param where index of the province
     * @param when calendar months since that of the history's first day
     * @param dead persons killed
     * @param hidden how well it is hidden, from 0 to 1: a source that counts a share of all events counts those below it
     */
    public void add(int where, int when, ViolenceClass what, int dead, double hidden) {
        if (size == unit.length) {
            grow();
        }
        unit[size] = (byte) where;
        month[size] = (short) when;
        type[size] = (byte) what.ordinal();
        killed[size] = (short) dead;
        obscurity[size] = (float) hidden;
        size++;
    }

    private void grow() {
        int length = 2 * size;
        unit = Arrays.copyOf(unit, length);
        month = Arrays.copyOf(month, length);
        type = Arrays.copyOf(type, length);
        killed = Arrays.copyOf(killed, length);
        obscurity = Arrays.copyOf(obscurity, length);
        recorded = Arrays.copyOf(recorded, length);
    }

    /** Notes that ACLED counts an event. */
    public void record(int index) {
        recorded[index] = true;
    }

    public int size() {
        return size;
    }

    /** How well an event is hidden, from 0 to 1. */
    public double obscurity(int index) {
        return obscurity[index];
    }

    /** Persons killed in an event. */
    public int killed(int index) {
        return killed[index];
    }

    /** An event by its position, from 0. */
    public BackgroundEvent get(int index) {
        return new BackgroundEvent(unit[index], month[index], TYPES[type[index]], killed[index], recorded[index]);
    }

    /** All events, in the order in which they were noted. */
    public List<BackgroundEvent> all() {
        return IntStream.range(0, size).mapToObj(this::get).toList();
    }
}
