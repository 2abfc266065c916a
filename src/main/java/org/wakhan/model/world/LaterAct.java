package org.wakhan.model.world;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * An act on the MASON schedule.
 *
 * @param world the history that it belongs to
 * @param act what is done
 */
record LaterAct(World world, Act act) implements Steppable {
    @Override
    public void step(SimState state) {
        act.perform(world);
    }
}
