package org.wakhan.calibration.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The sampler on a normal model. Oracle: its posterior in closed form, and itself on other numbers of threads. */
class SequentialSamplerTest {
    private static final double NOISE = .3;
    private static final double[] OBSERVED = {.8, .2};
    private static final Schedule SCHEDULE = new Schedule(8000, 4000, 4, 2000);

    private static SequentialSampler.Result run(GenerativeModel model, int threads, Rounds rounds) {
        return new SequentialSampler(new Simulations(model, 11, new Workers(threads)), OBSERVED, SCHEDULE)
                .run(rounds, done -> {});
    }

    /** Precision I + A'A / noise^2 with A = ((1, 0), (1, 1)); mean = covariance A' y / noise^2. */
    @Test
    void itFindsTheMeanAndSpreadOfTheClosedForm() {
        double n = NOISE * NOISE;
        double aa = 1 + 2 / n;
        double ab = 1 / n;
        double bb = 1 + 1 / n;
        double determinant = aa * bb - ab * ab;
        double[] right = {(OBSERVED[0] + OBSERVED[1]) / n, OBSERVED[1] / n};
        double[] mean = {(bb * right[0] - ab * right[1]) / determinant, (aa * right[1] - ab * right[0]) / determinant};
        double[] sd = {Math.sqrt(bb / determinant), Math.sqrt(aa / determinant)};
        SequentialSampler.Result result = run(new NormalModel(7, NOISE), 2, Rounds.NONE);
        WeightedSample posterior = result.posterior().adjusted();
        for (int d = 0; d < 2; d++) {
            assertThat(posterior.mean(d)).isCloseTo(mean[d], within(.06));
            assertThat(Math.sqrt(posterior.covariance()[d][d])).isCloseTo(sd[d], within(.04));
        }
        assertThat(posterior.mean(2))
                .as("a parameter without data stays at its prior")
                .isCloseTo(0, within(.15));
        assertThat(posterior.covariance()[2][2]).isCloseTo(1, within(.2));
    }

    @Test
    void theToleranceFallsFromRoundToRound() {
        List<SequentialSampler.Round> rounds =
                run(new NormalModel(7, NOISE), 2, Rounds.NONE).rounds();
        assertThat(rounds).hasSize(5);
        for (int i = 1; i < rounds.size(); i++) {
            assertThat(rounds.get(i).tolerance()).isLessThan(rounds.get(i - 1).tolerance());
        }
        assertThat(rounds.get(4).simulations()).isEqualTo(24_000);
    }

    @Test
    void oneThreadAndThreeGiveTheSameToTheBit() {
        AbcPosterior one = run(new NormalModel(7, NOISE), 1, Rounds.NONE).posterior();
        AbcPosterior three = run(new NormalModel(7, NOISE), 3, Rounds.NONE).posterior();
        assertThat(three.adjusted().scores()).isDeepEqualTo(one.adjusted().scores());
        assertThat(three.adjusted().weights()).isEqualTo(one.adjusted().weights());
        assertThat(three.adjusted().runs()).isEqualTo(one.adjusted().runs());
    }

    /** Breaks off in the third round, then goes on from what was kept. */
    @Test
    void aCalibrationThatWasBrokenOffEndsAsIfItHadNot() {
        Map<Integer, List<Particle>> disk = new HashMap<>();
        Rounds stopping = new Kept(disk) {
            @Override
            public void save(int round, List<Particle> particles) {
                if (round == 2) {
                    throw new IllegalStateException("stopped");
                }
                super.save(round, particles);
            }
        };
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> run(new NormalModel(7, NOISE), 2, stopping)))
                .hasMessageContaining("stopped");
        AtomicInteger simulated = new AtomicInteger();
        GenerativeModel counting = new GenerativeModel() {
            private final GenerativeModel model = new NormalModel(7, NOISE);

            @Override
            public int dimensions() {
                return model.dimensions();
            }

            @Override
            public double[] statistics(double[] scores, int run) {
                simulated.incrementAndGet();
                return model.statistics(scores, run);
            }
        };
        AbcPosterior resumed = run(counting, 2, new Kept(disk)).posterior();
        AbcPosterior whole = run(new NormalModel(7, NOISE), 2, Rounds.NONE).posterior();
        assertThat(resumed.adjusted().scores()).isDeepEqualTo(whole.adjusted().scores());
        assertThat(simulated).as("rounds 2, 3 and 4 only").hasValue(12_000);
    }

    @Test
    void simulationsThatBreakOffAreCountedAndLeftOut() {
        GenerativeModel fragile = new GenerativeModel() {
            @Override
            public int dimensions() {
                return 1;
            }

            @Override
            public double[] statistics(double[] scores, int run) {
                if (run % 10 == 3) {
                    throw new IllegalStateException("broken");
                }
                return scores.clone();
            }
        };
        SequentialSampler.Result result = new SequentialSampler(
                        new Simulations(fragile, 1, new Workers(2)), new double[] {0}, new Schedule(1000, 100, 1, 100))
                .run(Rounds.NONE, done -> {});
        assertThat(result.rounds().get(0).failed()).isEqualTo(100);
        assertThat(result.table().size()).isEqualTo(990);
    }

    /** Rounds kept in memory. */
    private static class Kept implements Rounds {
        private final Map<Integer, List<Particle>> disk;

        Kept(Map<Integer, List<Particle>> disk) {
            this.disk = disk;
        }

        @Override
        public List<Particle> load(int round) {
            return disk.get(round);
        }

        @Override
        public void save(int round, List<Particle> particles) {
            disk.put(round, particles);
        }
    }
}
