package org.wakhan.model.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;
import org.wakhan.random.Purpose;
import org.wakhan.random.Sampled;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;

/** C2. Oracle: the geometric law from 0 with mean m, P(k) = p (1 - p)^k, p = 1 / (1 + m). */
class ClaimDelayTest {
    private static final TestScenarios SCENARIO =
            TestScenarios.baseline().only("C1", "C2").set("claim.isis-k", 1);

    private static double dayOfClaim(TestScenarios scenario) {
        Stage stage = Stage.of(scenario);
        stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CIVILIANS, Toll.NONE);
        stage.runTo(300);
        return stage.world.chronicle.event(1).day();
    }

    @Test
    void daysAreGeometric() {
        ClaimDelay delay = Stage.of(SCENARIO.set("claim.delay-mean", 1.5)).mechanism(ClaimDelay.class);
        Stream stream = new Streams(1, 0).stream(1, Purpose.of("test-delay"));
        int size = 10_000;
        long[] counts = new long[9];
        for (int i = 0; i < size; i++) {
            double days = delay.days(stream);
            assertThat(days).isEqualTo(Math.rint(days)).isNotNegative();
            counts[(int) Math.min(days, counts.length - 1)]++;
        }
        double[] expected = new double[counts.length];
        for (int k = 0; k < expected.length; k++) {
            expected[k] = size * Math.pow(.6, k) * (k < expected.length - 1 ? .4 : 1);
        }
        assertThat(Sampled.fits(expected, counts)).isGreaterThan(Sampled.LEVEL);
    }

    @Test
    void claimsComeSoManyDaysAfterTheirAttack() {
        Stage stage = Stage.of(SCENARIO.set("claim.delay-mean", 50));
        int attacks = 400;
        for (int i = 0; i < attacks; i++) {
            stage.attack(Organisation.ISIS_K, "AF-KAB", TargetClass.CIVILIANS, Toll.NONE);
        }
        stage.runTo(3000);
        double days = 0;
        for (int id = attacks; id < 2 * attacks; id++) {
            days += stage.world.chronicle.event(id).day();
        }
        assertThat(days / attacks).isCloseTo(50, within(4 * Math.sqrt(50 * 51.0 / attacks)));
    }

    @Test
    void withoutItOrAtMeanZeroTheyComeAtOnce() {
        assertThat(dayOfClaim(SCENARIO.without("C2"))).isCloseTo(0, within(1e-9));
        assertThat(dayOfClaim(SCENARIO.set("claim.delay-mean", 0))).isCloseTo(0, within(1e-9));
    }
}
