package org.wakhan.chart.course;

import java.util.List;
import java.util.OptionalDouble;
import org.wakhan.history.Outcome;

/**
 * One course with the facts that are drawn over it.
 *
 * @param course the course
 * @param top upper end of the axis where the quantity has a natural one, such as 1 for shares
 * @param whole whether only whole values make sense on the axis
 * @param marks documented facts; numbers are given to moments in this order, from {@code firstNumber}
 * @param firstNumber number of the first moment
 */
public record FanPanel(Course course, OptionalDouble top, boolean whole, List<Mark> marks, int firstNumber) {

    public FanPanel {
        marks = List.copyOf(marks);
    }

    /** A panel of an outcome's course. */
    public static FanPanel of(Course course, Outcome outcome, List<Mark> marks) {
        OptionalDouble top = switch (outcome.unit()) {
            case "0 to 1", "share", "probability" -> OptionalDouble.of(1);
            case "level" -> OptionalDouble.of(5);
            default -> OptionalDouble.empty();
        };
        boolean whole = outcome.over() == Outcome.Over.SUM
                || outcome.unit().equals("level")
                || outcome.unit().equals("firms");
        return new FanPanel(course, top, whole, marks, 1);
    }

    /** The same panel with a value axis up to a height, such as that of the panel beside it; 0 sets none. */
    public FanPanel upTo(double height) {
        return height > 0 ? new FanPanel(course, OptionalDouble.of(height), whole, marks, firstNumber) : this;
    }

    /** The same panel with other numbers. */
    FanPanel numberedFrom(int number) {
        return new FanPanel(course, top, whole, marks, number);
    }

    /** The moments among the marks, in their order. */
    List<Mark.Moment> moments() {
        return marks.stream()
                .filter(Mark.Moment.class::isInstance)
                .map(Mark.Moment.class::cast)
                .toList();
    }

    /** The largest value drawn, marks included. */
    public double highest() {
        return Math.max(
                course.highest(),
                marks.stream().mapToDouble(Mark::highest).max().orElse(0));
    }
}
