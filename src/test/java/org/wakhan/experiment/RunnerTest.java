package org.wakhan.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.history.History;
import org.wakhan.scenario.Scenario;

@Timeout(60)
class RunnerTest {
    private final Scenario scenario = Made.scenario(3);
    private final Kept kept = new Kept();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void every_run_ends_once_whatever_the_threads(int threads) {
        Tally tally = run(new Runner(Made::history, threads), 100, new RunSet());

        assertThat(kept.numbers())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).boxed().toList());
        assertThat(tally).returns(100, Tally::done).returns(0, Tally::failed).returns(0, Tally::left);
    }

    @Test
    void no_more_threads_start_than_there_are_runs() {
        Set<String> names = ConcurrentHashMap.newKeySet();
        Simulator simulator = (s, seed, replicate) -> {
            names.add(Thread.currentThread().getName());
            return Made.history(s, seed, replicate);
        };
        RunSet stored = new RunSet();
        stored.add(new Run(0, 1));

        Tally tally = run(new Runner(simulator, Integer.MAX_VALUE), 4, stored);

        assertThat(tally).returns(3, Tally::done).returns(0, Tally::left);
        assertThat(names).isSubsetOf("history-1", "history-2", "history-3");
    }

    @Test
    void a_run_that_throws_is_recorded_and_the_others_go_on() {
        Simulator breaking = (s, seed, replicate) -> {
            if (replicate % 10 == 3) {
                throw new IllegalStateException("The hazard is\nNaN.");
            }
            return Made.history(s, seed, replicate);
        };

        Tally tally = run(new Runner(breaking, 2), 50, new RunSet());

        assertThat(tally).returns(45, Tally::done).returns(5, Tally::failed);
        assertThat(kept.failed())
                .extracting(failed -> failed.run().replicate())
                .containsExactlyInAnyOrder(3, 13, 23, 33, 43);
        assertThat(kept.failed().get(0).message())
                .startsWith("IllegalStateException: The hazard is NaN. (RunnerTest.java, line ");
    }

    @Test
    void a_run_that_overflows_the_stack_or_the_memory_takes_no_other_with_it() {
        Simulator breaking = (s, seed, replicate) -> switch (replicate) {
            case 1 -> endless(s, seed, replicate);
            case 2 -> throw new OutOfMemoryError("Java heap space");
            default -> Made.history(s, seed, replicate);
        };

        run(new Runner(breaking, 2), 10, new RunSet());

        assertThat(kept.finished()).isEqualTo(8);
        assertThat(kept.failed())
                .extracting(Ending.Failed::message)
                .anyMatch(message -> message.startsWith("StackOverflowError"))
                .anyMatch(message -> message.startsWith("OutOfMemoryError: Java heap space"));
    }

    private static History endless(Scenario scenario, long seed, int replicate) {
        return replicate < 0
                ? Made.history(scenario, seed, replicate)
                : Made.history(
                        scenario, seed, endless(scenario, seed, replicate).replicate());
    }

    @Test
    void a_history_with_a_value_that_is_no_number_or_of_another_run_counts_as_failed() {
        Simulator unsound = (s, seed, replicate) -> {
            History history = Made.history(s, seed, replicate == 4 ? 5 : replicate);
            if (replicate == 2) {
                history.monthly()[0][1] = Double.NaN;
            }
            return history;
        };

        run(new Runner(unsound, 1), 6, new RunSet());

        assertThat(kept.failed()).extracting(failed -> failed.run().replicate()).containsExactly(2, 4);
        assertThat(kept.failed().get(0).message()).contains("The outcome attacks is NaN (month 1)");
        assertThat(kept.failed().get(1).message()).contains("of replicate 5");
    }

    @Test
    void stored_runs_are_not_run_again() {
        RunSet stored = new RunSet();
        IntStream.range(0, 7).forEach(replicate -> stored.add(new Run(0, replicate)));
        stored.add(new Run(0, 9));
        stored.add(new Run(0, 1000));
        stored.add(new Run(1, 8));

        Tally tally = run(new Runner(Made::history, 2), 12, stored);

        assertThat(kept.numbers()).containsExactlyInAnyOrder(7, 8, 10, 11);
        assertThat(tally).returns(8, Tally::before).returns(4, Tally::done).returns(0, Tally::left);
    }

    @Test
    void a_stop_lets_running_histories_end_and_begins_no_others() {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        List<Runner> runner = new ArrayList<>();
        runner.add(new Runner(
                (s, seed, replicate) -> {
                    begun.incrementAndGet();
                    both.countDown();
                    awaitQuietly(both);
                    runner.get(0).stop();
                    return Made.history(s, seed, replicate);
                },
                2));

        Tally tally = run(runner.get(0), 1000, new RunSet());

        assertThat(begun).hasValue(2);
        assertThat(kept.numbers()).containsExactlyInAnyOrder(0, 1);
        assertThat(kept.uncommitted).isZero();
        assertThat(tally.left()).isEqualTo(998);
    }

    @Test
    void a_sink_that_cannot_write_ends_the_experiment_with_its_error() {
        AtomicInteger begun = new AtomicInteger();
        HistorySink full = new HistorySink() {
            @Override
            public void accept(Ending ending) {
                throw new IllegalStateException("The disk is full.");
            }

            @Override
            public void commit() {}
        };
        Runner runner = new Runner(
                (s, seed, replicate) -> {
                    begun.incrementAndGet();
                    return Made.history(s, seed, replicate);
                },
                2);

        assertThatThrownBy(
                        () -> runner.run(new Experiment(scenario, 1, 1_000_000), new RunSet(), full, Progress.SILENT))
                .hasMessage("The disk is full.");
        assertThat(begun.get()).isLessThan(1000);
    }

    @Test
    void a_fault_outside_of_a_history_ends_the_experiment_and_keeps_what_had_ended() {
        HistorySink faulty = new HistorySink() {
            @Override
            public Ending lighten(Ending ending) {
                if (ending.run().replicate() == 5) {
                    throw new IllegalStateException("No ending is that light.");
                }
                return ending;
            }

            @Override
            public void accept(Ending ending) {
                kept.accept(ending);
            }

            @Override
            public void commit() {
                kept.commit();
            }
        };

        assertThatThrownBy(() -> new Runner(Made::history, 2)
                        .run(new Experiment(scenario, 1, 100_000), new RunSet(), faulty, Progress.SILENT))
                .hasMessage("No ending is that light.");
        assertThat(kept.numbers()).contains(0, 1, 2, 3, 4).hasSizeLessThan(1000);
        assertThat(kept.uncommitted).isZero();
    }

    @Test
    void what_cannot_be_stored_of_a_history_ends_the_experiment_and_is_no_failure_of_it() {
        Simulator full = (of, seed, replicate) -> {
            if (replicate == 5) {
                throw new OutsideFailure("The disk is full.", new IOException("No space left on device")) {
                    private static final long serialVersionUID = 1;
                };
            }
            return Made.history(of, seed, replicate);
        };

        assertThatThrownBy(() -> new Runner(full, 2)
                        .run(new Experiment(scenario, 1, 100_000), new RunSet(), kept, Progress.SILENT))
                .hasMessage("The disk is full.");
        assertThat(kept.numbers()).contains(0, 1, 2, 3, 4).doesNotContain(5).hasSizeLessThan(1000);
        assertThat(kept.uncommitted).isZero();
    }

    @Test
    void histories_that_wait_for_a_slow_sink_do_not_pile_up() {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        HistorySink slow = new HistorySink() {
            @Override
            public void accept(Ending ending) {
                taken.incrementAndGet();
                sleep(1);
                most.accumulateAndGet(made.get() - taken.get(), Math::max);
            }

            @Override
            public void commit() {}
        };
        Simulator counting = (s, seed, replicate) -> {
            made.incrementAndGet();
            return Made.history(s, seed, replicate);
        };

        new Runner(counting, 2).run(new Experiment(scenario, 1, 300), new RunSet(), slow, Progress.SILENT);

        assertThat(most.get()).isBetween(1, 40);
    }

    @Test
    void what_has_ended_is_committed_while_a_long_history_runs() throws InterruptedException {
        CountDownLatch committed = new CountDownLatch(1);
        HistorySink sink = new HistorySink() {
            @Override
            public void accept(Ending ending) {}

            @Override
            public void commit() {
                committed.countDown();
            }
        };
        Simulator waiting = (s, seed, replicate) -> {
            if (replicate == 1) {
                awaitQuietly(committed);
            }
            return Made.history(s, seed, replicate);
        };

        new Runner(waiting, 1).run(new Experiment(scenario, 1, 2), new RunSet(), sink, Progress.SILENT);

        assertThat(committed.getCount()).isZero();
    }

    private Tally run(Runner runner, int runs, RunSet stored) {
        return runner.run(new Experiment(scenario, 7, runs), stored, kept, Progress.SILENT);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps what it takes. */
    private static final class Kept implements HistorySink {
        private final List<Ending> endings = new ArrayList<>();
        private int uncommitted;

        @Override
        public void accept(Ending ending) {
            endings.add(ending);
            uncommitted++;
        }

        @Override
        public void commit() {
            uncommitted = 0;
        }

        List<Integer> numbers() {
            return endings.stream().map(ending -> ending.run().replicate()).toList();
        }

        long finished() {
            return endings.size() - failed().size();
        }

        List<Ending.Failed> failed() {
            return endings.stream()
                    .filter(Ending.Failed.class::isInstance)
                    .map(Ending.Failed.class::cast)
                    .toList();
        }
    }
}
