package org.wakhan.model.world;

import java.io.Serializable;
import org.wakhan.random.ClockArray;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The clocks of one kind of act, on the MASON schedule. Only acts that are due before the next weekly review are
 * scheduled; an act whose clock was moved meanwhile finds that it is no longer due and does nothing.
 */
public final class Clocks implements Serializable {
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

    private final World world;
    private final ClockArray clocks;
    private final Ring ring;
    private final double[] scheduled;
    private final Steppable[] acts;

    Clocks(World world, long[] keys, Ring ring) {
        this.world = world;
        this.clocks = new ClockArray(keys);
        this.ring = ring;
        this.scheduled = new double[keys.length];
        this.acts = new Steppable[keys.length];
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

    /** Schedules what is due before the world's horizon. */
    void plan() {
        double horizon = world.horizon();
        for (int clock = clocks.nextDue(0, horizon); clock < scheduled.length; clock = clocks.nextDue(clock + 1, horizon)) {
            plan(clock);
        }
    }

    private void plan(int clock) {
        double due = clocks.due(clock);
        if (due < world.horizon() && due != scheduled[clock]) {
            scheduled[clock] = due;
            world.schedule().scheduleOnce(Math.max(due, world.now()), World.ACTS, act(clock));
        }
    }

    private Steppable act(int clock) {
        Steppable act = acts[clock];
        if (act == null) {
            act = new Alarm(clock);
            acts[clock] = act;
        }
        return act;
    }

    private final class Alarm implements Steppable {
        private static final long serialVersionUID = 1;

        private final int clock;

        Alarm(int clock) {
            this.clock = clock;
        }

        @Override
        public void step(SimState state) {
            if (clocks.due(clock) == scheduled[clock] && world.now() >= scheduled[clock]) {
                int count = clocks.rings(clock);
                clocks.ring(clock);
                ring.ring(world, clock, count);
                plan(clock);
            }
        }
    }
}
