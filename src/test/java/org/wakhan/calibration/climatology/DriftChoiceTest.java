package org.wakhan.calibration.climatology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;

/** The choice of drift. Oracle: made-up pasts whose levels stay or move by construction. */
class DriftChoiceTest {
    private static final Purpose PURPOSE = Purpose.of("drift-choice-test");

    /** Poisson counts of 34 provinces over 28 months, whose levels are multiplied anew every 4 months. */
    private static Past past(double spread) {
        double[][] counts = new double[34][28];
        for (int province = 0; province < 34; province++) {
            Stream random = new Streams(3, province).stream(0, PURPOSE);
            double level = 6;
            for (int month = 0; month < 28; month++) {
                if (month % 4 == 0) {
                    level = Math.min(300, level * Math.exp(spread * random.gaussian()));
                }
                counts[province][month] = random.poisson(level);
            }
        }
        return new Past(YearMonth.of(2021, 9), counts);
    }

    /** Counts 2 to 10 hold .940 of Poisson(6); 408 forecasts cover that within .036, three standard errors. */
    @Test
    void levelsThatStayNeedNoDrift() {
        DriftChoice choice = DriftChoice.from(past(0));
        assertThat(choice.share()).isZero();
        assertThat(choice.trials()).hasSize(3);
        assertThat(choice.trials().get(0).cover90()).isCloseTo(.940, within(.036));
    }

    @Test
    void levelsThatMoveNeedSome() {
        DriftChoice choice = DriftChoice.from(past(.5));
        assertThat(choice.share()).isPositive();
        assertThat(choice.trials().get(0).cover90()).isLessThan(.87);
    }

    @Test
    void aPastTooShortForTrialsHasNone() {
        Past past = past(0).until(13);
        assertThat(DriftChoice.from(past)).isEqualTo(new DriftChoice(0, List.of()));
    }

    /** What comes after the origin cannot move what is learnt at it: the origin's past holds nothing else. */
    @Test
    void theChoiceAtAnOriginIsTheSameWhateverFollows() {
        Past early = past(.5).until(20);
        assertThat(DriftChoice.from(early))
                .isEqualTo(DriftChoice.from(past(.5).until(24).until(20)));
    }
}
