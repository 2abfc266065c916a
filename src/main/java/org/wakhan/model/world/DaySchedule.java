package org.wakhan.model.world;

import java.util.Arrays;
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
        time = entries.keys[0].getTime();
        steps++;
        ((Steppable) entries.removeFirst()).step(state);
        return true;
    }

    /** What is later than now needs none of MASON's checks, nor its lock. */
    @Override
    public boolean scheduleOnce(double day, int order, Steppable step) {
        boolean plain = day > Math.max(time, EPOCH) && day < AFTER_SIMULATION && !sealed;
        if (plain) {
            queue.add(step, new Key(day, order));
        }
        return plain || super.scheduleOnce(day, order, step);
    }

    /** Days since the start; 0 before it. */
    double now() {
        return Math.max(0, time);
    }

    /** A binary heap like MASON's, which compares keys as the times and orders that they are and moves each entry once. */
    private static final class Queue extends Heap {
        private static final long serialVersionUID = 1;

        /** Technical: room at the start; it doubles when it is full. */
        private static final int AT_FIRST = 64;

        private Key[] keys = new Key[AT_FIRST];
        private Object[] entries = new Object[AT_FIRST];
        private int size;

        @Override
        public void add(Object entry, Comparable key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                entries = Arrays.copyOf(entries, 2 * size);
            }
            Key added = (Key) key;
            int hole = size;
            size++;
            while (hole > 0 && isBefore(added, keys[(hole - 1) >> 1])) {
                move((hole - 1) >> 1, hole);
                hole = (hole - 1) >> 1;
            }
            keys[hole] = added;
            entries[hole] = entry;
        }

        @Override
        public @Nullable Object extractMin() {
            return size == 0 ? null : removeFirst();
        }

        Object removeFirst() {
            Object first = entries[0];
            size--;
            Key last = keys[size];
            int hole = 0;
            for (int child = 1; child < size; child = 2 * hole + 1) {
                if (child + 1 < size && isBefore(keys[child + 1], keys[child])) {
                    child++;
                }
                if (!isBefore(keys[child], last)) {
                    break;
                }
                move(child, hole);
                hole = child;
            }
            keys[hole] = last;
            entries[hole] = entries[size];
            keys[size] = null;
            entries[size] = null;
            return first;
        }

        /** All entries of the first key. */
        @Override
        public Bag extractMin(Bag bag) {
            Bag all = bag == null ? new Bag() : bag;
            Key first = keys[0];
            while (size > 0 && keys[0].equals(first)) {
                all.add(extractMin());
            }
            return all;
        }

        @Override
        public Comparable getMinKey() {
            return keys[0];
        }

        @Override
        public Object getMin() {
            return entries[0];
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
            Arrays.fill(keys, 0, size, null);
            Arrays.fill(entries, 0, size, null);
            size = 0;
        }

        private void move(int from, int to) {
            keys[to] = keys[from];
            entries[to] = entries[from];
        }

        private static boolean isBefore(Key one, Key other) {
            return one.getTime() < other.getTime()
                    || one.getTime() == other.getTime() && one.getOrdering() < other.getOrdering();
        }
    }
}
