package org.wakhan.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wakhan.parameter.Law;

/** Many points side by side. Oracle: the product of points and replicates, counted by hand. */
@Timeout(60)
class PointsTest {
    private final List<Ending> endings = new ArrayList<>();
    private final HistorySink sink = new HistorySink() {
        @Override
        public void accept(Ending ending) {
            endings.add(ending);
        }

        @Override
        public void commit() {}
    };

    @Test
    void every_replicate_of_every_point_runs_once() {
        Tally tally = run(new Runner(Made::history, 2), new MadePoints(7), 5, new RunSet());

        assertThat(endings).extracting(Ending::run).doesNotHaveDuplicates().hasSize(35);
        assertThat(endings)
                .allMatch(ending ->
                        ending.run().point() < 7 && ending.run().replicate() < 5 && ending instanceof Ending.Finished);
        assertThat(tally).returns(35, Tally::planned).returns(35, Tally::done).returns(0, Tally::left);
    }

    @Test
    void one_thread_runs_point_by_point_and_replicate_by_replicate() {
        run(new Runner(Made::history, 1), new MadePoints(3), 2, new RunSet());

        assertThat(endings)
                .extracting(Ending::run)
                .containsExactly(
                        new Run(0, 0), new Run(0, 1), new Run(1, 0), new Run(1, 1), new Run(2, 0), new Run(2, 1));
    }

    @Test
    void the_seed_and_replicate_are_the_same_at_every_point() {
        Map<Integer, List<Long>> seeds = new TreeMap<>();
        Simulator noting = (scenario, seed, replicate) -> {
            seeds.computeIfAbsent(replicate, key -> new ArrayList<>()).add(seed);
            return Made.history(scenario, seed, replicate);
        };

        run(new Runner(noting, 1), new MadePoints(3), 2, new RunSet());

        assertThat(seeds).isEqualTo(Map.of(0, List.of(7L, 7L, 7L), 1, List.of(7L, 7L, 7L)));
    }

    @Test
    void a_point_at_which_the_model_throws_takes_no_other_with_it() {
        Simulator breaking = (scenario, seed, replicate) -> {
            if (scenario.settings().get("made.fixed").equals(new Law.Fixed(2))) {
                throw new IllegalStateException("The hazard is NaN.");
            }
            return Made.history(scenario, seed, replicate);
        };

        Tally tally = run(new Runner(breaking, 2), new MadePoints(5), 4, new RunSet());

        assertThat(tally).returns(16, Tally::done).returns(4, Tally::failed);
        assertThat(endings)
                .filteredOn(Ending.Failed.class::isInstance)
                .extracting(Ending::run)
                .containsExactlyInAnyOrder(new Run(2, 0), new Run(2, 1), new Run(2, 2), new Run(2, 3));
    }

    @Test
    void points_that_are_not_accepted_are_passed_over_and_leave_the_plan() {
        Tally tally = run(new Runner(Made::history, 2), new MadePoints(6, point -> point % 3 != 0), 2, new RunSet());

        assertThat(endings).extracting(ending -> ending.run().point()).containsOnly(1, 2, 4, 5);
        assertThat(tally).returns(8, Tally::planned).returns(0, Tally::left);
    }

    @Test
    void stored_runs_of_a_point_are_not_run_again() {
        RunSet stored = new RunSet();
        stored.add(new Run(0, 0));
        stored.add(new Run(1, 0));
        stored.add(new Run(1, 1));
        stored.add(new Run(9, 0));

        Tally tally = run(new Runner(Made::history, 1), new MadePoints(3), 2, stored);

        assertThat(endings).extracting(Ending::run).containsExactly(new Run(0, 1), new Run(2, 0), new Run(2, 1));
        assertThat(tally).returns(3, Tally::before).returns(3, Tally::done).returns(0, Tally::left);
    }

    /** What starting costs is counted, not timed: the points that were made. */
    @Test
    void a_hundred_thousand_planned_points_start_as_fast_as_a_hundred() {
        assertThat(madeBeforeTheFirstRunEnded(100_000))
                .isEqualTo(madeBeforeTheFirstRunEnded(100))
                .isEqualTo(1);
    }

    private int madeBeforeTheFirstRunEnded(int size) {
        MadePoints points = new MadePoints(size);
        List<Runner> runner = new ArrayList<>();
        runner.add(new Runner(
                (scenario, seed, replicate) -> {
                    runner.get(0).stop();
                    return Made.history(scenario, seed, replicate);
                },
                1));
        run(runner.get(0), points, 500, new RunSet());
        return points.made();
    }

    @Test
    void more_runs_than_can_be_counted_are_refused() {
        assertThatThrownBy(() -> new Experiment(new MadePoints(100_000), 1, 100_000))
                .hasMessageContaining("10000000000");
    }

    private Tally run(Runner runner, Points points, int runs, RunSet stored) {
        return runner.run(new Experiment(points, 7, runs), stored, sink, Progress.SILENT);
    }
}
