package org.wakhan.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.region.Region;

/** Oracle: four months by hand. */
class FigureTest {
    private static final History HISTORY = history(new double[] {1, 3, 2, 6});

    private static History history(double[] months) {
        double[][] monthly = new double[Outcomes.monthly().size()][4];
        double[][] byUnit = new double[Outcomes.byUnit().size()][Region.load().size()];
        double[] totals = new double[Outcomes.ofARun().size()];
        monthly[Outcomes.monthly().indexOf(Outcomes.ATTACKS)] = months;
        byUnit[Outcomes.byUnit().indexOf(Outcomes.ATTACKS)][
                Region.load().unit("AF-HER").index()] = 5;
        totals[Outcomes.ofARun().indexOf(Outcomes.ATTACKS)] = 12;
        List<Event> attacks = new ArrayList<>();
        LocalDate start = LocalDate.of(2022, 1, 1);
        for (int month = 0; month < months.length; month++) {
            for (int i = 0; i < months[month]; i++) {
                double day = ChronoUnit.DAYS.between(start, start.plusMonths(month)) + i;
                attacks.add(new Event(
                        attacks.size(),
                        day,
                        EventType.ATTACK,
                        Organisation.TTP.label(),
                        0,
                        TargetClass.AUTHORITIES,
                        0,
                        0,
                        0,
                        0,
                        Event.NO_CAUSE,
                        ""));
            }
        }
        return new History(0, start, 4, monthly, byUnit, totals, attacks, new double[0]);
    }

    @Test
    void aFigureIsTakenFromTheHistory() {
        assertThat(Figure.total(Outcomes.ATTACKS).of(HISTORY)).isEqualTo(12);
        assertThat(Figure.average(Outcomes.ATTACKS).of(HISTORY)).isEqualTo(3);
        assertThat(Figure.in("AF-HER", Outcomes.ATTACKS).of(HISTORY)).isEqualTo(5);
        assertThat(Figure.in("AF-KAB", Outcomes.ATTACKS).of(HISTORY)).isZero();
        assertThat(Figure.in("AF-KAB", Outcomes.ATTACKS).label()).isEqualTo("Attacks by all organisations, in Kabul");
    }

    /** Squares about the mean 3: 4 + 0 + 1 + 9 = 14, over 3 months less one, over the mean. */
    @Test
    void dispersionIsVarianceOverMean() {
        assertThat(Figure.dispersion(Outcomes.ATTACKS).of(HISTORY)).isCloseTo(14.0 / 3 / 3, within(1e-12));
        assertThat(Figure.dispersion(Outcomes.KILLED).of(HISTORY)).isNaN();
    }

    /** 3, 2, 6 against 1, 3, 2, with means 11/3 and 2: sums of products .. 0, squares 26/3 and 2. */
    @Test
    void lag1IsTheCorrelationOfMonthsWithTheMonthsBefore() {
        double products = (3 - 11 / 3.0) * (1 - 2) + (2 - 11 / 3.0) * (3 - 2) + (6 - 11 / 3.0) * (2 - 2);
        assertThat(Figure.lag1(Outcomes.ATTACKS).of(HISTORY))
                .isCloseTo(products / Math.sqrt(26.0 / 3 * 2), within(1e-12));
    }

    @Test
    void keysOfDifferentFiguresDiffer() {
        assertThat(List.of(
                        Figure.total(Outcomes.ATTACKS).key(),
                        Figure.average(Outcomes.ATTACKS).key(),
                        Figure.in("AF-KAB", Outcomes.ATTACKS).key(),
                        Figure.dispersion(Outcomes.ATTACKS).key(),
                        Figure.lag1(Outcomes.ATTACKS).key()))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.startsWith("attacks"));
        assertThat(Figure.in("AF-KAB", Outcomes.ATTACKS).label()).endsWith("in Kabul");
    }
}
