package org.wakhan.chart.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.store.result.SyntheticResults;

/** Oracle: the legend, which tells of lines and bands and of no other signs. */
class FanPlotTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 60})
    void the_only_month_of_a_course_is_drawn_with_a_width(int runs) {
        for (Outcome outcome : List.of(Outcomes.ATTACKS, Outcomes.STAFF)) {
            XYPlot plot = plot(runs, 1, outcome);
            XYDataset data = plot.getDataset();
            DeviationRenderer renderer = (DeviationRenderer) plot.getRenderer();
            for (int series = 0; series < data.getSeriesCount(); series++) {
                assertThat(data.getItemCount(series)).isEqualTo(2);
                double from = data.getXValue(series, 0);
                assertThat(from).isBetween(millis(START), millis(START.plusMonths(1)));
                assertThat(data.getXValue(series, 1)).isGreaterThan(from);
                assertThat(renderer.getItemShapeVisible(series, 0)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    void longer_courses_have_a_point_a_month(int runs) {
        XYDataset data = plot(runs, 7, Outcomes.ATTACKS).getDataset();

        assertThat(data.getItemCount(0)).isEqualTo(7);
    }

    private static XYPlot plot(int runs, int months, Outcome outcome) {
        Course course = Course.monthly(new SyntheticResults(runs, months, 1, START), outcome);
        return FanPlot.of(FanPanel.of(course, outcome, List.of()), FanPlot.Setting.LARGE);
    }

    private static double millis(LocalDate date) {
        return TimeAxis.millis(date);
    }
}
