package org.wakhan.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.history.Outcomes;

/** Experiments divided among machines. Oracle: the undivided experiment. */
@Timeout(60)
class ShardTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 7", "2, 1, 10", "3, 5, 4", "4, 9, 1", "7, 2, 3", "100, 3, 5"})
    void all_shards_together_hold_every_run_once(int shards, int points, int runs) {
        for (int point = 0; point < points; point++) {
            for (int replicate = 0; replicate < runs; replicate++) {
                int holders = 0;
                int holdersOfPoint = 0;
                for (int number = 1; number <= shards; number++) {
                    Shard shard = new Shard(number, shards);
                    holders += shard.ofRuns().holds(point, replicate) ? 1 : 0;
                    holdersOfPoint += shard.ofPoints().holds(point, replicate) ? 1 : 0;
                }
                assertThat(holders).isEqualTo(1);
                assertThat(holdersOfPoint).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "2, 3", "3, 3", "5, 7"})
    void the_size_of_a_share_is_the_number_of_runs_that_it_holds(int number, int of) {
        Shard shard = new Shard(number, of);
        for (Share share : List.of(shard.ofRuns(), shard.ofPoints())) {
            for (int point = 0; point < 9; point++) {
                int held = 0;
                for (int replicates = 0; replicates < 12; replicates++) {
                    assertThat(share.size(point, replicates)).isEqualTo(held);
                    held += share.holds(point, replicates) ? 1 : 0;
                }
            }
        }
    }

    @Test
    void shards_that_are_run_end_with_the_runs_of_the_whole() {
        Experiment experiment = new Experiment(new MadePoints(5, point -> point != 3), 7, 6);
        TreeSet<Run> runs = new TreeSet<>();
        int ended = 0;
        for (int number = 1; number <= 3; number++) {
            Kept kept = new Kept();
            Tally tally = new Runner(Made::history, 2)
                    .run(experiment.only(new Shard(number, 3)), new RunSet(), kept, Progress.SILENT);
            assertThat(tally.left()).isZero();
            ended += tally.ended();
            runs.addAll(kept.runs);
        }

        assertThat(ended).isEqualTo(24);
        assertThat(runs).hasSize(24).noneMatch(run -> run.point() == 3);
    }

    /** Whether a point has runs enough follows from its runs, so one machine must have them all. */
    @Test
    void points_that_run_until_an_interval_is_narrow_get_as_many_runs_in_a_shard_as_in_the_whole() {
        Replicates untilNarrow = new Replicates(200, new Precision(Outcomes.ATTACKS, 10));
        Experiment experiment = new Experiment(new MadePoints(4), 7, untilNarrow);
        Kept whole = new Kept();
        new Runner(Made::history, 2).run(experiment, new RunSet(), whole, Progress.SILENT);
        Kept parts = new Kept();
        for (int number = 1; number <= 2; number++) {
            new Runner(Made::history, 2)
                    .run(experiment.only(new Shard(number, 2)), new RunSet(), parts, Progress.SILENT);
        }

        assertThat(new TreeSet<>(parts.runs)).isEqualTo(new TreeSet<>(whole.runs));
        assertThat(parts.runs).hasSameSizeAs(whole.runs).hasSizeLessThan(800);
    }

    @Test
    void a_few_runs_can_be_run_alone() {
        RunSet few = new RunSet();
        few.add(new Run(1, 5));
        few.add(new Run(99_999, 0));
        Kept kept = new Kept();
        MadePoints points = new MadePoints(100_000);

        Tally tally = new Runner(Made::history, 2)
                .run(new Experiment(points, 7, 20).only(few), new RunSet(), kept, Progress.SILENT);

        assertThat(kept.runs).containsExactlyInAnyOrder(new Run(1, 5), new Run(99_999, 0));
        assertThat(tally).returns(2, Tally::planned).returns(0, Tally::left);
        assertThat(points.made()).isEqualTo(2);
    }

    @Test
    void a_shard_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> new Shard(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shard(4, 3)).hasMessageContaining("(4/3)");
    }

    private static final class Kept implements HistorySink {
        private final List<Run> runs = new ArrayList<>();

        @Override
        public void accept(Ending ending) {
            runs.add(ending.run());
        }

        @Override
        public void commit() {}
    }
}
