package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wakhan.calibration.RecordedSeries;
import org.wakhan.history.BackgroundEvent;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcomes;
import org.wakhan.history.ViolenceClass;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Simulation;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.founding.Presence;
import org.wakhan.parameter.Law;
import org.wakhan.region.Region;

/**
 * A11. Oracle: closed forms of a Poisson law mixed over gamma factors. Bounds are four standard errors, so that a right
 * program fails about once in 16,000 comparisons.
 */
class BackgroundViolenceTest {
    private static final int PROVINCES = 34;
    private static final double RATE = 6;
    private static final double DISPERSION = .3;
    private static final double PERSISTENCE = .7;
    private static final int RUNS = 250;

    /** Counts of March, April and June 2024 by cell: all provinces of all histories. */
    private static final double[][] CELLS = cells();

    /** Every province at one rate, at the level of 2024, with factors of its own only. */
    private static TestScenarios plain(int months) {
        TestScenarios scenario = TestScenarios.baseline()
                .only("A11")
                .from("2024-03-01", months)
                .set("background.dispersion", DISPERSION)
                .set("background.regional-share", 0)
                .set("background.persistence", PERSISTENCE)
                .set("background.shared-dispersion", 0);
        for (var province : Region.load().provinces()) {
            scenario = scenario.set("background.rate." + province.id(), RATE);
        }
        return scenario;
    }

    private static double[][] cells() {
        var scenario = plain(4).build();
        double[][] cells = new double[4][PROVINCES * RUNS];
        for (int run = 0; run < RUNS; run++) {
            History history = Simulation.run(scenario, 5, run);
            for (BackgroundEvent event : history.background().all()) {
                cells[event.month()][run * PROVINCES + event.unit()]++;
            }
        }
        return cells;
    }

    @Test
    void a_province_has_as_many_events_a_month_as_its_rate_says() {
        double variance = RATE + DISPERSION * RATE * RATE;
        assertThat(new Mean().evaluate(CELLS[0])).isCloseTo(RATE, within(4 * Math.sqrt(variance / CELLS[0].length)));
        assertThat(new Mean().evaluate(CELLS[3])).isCloseTo(RATE, within(4 * Math.sqrt(variance / CELLS[3].length)));
    }

    /** Variance m + a m^2; the spread of a sample variance is taken from the sample's fourth moment. */
    @Test
    void counts_of_a_month_are_as_dispersed_as_a_negative_binomial_law_with_the_dispersion() {
        for (double[] month : List.of(CELLS[0], CELLS[3])) {
            double variance = new Variance().evaluate(month);
            double error = standardErrorOfProducts(month, month);
            assertThat(variance).isCloseTo(RATE + DISPERSION * RATE * RATE, within(4 * error));
        }
    }

    /** Covariance over k months: a phi^k m^2. */
    @Test
    void counts_go_together_from_month_to_month_by_the_persistence_and_its_powers() {
        for (int[] pair : new int[][] {{0, 1, 1}, {1, 3, 2}, {0, 3, 3}}) {
            double[] first = CELLS[pair[0]];
            double[] second = CELLS[pair[1]];
            double covariance = new Covariance().covariance(first, second);
            assertThat(covariance)
                    .as("over %d months", pair[2])
                    .isCloseTo(
                            DISPERSION * Math.pow(PERSISTENCE, pair[2]) * RATE * RATE,
                            within(4 * standardErrorOfProducts(first, second)));
        }
    }

    private static double standardErrorOfProducts(double[] first, double[] second) {
        double one = new Mean().evaluate(first);
        double two = new Mean().evaluate(second);
        double[] products = IntStream.range(0, first.length)
                .mapToDouble(i -> (first[i] - one) * (second[i] - two))
                .toArray();
        return Math.sqrt(new Variance().evaluate(products) / products.length);
    }

    @Test
    void without_dispersion_counts_are_poisson_and_months_know_nothing_of_each_other() {
        var scenario = plain(2).set("background.dispersion", 0).build();
        double[][] cells = new double[2][PROVINCES * 60];
        for (int run = 0; run < 60; run++) {
            for (BackgroundEvent event :
                    Simulation.run(scenario, 6, run).background().all()) {
                cells[event.month()][run * PROVINCES + event.unit()]++;
            }
        }
        assertThat(new Variance().evaluate(cells[0]))
                .isCloseTo(RATE, within(4 * standardErrorOfProducts(cells[0], cells[0])));
        assertThat(new Covariance().covariance(cells[0], cells[1]))
                .isCloseTo(0, within(4 * standardErrorOfProducts(cells[0], cells[1])));
    }

    /**
     * Two provinces of a region, over k months: rho phi^k a m^2; of two regions: 0. Badakhshan and Takhar are of the North
     * East, Herat of the West. The share moves neither mean nor variance of a province.
     */
    @Test
    void provinces_of_a_un_region_share_the_part_of_the_variance_that_the_regional_share_says() {
        double share = .6;
        var scenario = plain(2).set("background.regional-share", share).build();
        int[] units = {unit("AF-BDS"), unit("AF-TAK"), unit("AF-HER")};
        double[][][] counts = new double[2][PROVINCES][1500];
        for (int run = 0; run < counts[0][0].length; run++) {
            for (BackgroundEvent event :
                    Simulation.run(scenario, 16, run).background().all()) {
                counts[event.month()][event.unit()][run]++;
            }
        }
        double[] badakhshan = counts[0][units[0]];
        double variance = DISPERSION * RATE * RATE;

        assertThat(new Mean().evaluate(badakhshan))
                .isCloseTo(RATE, within(4 * Math.sqrt((RATE + variance) / badakhshan.length)));
        assertCovariance(badakhshan, badakhshan, RATE + variance);
        assertCovariance(badakhshan, counts[0][units[1]], share * variance);
        assertCovariance(badakhshan, counts[1][units[1]], share * PERSISTENCE * variance);
        assertCovariance(badakhshan, counts[1][units[0]], PERSISTENCE * variance);
        assertCovariance(badakhshan, counts[0][units[2]], 0);
    }

    private static int unit(String id) {
        return Region.load().unit(id).index();
    }

    private static void assertCovariance(double[] first, double[] second, double expected) {
        assertThat(new Covariance().covariance(first, second))
                .isCloseTo(expected, within(4 * standardErrorOfProducts(first, second)));
    }

    /** The national count has the mean 34 m and, with a shared variance b and no other, the variance M + b M^2. */
    @Test
    void the_factor_that_all_provinces_share_widens_the_national_count() {
        var scenario = plain(1).set("background.dispersion", 0)
                .set("background.shared-dispersion", .2)
                .build();
        double[] totals = IntStream.range(0, 800)
                .mapToDouble(run -> Ensemble.total(Simulation.run(scenario, 7, run), Outcomes.BACKGROUND_EVENTS))
                .toArray();
        double mean = PROVINCES * RATE;
        assertThat(new Variance().evaluate(totals))
                .isCloseTo(mean + .2 * mean * mean, within(4 * standardErrorOfProducts(totals, totals)));
    }

    /** Long after the fall the level is that of the rates; long before it is f times as high, class by class. */
    @ParameterizedTest
    @EnumSource(ViolenceClass.class)
    void a_class_was_more_frequent_before_the_fall_by_its_factor(ViolenceClass type) {
        TestScenarios base = plain(6).set("background.dispersion", 0).set("background.early." + type.key(), 3);
        double after = count(base, event -> event.type() == type);
        double before = count(base.set("background.fall.month", 1000), event -> event.type() == type);

        assertThat(before / after).isCloseTo(3, within(4 * 3 * Math.sqrt(1 / before + 1 / after)));
    }

    /** With all early clashes where the opposition was: presence 3 + 1 in Panjshir over its mean, none in Kabul or Farah. */
    @Test
    void clashes_before_the_fall_lie_where_the_armed_opposition_was_present_and_their_number_stays() {
        TestScenarios early = plain(6).set("background.dispersion", 0)
                .set("background.early.clash", 10)
                .set("background.fall.month", 1000);
        TestScenarios opposed = early.set("background.early.opposition", 1);
        int panjshir = Region.load().unit("AF-PAN").index();
        int farah = Region.load().unit("AF-FRA").index();
        int kabul = Region.load().unit("AF-KAB").index();
        double[] present = Presence.of(Organisation.NRF).until2023().clone();
        double sum = 0;
        for (int unit = 0; unit < PROVINCES; unit++) {
            present[unit] += Presence.of(Organisation.AFF).until2023()[unit];
            sum += unit == kabul ? 0 : present[unit];
        }
        double expected = 1 + 9 * present[panjshir] * PROVINCES / sum;
        double without = count(opposed.set("background.fall.month", -1000), event -> isClash(event));
        double all = count(early.set("background.early.opposition", 0), event -> isClash(event));

        assertThat(count(opposed, event -> isClash(event) && event.unit() == panjshir) * PROVINCES / without)
                .isCloseTo(expected, within(.1 * expected));
        for (int unit : new int[] {farah, kabul}) {
            assertThat(count(opposed, event -> isClash(event) && event.unit() == unit) * PROVINCES / without)
                    .isCloseTo(1, within(.5));
        }
        assertThat(count(opposed, event -> isClash(event)) / all).isCloseTo(1, within(4 * Math.sqrt(2 / all)));
    }

    private static boolean isClash(BackgroundEvent event) {
        return event.type() == ViolenceClass.CLASH;
    }

    @Test
    void classes_have_the_shares_of_their_weights() {
        TestScenarios scenario = plain(6);
        double sum = 0;
        for (ViolenceClass type : ViolenceClass.values()) {
            scenario = scenario.set("background.weight." + type.key(), 1 + type.ordinal());
            sum += 1 + type.ordinal();
        }
        double all = count(scenario, event -> true);
        for (ViolenceClass type : ViolenceClass.values()) {
            double share = (1 + type.ordinal()) / sum;
            assertThat(count(scenario, event -> event.type() == type) / all)
                    .as(type.label())
                    .isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / all)));
        }
    }

    private static double count(TestScenarios scenario, Predicate<BackgroundEvent> wanted) {
        var built = scenario.build();
        return IntStream.range(0, 8)
                .mapToObj(run -> Simulation.run(built, 8, run))
                .flatMap(history -> history.background().all().stream())
                .filter(wanted)
                .count();
    }

    /** A month from 18 March to 18 April holds 14 days of March and 17 of April. */
    @Test
    void a_month_that_begins_in_the_middle_of_a_calendar_month_has_its_part_of_both() {
        var scenario =
                plain(1).from("2024-03-18", 1).set("background.dispersion", 0).build();
        int runs = 40;
        double[] counts = new double[2];
        for (int run = 0; run < runs; run++) {
            for (BackgroundEvent event :
                    Simulation.run(scenario, 9, run).background().all()) {
                counts[event.month()]++;
            }
        }
        double march = RATE * PROVINCES * runs * 14 / 31;
        double april = RATE * PROVINCES * runs * 17 / 30;
        assertThat(counts[0]).isCloseTo(march, within(4 * Math.sqrt(march)));
        assertThat(counts[1]).isCloseTo(april, within(4 * Math.sqrt(april)));
    }

    /** A gamma law with shape 8 and rate 2: mean 4 and variance 2 of the rate; n months have n m + n^2 v of variance. */
    @Test
    void laws_of_rates_can_be_replaced_by_settings_of_a_scenario() {
        TestScenarios scenario = TestScenarios.baseline()
                .drawn()
                .only("A11")
                .from("2024-01-01", 12)
                .set("background.dispersion", 0)
                .set("background.shared-dispersion", 0)
                .set("background.early.other", 1)
                .set("background.early.bombing", 1)
                .set("background.early.clash", 1)
                .set("background.early.civilians", 1)
                .set("background.rate.AF-KAB", new Law.Gamma(8, 2));
        double[] totals = IntStream.range(0, 400)
                .mapToDouble(run -> Ensemble.inUnit(
                        Simulation.run(scenario.build(), 10, run), Outcomes.BACKGROUND_EVENTS, "AF-KAB"))
                .toArray();

        double variance = 12 * 4 + 12 * 12 * 2;
        assertThat(new Mean().evaluate(totals)).isCloseTo(48, within(4 * Math.sqrt(variance / totals.length)));
        assertThat(new Variance().evaluate(totals))
                .isCloseTo(variance, within(4 * standardErrorOfProducts(totals, totals)));
    }

    @Test
    void it_moves_nothing_else() {
        History with = Simulation.run(TestScenarios.baseline().build(), 11, 0);
        History without = Simulation.run(TestScenarios.baseline().without("A11").build(), 11, 0);

        assertThat(with.background().size()).isGreaterThan(1000);
        assertThat(without.background().size()).isZero();
        assertThat(with.events()).isEqualTo(without.events());
        assertThat(Ensemble.total(with, Outcomes.ATTACKS)).isEqualTo(Ensemble.total(without, Outcomes.ATTACKS));
        assertThat(Ensemble.total(with, Outcomes.KILLED)).isEqualTo(Ensemble.total(without, Outcomes.KILLED));
    }

    @Test
    void an_intervention_takes_effect_from_the_next_month_on() {
        History plain = Simulation.run(plain(6).build(), 12, 0);
        History raised = Simulation.run(
                plain(6).intervene("2024-05-10", "background.rate.AF-KAB", 20 * RATE)
                        .build(),
                12,
                0);
        int kabul = Region.load().unit("AF-KAB").index();

        assertThat(raised.background().all().stream().filter(event -> event.month() < 3))
                .isEqualTo(plain.background().all().stream()
                        .filter(event -> event.month() < 3)
                        .toList());
        assertThat(raised.background().all().stream().filter(event -> event.unit() != kabul))
                .isEqualTo(plain.background().all().stream()
                        .filter(event -> event.unit() != kabul)
                        .toList());
        assertThat(raised.background().all().stream().filter(event -> event.unit() == kabul && event.month() == 3))
                .hasSizeGreaterThan(20);
    }

    @Test
    void with_a_source_that_misses_nothing_the_record_by_province_and_month_is_what_happened() {
        History history = Simulation.run(plain(4).build(), 13, 0);
        double[][] expected = new double[PROVINCES][4];
        double[][] clashes = new double[PROVINCES][4];
        for (BackgroundEvent event : history.background().all()) {
            expected[event.unit()][event.month()]++;
            clashes[event.unit()][event.month()] += event.type() == ViolenceClass.CLASH ? 1 : 0;
        }
        YearMonth march = YearMonth.of(2024, 3);
        assertThat(RecordedSeries.PV_EVENTS.counts(history, PROVINCES, march, 4))
                .isDeepEqualTo(expected);
        assertThat(RecordedSeries.CLASH.counts(history, PROVINCES, march, 4)).isDeepEqualTo(clashes);
        assertThat(RecordedSeries.PV_EVENTS.counts(history, PROVINCES, march.plusMonths(1), 2)[0])
                .containsExactly(expected[0][1], expected[0][2]);
    }

    @Test
    void acled_counts_background_events_with_the_probability_with_which_it_counts_attacks() {
        History history = Simulation.run(
                TestScenarios.baseline()
                        .only("A11", "C10")
                        .set("record.acled.observed", .6)
                        .build(),
                14,
                0);
        double all = history.background().size();
        double counted = history.background().all().stream()
                .filter(BackgroundEvent::recorded)
                .count();
        assertThat(counted / all).isCloseTo(.6, within(4 * Math.sqrt(.24 / all)));
    }

    @Test
    void outcomes_by_unit_and_by_month_add_up_to_the_events() {
        History history = Simulation.run(plain(4).build(), 15, 0);
        List<BackgroundEvent> events = history.background().all();
        double killed = events.stream().mapToInt(BackgroundEvent::killed).sum();

        assertThat(Ensemble.total(history, Outcomes.BACKGROUND_EVENTS)).isEqualTo(events.size());
        assertThat(Ensemble.total(history, Outcomes.BACKGROUND_KILLED)).isEqualTo(killed);
        assertThat(Arrays.stream(history.byUnit()[Outcomes.byUnit().indexOf(Outcomes.BACKGROUND_EVENTS)])
                        .sum())
                .isEqualTo(events.size());
    }
}
