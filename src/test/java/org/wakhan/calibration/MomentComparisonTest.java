package org.wakhan.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.evidence.Moment;
import org.wakhan.history.AttackClass;
import org.wakhan.history.BackgroundEvents;
import org.wakhan.history.Event;
import org.wakhan.history.EventType;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.RecordedEvents;
import org.wakhan.history.Remark;
import org.wakhan.history.Source;
import org.wakhan.history.TargetClass;
import org.wakhan.region.Region;
import org.wakhan.statistics.CountTable;

class MomentComparisonTest {
    private static final Region REGION = Region.load();
    private static final int KABUL = REGION.unit("AF-KAB").index();
    private static final int SINDH = REGION.unit("PK-SD").index();
    private static final LocalDate START = LocalDate.of(2021, 12, 15);

    @Test
    void every_documented_moment_has_a_series_and_a_statistic() {
        assertThat(Moment.load()).hasSize(90).allSatisfy(moment -> {
            assertThat(Arrays.stream(RecordedSeries.values()).map(RecordedSeries::key))
                    .contains(moment.series());
            assertThat(Arrays.stream(ProvinceMonthStatistic.values()).map(ProvinceMonthStatistic::key))
                    .contains(moment.statistic());
        });
    }

    @Test
    void attacks_are_counted_in_the_calendar_month_and_province_in_which_they_happened() {
        History history = history(
                attack(0, LocalDate.of(2021, 12, 31), KABUL, TargetClass.CIVILIANS, AttackClass.ARMED, 1),
                attack(1, LocalDate.of(2022, 1, 1), KABUL, TargetClass.CIVILIANS, AttackClass.SUICIDE, 8),
                attack(2, LocalDate.of(2022, 2, 28), KABUL, TargetClass.AUTHORITIES, AttackClass.ARMED, 0),
                attack(3, LocalDate.of(2022, 2, 28), SINDH, TargetClass.AUTHORITIES, AttackClass.ARMED, 3),
                attack(4, LocalDate.of(2023, 12, 31), KABUL, TargetClass.AUTHORITIES, AttackClass.EXPLOSIVE, 2),
                attack(5, LocalDate.of(2024, 1, 1), KABUL, TargetClass.CIVILIANS, AttackClass.ARMED, 1));

        assertThat(national(RecordedSeries.PV_EVENTS, history))
                .startsWith(1, 1, 0)
                .endsWith(0, 1);
        assertThat(national(RecordedSeries.PV_FATALITIES, history))
                .startsWith(8, 0)
                .endsWith(2);
        assertThat(national(RecordedSeries.BOMBING, history)).startsWith(1, 0).endsWith(1);
        assertThat(national(RecordedSeries.SUICIDE_BOMB, history))
                .startsWith(1, 0)
                .endsWith(0);
        assertThat(national(RecordedSeries.CLASH, history)).startsWith(0, 1, 0).endsWith(0);
        assertThat(national(RecordedSeries.ATTACK_CIVILIANS, history)).containsOnly(0);
    }

    @Test
    void lines_give_median_and_band_and_say_what_lies_inside() {
        List<Moment> observed = List.of(
                new Moment("pv_events", "calib_2022_2023", "national_total", 3),
                new Moment("pv_events", "calib_2022_2023", "kabul_share", .5),
                new Moment("pv_events", "another window", "kabul_share", .5));
        MomentComparison comparison = new MomentComparison(REGION, observed);
        for (int runs = 1; runs <= 5; runs++) {
            Event[] attacks = new Event[runs];
            for (int i = 0; i < runs; i++) {
                attacks[i] = attack(i, LocalDate.of(2022, 3, 1), KABUL, TargetClass.CIVILIANS, AttackClass.ARMED, 0);
            }
            comparison.add(comparison.moments(history(attacks)));
        }
        comparison.add(comparison.moments(history()));

        List<MomentComparison.Line> lines = comparison.lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).median()).isCloseTo(2.5, within(1e-12));
        assertThat(lines.get(0).inside()).isTrue();
        assertThat(lines.get(1).median())
                .as("a history without events has no share")
                .isEqualTo(1);
        assertThat(lines.get(1).high()).as("nor does it widen the band").isEqualTo(1);
        assertThat(lines.get(1).inside()).isFalse();
    }

    @Test
    void a_documented_value_beside_the_band_is_outside_on_either_side() {
        for (double value : new double[] {0, 9}) {
            MomentComparison comparison = new MomentComparison(
                    REGION, List.of(new Moment("pv_events", "calib_2022_2023", "national_total", value)));
            comparison.add(comparison.moments(
                    history(attack(0, LocalDate.of(2022, 3, 1), KABUL, TargetClass.CIVILIANS, AttackClass.ARMED, 0))));
            assertThat(comparison.lines().get(0).inside())
                    .as("%s beside 1", value)
                    .isFalse();
        }
    }

    private static double[] national(RecordedSeries series, History history) {
        CountTable table = series.of(history, 34, MomentComparison.FROM, MomentComparison.MONTHS);
        return table.national();
    }

    private static Event attack(int id, LocalDate date, int unit, TargetClass target, AttackClass type, int killed) {
        double day = date.toEpochDay() - START.toEpochDay() + .5;
        return new Event(
                id, day, EventType.ATTACK, "ISIS-K", unit, target, killed, 0, 0, 0, Event.NO_CAUSE, type.word());
    }

    private static History history(Event... attacks) {
        RecordedEvents recorded = new RecordedEvents();
        for (Event attack : attacks) {
            recorded.add(
                    attack.id(),
                    Source.ACLED,
                    Organisation.ISIS_K,
                    attack.unit(),
                    attack.killed(),
                    0,
                    attack.day() + 20,
                    Remark.NONE);
        }
        return new History(
                0,
                START,
                30,
                new double[Outcomes.monthly().size()][30],
                new double[Outcomes.byUnit().size()][REGION.size()],
                new double[Outcomes.ofARun().size()],
                List.of(attacks),
                new BackgroundEvents(),
                recorded,
                new double[0]);
    }
}
