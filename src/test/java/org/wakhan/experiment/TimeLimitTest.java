package org.wakhan.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.Simulation;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/** Histories that take too long, and experiments that stop at a failure. */
@Timeout(60)
class TimeLimitTest {
    private final Scenario scenario = Made.scenario(3);
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
    void a_history_that_takes_too_long_is_broken_off_and_its_thread_makes_the_next_one() {
        Simulator endless = (s, seed, replicate) -> {
            while (replicate == 1) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new IllegalStateException("interrupted");
                }
            }
            return Made.history(s, seed, replicate);
        };

        run(new Runner(new TimeLimit(endless, Duration.ofMillis(200)), 1), 4);

        assertThat(endings).hasSize(4);
        assertThat(endings.get(1))
                .isEqualTo(new Ending.Failed(new Run(0, 1), "The history took longer than the limit of 0.2 s."));
        assertThat(endings).filteredOn(Ending.Finished.class::isInstance).hasSize(3);
    }

    @Test
    void a_failure_of_another_kind_keeps_its_message() {
        TimeLimit limit = new TimeLimit(
                (s, seed, replicate) -> {
                    throw new IllegalStateException("The hazard is NaN.");
                },
                Duration.ofSeconds(30));

        assertThatThrownBy(() -> limit.simulate(scenario, 1, 0)).hasMessage("The hazard is NaN.");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void a_limit_that_strikes_as_a_history_ends_leaves_the_thread_uninterrupted() {
        TimeLimit limit = new TimeLimit(
                (s, seed, replicate) -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return Made.history(s, seed, replicate);
                },
                Duration.ofMillis(20));

        assertThat(limit.simulate(scenario, 1, 0).replicate()).isZero();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void a_simulation_stops_between_its_steps_when_its_thread_is_interrupted() {
        Scenario real = new Scenario(
                "real",
                "Does it end?",
                Made.START,
                12,
                ParameterMode.POINT,
                Map.of(),
                List.of(),
                Set.of(),
                Map.of(),
                Mechanisms.registry());
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Simulation.run(real, 1, 0))
                    .isInstanceOf(CancellationException.class)
                    .hasMessageStartingWith("The history was stopped on day");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void after_a_failure_no_run_begins_where_that_is_wanted() {
        AtomicInteger begun = new AtomicInteger();
        Simulator breaking = (s, seed, replicate) -> {
            begun.incrementAndGet();
            if (replicate == 3) {
                throw new IllegalStateException("no");
            }
            return Made.history(s, seed, replicate);
        };

        Runner runner = new Runner(breaking, 1, OnError.STOP);
        Tally tally = run(runner, 1_000_000);

        assertThat(runner.isStopped()).isTrue();
        assertThat(begun.get()).isBetween(4, 1000).isEqualTo(endings.size());
        assertThat(tally.failed()).isEqualTo(1);
        assertThat(endings).filteredOn(Ending.Failed.class::isInstance).hasSize(1);
    }

    private Tally run(Runner runner, int runs) {
        return runner.run(new Experiment(scenario, 7, runs), new RunSet(), sink, Progress.SILENT);
    }

    @Test
    void alarms_of_histories_that_have_ended_do_not_wait() {
        TimeLimit limit = new TimeLimit(Made::history, Duration.ofHours(1));

        for (int replicate = 0; replicate < 50; replicate++) {
            limit.simulate(scenario, 1, replicate);
        }

        assertThat(limit.waiting()).isZero();
    }
}
