package org.wakhan.statistics.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;

/** The paired block bootstrap. Oracles: the standard error of a mean of blocks, and pairs that never differ. */
class PairedBootstrapTest {
    private static final Purpose PURPOSE = Purpose.of("paired-bootstrap-test");

    private static Stream stream(int number) {
        return new Streams(5, number).stream(0, PURPOSE);
    }

    @Test
    void forecastersThatDifferByTheSameEverywhereDifferForCertain() {
        double[] reference = stream(0).doubles(60).toArray();
        double[] scores = reference.clone();
        int[] blocks = new int[60];
        for (int i = 0; i < 60; i++) {
            scores[i] -= .1;
            blocks[i] = i / 12;
        }
        PairedBootstrap paired = PairedBootstrap.of(scores, reference, blocks, 200, stream(1));
        assertThat(paired.estimate()).isCloseTo(-.1, within(1e-12));
        assertThat(paired.low()).isCloseTo(-.1, within(1e-12));
        assertThat(paired.high()).isCloseTo(-.1, within(1e-12));
        assertThat(paired.shareBetter()).isEqualTo(1);
        assertThat(paired.skill()).isBetween(paired.skillLow(), paired.skillHigh());
    }

    /**
     * Cells of a block are equal, so 480 cells in 40 blocks know as much as 40 cells: the interval is 2 * 1.645 standard
     * errors of 40 values wide. Taken cell by cell it would be narrower by the root of 12.
     */
    @Test
    void theIntervalIsAsWideAsBlocksMakeItAndNotAsCellsDo() {
        double[] scores = new double[480];
        double[] reference = new double[480];
        int[] blocks = new int[480];
        Stream random = stream(2);
        double square = 0;
        double sum = 0;
        for (int block = 0; block < 40; block++) {
            double value = random.gaussian();
            sum += value;
            square += value * value;
            for (int i = 0; i < 12; i++) {
                scores[12 * block + i] = 10 + value;
                reference[12 * block + i] = 10;
                blocks[12 * block + i] = block;
            }
        }
        double error = Math.sqrt((square / 40 - sum / 40 * sum / 40) / 40);
        PairedBootstrap paired = PairedBootstrap.of(scores, reference, blocks, 4000, stream(3));
        assertThat((paired.high() - paired.low()) / (2 * 1.645 * error)).isCloseTo(1, within(.06));
        assertThat(paired.estimate()).isCloseTo(sum / 40, within(1e-12));
    }

    @Test
    void theSameStreamGivesTheSameInterval() {
        double[] scores = stream(4).doubles(30).toArray();
        double[] reference = stream(5).doubles(30).toArray();
        int[] blocks = new int[30];
        for (int i = 0; i < 30; i++) {
            blocks[i] = i / 3;
        }
        assertThat(PairedBootstrap.of(scores, reference, blocks, 100, stream(6)))
                .isEqualTo(PairedBootstrap.of(scores, reference, blocks, 100, stream(6)));
        assertThatThrownBy(() -> PairedBootstrap.of(scores, reference, new int[3], 100, stream(6)))
                .hasMessageContaining("same cells");
    }
}
