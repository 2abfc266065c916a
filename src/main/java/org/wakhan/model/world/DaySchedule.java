package org.wakhan.model.world;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.util.Bag;
import sim.util.Heap;

/**
 * MASON's schedule with days as its time, for a history that runs on one thread: no two entries share a time and an
 * order, so each step takes one entry, and nothing is shuffled or locked.
 */
public final class DaySchedule extends Schedule {
    private static final long serialVersionUID = 1;

    @Override
    protected Heap createHeap() {
        return new Queue();
    }

    @Override
    public boolean step(SimState state) {
        if (queue.isEmpty()) {
            return super.step(state);
        }
        Queue entries = (Queue) queue;
        time = entries.firstTime();
        steps++;
        ((Steppable) entries.removeFirst()).step(state);
        return true;
    }

    /** What is not before now needs none of MASON's checks, nor its lock; what is for now comes right after it, as there. */
    @Override
    public boolean scheduleOnce(double day, int order, Steppable step) {
        double when = day == time ? Math.nextUp(day) : day;
        boolean plain = when > Math.max(time, EPOCH) && when < AFTER_SIMULATION && !sealed;
        if (plain) {
            ((Queue) queue).add(step, when, order);
        }
        return plain || super.scheduleOnce(day, order, step);
    }

    /** Days since the start; 0 before it. */
    double now() {
        return Math.max(0, time);
    }

    /**
     * Entries in the order in which they are due, the next one last, so that taking it moves nothing. Most entries are put
     * on the schedule for the next days and pass few others: for the few dozen that a history has at a time this costs
     * less than a heap, whose every comparison is a coin toss to the processor.
     */
    private static final class Queue extends Heap {
        private static final long serialVersionUID = 1;

        /** Technical: room at the start; it doubles when it is full. */
        private static final int AT_FIRST = 64;

        private double[] times = new double[AT_FIRST];
        private int[] orders = new int[AT_FIRST];
        private Object[] entries = new Object[AT_FIRST];
        private int size;

        @Override
        public void add(Object entry, Comparable key) {
            Key added = (Key) key;
            add(entry, added.getTime(), added.getOrdering());
        }

        void add(Object entry, double time, int order) {
            if (size == entries.length) {
                times = Arrays.copyOf(times, 2 * size);
                orders = Arrays.copyOf(orders, 2 * size);
                entries = Arrays.copyOf(entries, 2 * size);
            }
            int place = size;
            size++;
            while (place > 0 && isAfter(time, order, place - 1)) {
                put(place, times[place - 1], orders[place - 1], entries[place - 1]);
                place--;
            }
            put(place, time, order, entry);
        }

        double firstTime() {
            return times[size - 1];
        }

        @Override
        public @Nullable Object extractMin() {
            return size == 0 ? null : removeFirst();
        }

        Object removeFirst() {
            size--;
            Object first = entries[size];
            entries[size] = null;
            return first;
        }

        /** All entries of the first key. */
        @Override
        public Bag extractMin(Bag bag) {
            Bag all = bag == null ? new Bag() : bag;
            Comparable first = getMinKey();
            while (size > 0 && Objects.equals(getMinKey(), first)) {
                all.add(removeFirst());
            }
            return all;
        }

        @Override
        public @Nullable Comparable getMinKey() {
            return size == 0 ? null : new Key(times[size - 1], orders[size - 1]);
        }

        @Override
        public @Nullable Object getMin() {
            return size == 0 ? null : entries[size - 1];
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public boolean isEmpty() {
            return size == 0;
        }

        @Override
        public void clear() {
            Arrays.fill(entries, 0, size, null);
            size = 0;
        }

        private void put(int place, double time, int order, Object entry) {
            times[place] = time;
            orders[place] = order;
            entries[place] = entry;
        }

        private boolean isAfter(double time, int order, int place) {
            return time > times[place] || time == times[place] && order > orders[place];
        }
    }
}
