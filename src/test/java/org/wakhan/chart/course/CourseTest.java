package org.wakhan.chart.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.history.Outcomes;
import org.wakhan.store.result.SyntheticResults;

/** Courses of made-up results. Oracle: the calendar, and the totals of the same results. */
class CourseTest {
    @Test
    void countsStandMidMonthAndStatesAtItsEnd() {
        SyntheticResults results = new SyntheticResults(3, 2, 1, LocalDate.of(2026, 3, 1));
        assertThat(Course.monthly(results, Outcomes.ATTACKS).times()[0])
                .isEqualTo(TimeAxis.millis(LocalDate.of(2026, 3, 16)) + 12 * 3_600_000);
        assertThat(Course.monthly(results, Outcomes.STAFF).times()[0])
                .isEqualTo(TimeAxis.millis(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void runningTotalsStartAtZeroAndEndAtTheTotal() {
        SyntheticResults results = new SyntheticResults(4, 24, 1);
        Course course = Course.runningTotal(results, "made up", Outcomes.ATTACKS);
        double[] totals = results.totals(Outcomes.ATTACKS);
        for (int run = 0; run < totals.length; run++) {
            assertThat(course.runs()[run][0]).isZero();
            assertThat(course.runs()[run][24]).isEqualTo(totals[run]);
        }
    }
}
