package org.wakhan.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.history.History;
import org.wakhan.history.Outcomes;
import org.wakhan.scenario.Scenario;

/** Runs until an interval is narrow. Oracle: the rule carried out run by run in the plainest way. */
@Timeout(60)
class PrecisionTest {
    private static final int ATTACKS = Outcomes.ofARun().indexOf(Outcomes.ATTACKS);
    private static final double WIDTH = 40;
    private static final Precision PRECISION = new Precision(Outcomes.ATTACKS, WIDTH);
    private static final Replicates REPLICATES = new Replicates(90, PRECISION);

    /** Points of rising spread: the first needs one block, later ones more, the last one all. */
    private static History history(Scenario scenario, long seed, int replicate) {
        double spread = scenario.settings().get("made.fixed") == null
                ? 0
                : scenario.settings().get("made.fixed").point();
        History history = Made.history(scenario, seed, replicate);
        history.totals()[ATTACKS] = Math.rint((spread + .4) * 3 * (replicate * 37 % 100));
        return history;
    }

    @Test
    void the_width_is_that_of_students_interval() {
        // t(0.95, 4) = 2.131847, standard deviation of 1 to 5 is sqrt(2.5).
        assertThat(Precision.widthOf(new double[] {1, 2, 3, 4, 5}))
                .isCloseTo(2 * 2.131847 * Math.sqrt(2.5 / 5), within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void each_point_gets_the_runs_that_the_rule_gives_it_whatever_the_threads(int threads) {
        Map<Integer, Integer> runs = run(threads, new RunSet());

        assertThat(runs).isEqualTo(expected());
        assertThat(runs.values()).contains(20).contains(90).hasSize(6);
    }

    /** 20 values of which any 19 have an interval wider than 40; the last one ends late. */
    @Test
    void a_point_is_not_looked_at_before_its_whole_block_has_ended() {
        // t(0.95, 19) = 1.729133: with values of +-50 the width of 20 is 2 t 50 / sqrt(19) = 39.67.
        double s = 50;
        CountDownLatch last = new CountDownLatch(1);
        Simulator late = (scenario, seed, replicate) -> {
            if (replicate == 18) {
                await(last);
            } else if (replicate == 19) {
                last.countDown();
                sleep();
            }
            History history = Made.history(scenario, seed, replicate);
            history.totals()[ATTACKS] = replicate % 2 == 0 ? s : -s;
            return history;
        };
        List<Ending> endings = new ArrayList<>();

        new Runner(late, 2).run(new Experiment(new MadePoints(1), 7, REPLICATES), new RunSet(), sink(endings), t -> {});

        assertThat(endings).hasSize(20);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_tally_forgets_runs_that_are_not_needed() {
        Tally tally = new Runner(PrecisionTest::history, 2)
                .run(new Experiment(new MadePoints(6), 7, REPLICATES), new RunSet(), sink(new ArrayList<>()), t -> {});

        int all = expected().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(tally).returns(all, Tally::planned).returns(all, Tally::done).returns(0, Tally::left);
    }

    @Test
    void a_stopped_experiment_continues_to_the_same_runs() {
        RunSet stored = new RunSet();
        List<Ending> before = new ArrayList<>();
        List<Runner> runner = new ArrayList<>();
        runner.add(new Runner(
                (scenario, seed, replicate) -> {
                    if (before.size() > 30) {
                        runner.get(0).stop();
                    }
                    return history(scenario, seed, replicate);
                },
                2));
        runner.get(0).run(new Experiment(new MadePoints(6), 7, REPLICATES), stored, sink(before), t -> {});
        for (Ending ending : before) {
            stored.add(ending.run(), PRECISION.value(ending));
        }
        assertThat(before.size()).isLessThan(150);

        Map<Integer, Integer> after = run(2, stored);
        before.forEach(ending -> after.merge(ending.run().point(), 1, Integer::sum));

        assertThat(after).isEqualTo(expected());
    }

    /** Two blocks are stored, of which the second one varies so much that no number of runs is enough. */
    @Test
    void runs_of_later_blocks_that_are_stored_count_with_their_values() {
        Simulator simulator = (scenario, seed, replicate) -> {
            History history = Made.history(scenario, seed, replicate);
            history.totals()[ATTACKS] = (replicate < 20 ? 110 : 2000) * (replicate % 2) + (1 + replicate) / 1000.0;
            return history;
        };
        RunSet stored = new RunSet();
        Scenario scenario = new MadePoints(1).scenario(0);
        for (int i = 0; i < 40; i++) {
            stored.add(new Run(0, i), simulator.simulate(scenario, 7, i).totals()[ATTACKS]);
        }
        List<Ending> endings = new ArrayList<>();

        new Runner(simulator, 2).run(new Experiment(new MadePoints(1), 7, REPLICATES), stored, sink(endings), t -> {});

        assertThat(endings).hasSize(50);
    }

    @Test
    void failed_runs_count_as_asked_for_but_say_nothing_about_the_width() {
        Simulator failing = (scenario, seed, replicate) -> {
            throw new IllegalStateException("no");
        };
        List<Ending> endings = new ArrayList<>();
        new Runner(failing, 2)
                .run(new Experiment(new MadePoints(1), 7, REPLICATES), new RunSet(), sink(endings), t -> {});

        assertThat(endings).hasSize(90);
    }

    /** Of 20 histories without a death the interval has no width, whatever the mean of all histories is. */
    @Test
    void histories_that_nearly_all_agree_are_not_enough_however_narrow_their_interval() {
        assertThat(PRECISION.reached(ones(0, 20))).isFalse();
        assertThat(PRECISION.reached(ones(9, 20))).isFalse();
        assertThat(PRECISION.reached(ones(10, 20))).isTrue();
        assertThat(PRECISION.reached(ones(19, 200))).isFalse();
        assertThat(PRECISION.reached(ones(20, 200))).isTrue();
        assertThat(PRECISION.reached(ones(181, 200))).isFalse();
    }

    private static double[] ones(int ones, int all) {
        double[] values = new double[all];
        Arrays.fill(values, 0, ones, 1);
        return values;
    }

    @Test
    void a_width_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Precision(Outcomes.ATTACKS, 0)).hasMessageContaining("must be above 0");
    }

    private static Map<Integer, Integer> run(int threads, RunSet stored) {
        List<Ending> endings = new ArrayList<>();
        new Runner(PrecisionTest::history, threads)
                .run(new Experiment(new MadePoints(6), 7, REPLICATES), stored, sink(endings), t -> {});
        assertThat(endings).extracting(Ending::run).doesNotHaveDuplicates();
        Map<Integer, Integer> runs = new TreeMap<>();
        endings.forEach(ending -> runs.merge(ending.run().point(), 1, Integer::sum));
        return runs;
    }

    private static Map<Integer, Integer> expected() {
        MadePoints points = new MadePoints(6);
        Map<Integer, Integer> expected = new TreeMap<>();
        for (int point = 0; point < 6; point++) {
            int runs = 0;
            double[] values;
            do {
                runs = Math.min(90, runs + 20);
                values = new double[runs];
                for (int i = 0; i < runs; i++) {
                    values[i] = history(points.scenario(point), 7, i).totals()[ATTACKS];
                }
            } while (runs < 90
                    && (Precision.widthOf(values) > WIDTH
                            || Arrays.stream(values).distinct().count() < 10));
            expected.put(point, runs);
        }
        return expected;
    }

    private static HistorySink sink(List<Ending> endings) {
        return new HistorySink() {
            @Override
            public void accept(Ending ending) {
                endings.add(ending);
            }

            @Override
            public void commit() {}
        };
    }
}
