package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.evidence.Evidence;
import org.wakhan.history.ViolenceClass;
import org.wakhan.input.Row;
import org.wakhan.input.Table;
import org.wakhan.random.Purpose;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;

/** Oracle: deaths in single events by class, {@code severity.csv}, and the law's own distribution function. */
class DeathsPerEventTest {
    private static final int DRAWS = 200_000;

    @ParameterizedTest
    @CsvSource({"BOMBING, ied_only", "CLASH, clash", "CIVILIANS, attack_civ"})
    void a_class_kills_as_often_and_as_many_as_the_class_that_was_counted(ViolenceClass type, String counted) {
        Row row = Table.resource(Evidence.class, "severity.csv").rows().stream()
                .filter(line -> line.text("cls").equals(counted))
                .findFirst()
                .orElseThrow();
        DeathsPerEvent law = new DeathsPerEvent(
                BackgroundRows.zero(type).point(),
                BackgroundRows.more(type).point(),
                BackgroundRows.tail(type).point(),
                1);
        double mean = 0;
        for (int deaths = 0; deaths < law.most(); deaths++) {
            mean += 1 - law.atMost(deaths);
        }
        assertThat(law.atMost(0)).isCloseTo(row.number("p0"), within(.005));
        assertThat(mean).isCloseTo(row.number("mean"), within(.02));
        assertThat(law.atMost((int) Math.floor(row.number("q99")))).isCloseTo(.99, within(.003));
    }

    /** Chi-square of 0, 1, 2, 3, 4 and more deaths with five degrees of freedom: 29 is passed once in 40,000. */
    @Test
    void draws_follow_the_distribution_function() {
        double[] expected = new double[6];
        double[] seen = new double[6];
        double below = 0;
        for (int deaths = 0; deaths < 5; deaths++) {
            double atMost = 1 - .6 * Math.pow(.4, Math.pow(deaths / 1.3, .7));
            expected[deaths] = (atMost - below) * DRAWS;
            below = atMost;
        }
        expected[5] = (1 - below) * DRAWS;
        DeathsPerEvent law = new DeathsPerEvent(.4, .4, .7, 1.3);
        Stream stream = new Streams(1, 0).stream(2, Purpose.of("test"));
        for (int i = 0; i < DRAWS; i++) {
            seen[Math.min(5, law.draw(stream))]++;
        }
        double chiSquare = 0;
        for (int i = 0; i < 6; i++) {
            chiSquare += Math.pow(seen[i] - expected[i], 2) / expected[i];
        }
        assertThat(chiSquare).isLessThan(29);
    }

    @Test
    void a_larger_scale_kills_more_and_leaves_the_share_of_events_without_deaths() {
        DeathsPerEvent small = new DeathsPerEvent(.4, .4, .7, 1);
        DeathsPerEvent large = new DeathsPerEvent(.4, .4, .7, 2);
        assertThat(large.atMost(0)).isEqualTo(small.atMost(0));
        assertThat(large.atMost(3)).isLessThan(small.atMost(3));
    }
}
