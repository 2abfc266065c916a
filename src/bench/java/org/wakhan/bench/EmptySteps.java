package org.wakhan.bench;

import java.util.SplittableRandom;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** MASON's own schedule with steps that do nothing but come again. */
public final class EmptySteps {
    /** As many entries as wait at a time in a baseline history. */
    private static final int WAITING = 25;

    private EmptySteps() {}

    /** A number of steps at random times. */
    public static long events(int number, long seed) {
        SimState state = new SimState(seed);
        state.start();
        SplittableRandom random = new SplittableRandom(seed);
        Again again = new Again(random, number - WAITING);
        for (int i = 0; i < WAITING; i++) {
            state.schedule.scheduleOnce(random.nextDouble(), again);
        }
        return finish(state);
    }

    /** A number of agents that step at regular times. */
    public static long weeks(int agents, int weeks, long seed) {
        SimState state = new SimState(seed);
        state.start();
        int[] steps = new int[1];
        for (int i = 0; i < agents; i++) {
            state.schedule.scheduleRepeating(Schedule.EPOCH, 0, ignored -> steps[0]++, 1);
        }
        for (int week = 0; week < weeks; week++) {
            state.schedule.step(state);
        }
        return steps[0];
    }

    private static long finish(SimState state) {
        long steps = 0;
        while (state.schedule.step(state)) {
            steps++;
        }
        return steps;
    }

    private static final class Again implements Steppable {
        private static final long serialVersionUID = 1;

        private final transient SplittableRandom random;
        private int left;

        Again(SplittableRandom random, int left) {
            this.random = random;
            this.left = left;
        }

        @Override
        public void step(SimState state) {
            if (left > 0) {
                left--;
                state.schedule.scheduleOnce(state.schedule.getTime() + random.nextDouble(), this);
            }
        }
    }
}
