package org.wakhan.model.world;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What puts clocks of one kind of act on the MASON schedule. Only acts that are due before the next weekly review are
 * scheduled; an act whose clock was moved meanwhile finds that it is no longer due and does nothing.
 */
abstract class Alarms implements Serializable {
    private static final long serialVersionUID = 1;

    final World world;
    /** The time at which each position is due if nothing changes; the clocks set it. */
    private final double[] due;

    private final double[] scheduled;
    private final @Nullable Steppable[] acts;
    /** No position that is not on the schedule is due before this time. */
    private double earliest;

    /** Acts that are due before this time are on the schedule. */
    private double horizon;

    Alarms(World world, double[] due) {
        this.world = world;
        this.due = due;
        this.scheduled = new double[due.length];
        this.acts = new Steppable[due.length];
    }

    /** What is due at a position happens, and its next time is set. */
    abstract void ring(int position);

    /** Schedules what is due before a time, which becomes the horizon. */
    final void plan(double until) {
        horizon = until;
        if (earliest < until) {
            double next = Double.POSITIVE_INFINITY;
            for (int position = 0; position < due.length; position++) {
                if (due[position] < until) {
                    schedule(position);
                } else if (due[position] < next) {
                    next = due[position];
                }
            }
            earliest = next;
        }
    }

    /** Schedules what is due at a position, if it is due before the horizon. */
    final void plan(int position) {
        if (due[position] < horizon) {
            schedule(position);
        } else if (due[position] < earliest) {
            earliest = due[position];
        }
    }

    private void schedule(int position) {
        double day = due[position];
        if (day != scheduled[position]) {
            scheduled[position] = day;
            world.schedule().scheduleOnce(Math.max(day, world.now()), World.ACTS, act(position));
        }
    }

    private Steppable act(int position) {
        Steppable act = acts[position];
        if (act == null) {
            act = new Alarm(position);
            acts[position] = act;
        }
        return act;
    }

    private final class Alarm implements Steppable {
        private static final long serialVersionUID = 1;

        private final int position;

        Alarm(int position) {
            this.position = position;
        }

        @Override
        public void step(SimState state) {
            if (due[position] == scheduled[position] && world.now() >= scheduled[position]) {
                ring(position);
                plan(position);
            }
        }
    }
}
