package org.wakhan.calibration.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.random.Purpose;
import org.wakhan.random.Streams;

/** The checks on a normal model, sound and broken. Oracle: ranks are uniform by the theorem of Talts et al. (2018). */
class SelfCheckTest {
    private static final int TRUTHS = 200;

    private static List<Particle> prior(GenerativeModel model, int from, int count) {
        List<Particle> particles = new ArrayList<>();
        Proposal prior = new StandardNormal(model.dimensions());
        for (int run = from; run < from + count; run++) {
            double[] scores = prior.draw(new Streams(17, run).stream(3, Purpose.of("prior")));
            particles.add(new Particle(run, scores, model.statistics(scores, run)));
        }
        return particles;
    }

    private static double[][] ranks(GenerativeModel truth, GenerativeModel believed) {
        return new SelfCheck(prior(believed, 0, 10_000), 500).ranks(prior(truth, 50_000, TRUTHS), new Workers(2));
    }

    /** Fixed seed; of three right parameters one fails in thirty seeds. */
    @Test
    void ranksOfASoundInferenceAreUniform() {
        NormalModel model = new NormalModel(2, .5);
        double[][] ranks = ranks(model, model);
        for (double[] parameter : ranks) {
            assertThat(RankUniformity.of(parameter).pValue()).isGreaterThan(.01);
            assertThat(SelfCheck.coverage(parameter, .9)).isBetween(.85, .95);
        }
    }

    @Test
    void anInferenceThatBelievesDataToBeFinerThanTheyAreIsFoundOut() {
        double[][] ranks = ranks(new NormalModel(2, 1), new NormalModel(2, .3));
        assertThat(RankUniformity.of(ranks[0]).pValue()).isLessThan(.001);
        assertThat(SelfCheck.coverage(ranks[0], .9)).isLessThan(.8);
    }

    @Test
    void chiSquareIsThatOfTheTextbook() {
        double[] ranks = new double[40];
        for (int i = 0; i < 40; i++) {
            ranks[i] = i < 16 ? .1 : i < 24 ? .3 : i < 32 ? .6 : .9;
        }
        RankUniformity uniformity = RankUniformity.of(ranks);
        assertThat(uniformity.counts()).containsExactly(16, 8, 8, 8);
        assertThat(uniformity.chiSquare()).isCloseTo((36 + 4 + 4 + 4) / 10.0, within(1e-12));
    }
}
