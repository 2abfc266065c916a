package org.wakhan.model.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wakhan.history.Event;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Simulation;
import org.wakhan.model.TestScenarios;
import org.wakhan.region.Region;

/** B8. Oracle: months with a Chinese death, counted from the events. */
class RarityTest {
    @Test
    void itMarksTheMonthsWithAChineseDeathAndChangesNothing() {
        TestScenarios deadly = TestScenarios.baseline().set("chinese-target.hazard", 60);
        History with = Simulation.run(deadly.build(), 2, 0);
        History without = Simulation.run(deadly.without("B8").build(), 2, 0);
        TreeSet<Integer> months = new TreeSet<>();
        for (Event event : with.events()) {
            boolean inPakistan = event.unit() >= 0
                    && Region.load().unit(event.unit()).country().equals("PK");
            if (event.chineseKilled() > 0 && !inPakistan) {
                int month = 0;
                while (!with.date(event).isBefore(with.month(month + 1))) {
                    month++;
                }
                months.add(month);
            }
        }
        assertThat(months).isNotEmpty();
        assertThat(Ensemble.total(with, Outcomes.MONTHS_WITH_CHINESE_DEATH))
                .isCloseTo(months.size() / 12.0, within(1e-12));
        assertThat(Ensemble.total(without, Outcomes.MONTHS_WITH_CHINESE_DEATH)).isZero();
        assertThat(without.events()).isEqualTo(with.events());
    }

    /** The facts: fewer than one month in ten. The prior gives .097, with a standard error of .0025 in as many histories. */
    @Test
    void theBaselineKeepsTheRarityOfTheFacts() {
        Ensemble baseline = Ensemble.of(TestScenarios.baseline().drawn().from("2021-08-15", 54), 8, 400);
        assertThat(baseline.mean(Outcomes.MONTHS_WITH_CHINESE_DEATH)).isBetween(.05, .1);
    }
}
