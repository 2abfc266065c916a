package org.wakhan.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Oracle: MASON's own schedule, given the same entries. */
class DayScheduleTest {
    private static final int ENTRIES = 500;

    /** Some entries put others on the schedule, at their own time too, which MASON moves on by the least step. */
    private static List<String> order(Schedule schedule) {
        SimState state = new SimState(1, schedule) {
            private static final long serialVersionUID = 1;
        };
        Random random = new Random(7);
        List<String> order = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            schedule.scheduleOnce(random.nextInt(50), i, entry(i, order));
        }
        while (schedule.step(state)) {
            // Each step notes what happens.
        }
        assertThat(schedule.getTime()).isEqualTo(Schedule.AFTER_SIMULATION);
        return order;
    }

    private static Steppable entry(int number, List<String> order) {
        return state -> {
            double now = state.schedule.getTime();
            order.add(number + " at " + now);
            if (number % 5 == 0 && number > 0) {
                state.schedule.scheduleOnce(now + number % 3, ENTRIES + number, entry(-number, order));
            }
        };
    }

    @Test
    void entriesComeInTheOrderOfMasonsSchedule() {
        assertThat(order(new DaySchedule())).hasSizeGreaterThan(ENTRIES).isEqualTo(order(new Schedule()));
    }

    @Test
    void whatMasonRefusesIsRefused() {
        for (Schedule schedule : List.of(new DaySchedule(), new Schedule())) {
            Steppable nothing = state -> {};
            assertThat(schedule.scheduleOnce(Schedule.AFTER_SIMULATION, 0, nothing))
                    .isFalse();
            assertThatThrownBy(() -> schedule.scheduleOnce(-2, 0, nothing))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> schedule.scheduleOnce(Double.NaN, 0, nothing))
                    .isInstanceOf(IllegalArgumentException.class);
            schedule.seal();
            assertThat(schedule.scheduleOnce(3, 0, nothing)).isFalse();
        }
    }
}
