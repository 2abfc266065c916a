package org.wakhan.store.table;

import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Run;

/**
 * Draws of parameters, each stored once: runs share them where a posterior has fewer draws than there are runs, and where
 * the points of a sweep have the same replicates.
 *
 * <p>A draw has the number of the first run that came with it, which no other draw has, in a shard or after a resumption
 * either. Only the latest draws are remembered, so that memory stays flat; one that was forgotten is stored again.
 */
final class Draws {
    /** Technical: draws that are remembered, some kilobytes each. */
    private static final int REMEMBERED = 2048;

    private final Map<DoubleBuffer, Long> numbers = new LinkedHashMap<>(REMEMBERED, .75F, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DoubleBuffer, Long> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final List<Draw> added = new ArrayList<>();

    /**
     * A draw.
     *
     * @param number its number
     * @param values values by column; NaN where the point of the run draws nothing
     */
    record Draw(long number, double[] values) {}

    /** The number of a draw that a run came with. */
    long number(Run run, double[] values) {
        DoubleBuffer key = DoubleBuffer.wrap(values);
        @Nullable Long known = numbers.get(key);
        if (known != null) {
            return known;
        }
        long number = (long) run.point() << Integer.SIZE | run.replicate();
        numbers.put(key, number);
        added.add(new Draw(number, values));
        return number;
    }

    /** The draws that came since the last call of {@link #clear()}. */
    List<Draw> added() {
        return added;
    }

    void clear() {
        added.clear();
    }
}
