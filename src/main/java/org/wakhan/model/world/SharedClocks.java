package org.wakhan.model.world;

import org.wakhan.random.ClockGroups;

/** The clocks of one kind of act in groups: the hazard of a clock is its weight times the rate of its group. */
public final class SharedClocks extends Alarms {
    private static final long serialVersionUID = 1;

    private final ClockGroups clocks;
    private final Clocks.Ring ring;

    SharedClocks(World world, ClockGroups clocks, Clocks.Ring ring) {
        super(world, clocks.due());
        this.clocks = clocks;
        this.ring = ring;
    }

    /**
     * Sets the weight of a clock from now on.
     *
     * @param group the group of the clock
     * @param weight 0 or more
     */
    public void weight(int group, int clock, double weight) {
        if (clocks.weight(group, clock, world.now(), weight)) {
            plan(group);
        }
    }

    /**
     * Sets the rate of a group from now on.
     *
     * @param perDay rate per day and unit of weight, 0 or more
     */
    public void rate(int group, double perDay) {
        if (clocks.rate(group, world.now(), perDay)) {
            plan(group);
        }
    }

    @Override
    void ring(int group) {
        int clock = clocks.next(group);
        int count = clocks.rings(clock);
        clocks.ring(group);
        ring.ring(world, clock, count);
    }
}
