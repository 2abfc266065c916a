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
    private final double[] scheduled;
    private final @Nullable Steppable[] acts;
    /** No position that is not on the schedule is due before this time. */
    private double earliest;

    Alarms(World world, int size) {
        this.world = world;
        this.scheduled = new double[size];
        this.acts = new Steppable[size];
    }

    /** The time at which a position is due if nothing changes. */
    abstract double due(int position);

    /** What is due at a position happens, and its next time is set. */
    abstract void ring(int position);

    /** Schedules what is due before the world's horizon. */
    final void plan() {
        if (earliest < world.horizon()) {
            earliest = Double.POSITIVE_INFINITY;
            for (int position = 0; position < acts.length; position++) {
                plan(position);
            }
        }
    }

    /** Schedules what is due at a position, if it is due before the world's horizon. */
    final void plan(int position) {
        double due = due(position);
        if (due >= world.horizon()) {
            earliest = Math.min(earliest, due);
        } else if (due != scheduled[position]) {
            scheduled[position] = due;
            world.schedule().scheduleOnce(Math.max(due, world.now()), World.ACTS, act(position));
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
            if (due(position) == scheduled[position] && world.now() >= scheduled[position]) {
                ring(position);
                plan(position);
            }
        }
    }
}
