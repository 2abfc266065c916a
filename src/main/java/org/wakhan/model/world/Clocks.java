package org.wakhan.model.world;

import java.io.Serializable;
import org.wakhan.random.ClockArray;

/** The clocks of one kind of act, each with a hazard of its own. */
public final class Clocks extends Alarms {
    private static final long serialVersionUID = 1;

    /** What happens when a clock rings. */
    @FunctionalInterface
    public interface Ring extends Serializable {
        /**
         * @param clock position of the clock
         * @param count how often it has rung before
         */
        void ring(World world, int clock, int count);
    }

    private final ClockArray clocks;
    private final Ring ring;

    Clocks(World world, ClockArray clocks, Ring ring) {
        super(world, clocks.due());
        this.clocks = clocks;
        this.ring = ring;
    }

    /**
     * Sets the hazard of a clock from now on.
     *
     * @param perDay hazard per day, 0 or more
     */
    public void hazard(int clock, double perDay) {
        if (clocks.set(clock, world.now(), perDay)) {
            plan(clock);
        }
    }

    /** The hazard of a clock, per day. */
    public double hazard(int clock) {
        return clocks.hazard(clock);
    }

    public int size() {
        return clocks.size();
    }

    @Override
    void ring(int clock) {
        int count = clocks.rings(clock);
        clocks.ring(clock);
        ring.ring(world, clock, count);
    }
}
