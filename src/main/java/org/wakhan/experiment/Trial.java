package org.wakhan.experiment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few timed runs of an experiment, from which follows what all of it takes. Nothing is stored.
 *
 * @param runs number of runs that ended
 * @param failure why the first of them failed; null where none did
 * @param perSecond runs a second in the second half of the trial, when the program has become fast
 * @param eventRows events and entries of the record of a run, on average
 */
public record Trial(int runs, @Nullable String failure, double perSecond, double eventRows) {
    /** Technical: enough for the program to be compiled, few enough to wait for. */
    private static final int RUNS_PER_THREAD = 100;

    private static final Duration LONGEST = Duration.ofSeconds(3);

    /** Runs for a few seconds, at points from all over the design. */
    public static Trial of(Experiment experiment, Simulator simulator, int threads) {
        Runner runner = new Runner(simulator, threads);
        Count count = new Count();
        Measured measured = new Measured();
        runner.run(experiment.only(some(experiment, RUNS_PER_THREAD * threads)), new RunSet(), count, tally -> {
            measured.add(tally);
            if (tally.elapsed().compareTo(LONGEST) > 0) {
                runner.stop();
            }
        });
        return new Trial(
                count.runs,
                count.failure,
                measured.perSecond(),
                count.finished == 0 ? 0 : count.eventRows / (double) count.finished);
    }

    /** Runs at points that lie evenly in the design, or at all of them where they are few. */
    private static RunSet some(Experiment experiment, int most) {
        RunSet runs = new RunSet();
        int size = experiment.points().size();
        for (int k = 0; k < most; k++) {
            int point = size > most ? (int) ((long) k * size / most) : k % size;
            int replicate = size > most ? 0 : k / size;
            if (replicate < experiment.runs() && experiment.points().accepts(point)) {
                runs.add(new Run(point, replicate));
            }
        }
        return runs;
    }

    /** Counts endings. */
    private static final class Count implements HistorySink {
        private int runs;
        private int finished;
        private long eventRows;
        private @Nullable String failure;

        @Override
        public void accept(Ending ending) {
            runs++;
            if (ending instanceof Ending.Finished of) {
                finished++;
                eventRows += of.history().events().size()
                        + (long) of.history().recorded().size();
            } else if (ending instanceof Ending.Failed failed && failure == null) {
                failure = failed.message();
            }
        }

        @Override
        public void commit() {}
    }

    /** How far the trial was when. */
    private static final class Measured {
        private final List<Tally> tallies = new ArrayList<>();

        void add(Tally tally) {
            tallies.add(tally);
        }

        double perSecond() {
            Tally first = tallies.get(tallies.size() / 2);
            Tally last = tallies.get(tallies.size() - 1);
            Duration time = last.elapsed().minus(first.elapsed());
            return last.ended() == first.ended()
                    ? last.perSecond()
                    : (last.ended() - first.ended()) / (time.toNanos() * Tally.SECONDS_PER_NANOSECOND);
        }
    }
}
