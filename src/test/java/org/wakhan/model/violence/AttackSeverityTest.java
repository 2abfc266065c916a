package org.wakhan.model.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;
import org.wakhan.history.EventType;
import org.wakhan.history.Organisation;
import org.wakhan.history.TargetClass;
import org.wakhan.model.Ensemble;
import org.wakhan.model.Stage;
import org.wakhan.model.TestScenarios;
import org.wakhan.model.world.Toll;
import org.wakhan.random.Purpose;
import org.wakhan.random.Sampled;
import org.wakhan.random.Stream;
import org.wakhan.random.Streams;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/** A9. Oracle: the mean of a rounded-up log-normal law, summed numerically; bounds of 4 standard errors. */
class AttackSeverityTest {
    private static final int SIZE = 20_000;
    private static final Unit KABUL = Region.load().unit("AF-KAB");

    private static final TestScenarios SCENARIO = TestScenarios.baseline()
            .only("A9")
            .set("severity.suicide-share", 1)
            .set("severity.suicide.median", 7)
            .set("severity.suicide.spread", .8)
            .set("severity.armed.zero", .4)
            .set("severity.armed.median", 1.3)
            .set("severity.armed.spread", .7)
            .set("severity.chinese-target.median", 2)
            .set("severity.chinese-target.spread", .5)
            .set("severity.injured-per-killed", 1.8)
            .set("severity.chinese-share.inside", .25)
            .set("severity.chinese-share.border", .9)
            .set("severity.chinese-share.pakistan", .6)
            .set("severity.chinese-target.zero-pakistan", .3);

    private static List<Toll> tolls(Organisation organisation, TargetClass target, String unit) {
        AttackSeverity severity = Stage.of(SCENARIO).mechanism(AttackSeverity.class);
        Unit where = Region.load().unit(unit);
        Stream stream = new Streams(3, 0).stream(1, Purpose.of("test-toll"));
        return IntStream.range(0, SIZE)
                .mapToObj(i -> severity.toll(severity.type(organisation, target, where, stream), target, where, stream))
                .toList();
    }

    /** E[ceil X] = sum over k of P(X > k). */
    private static double meanRoundedUp(double median, double sigma) {
        LogNormalDistribution law = new LogNormalDistribution(null, Math.log(median), sigma);
        double mean = 1;
        for (int k = 1; k < 500; k++) {
            mean += 1 - law.cumulativeProbability(k);
        }
        return mean;
    }

    private static void assertMean(List<Toll> tolls, ToDoubleFunction<Toll> of, double expected) {
        double[] sample = tolls.stream().mapToDouble(of).toArray();
        assertThat(Sampled.mean(sample)).isCloseTo(expected, within(4 * Math.sqrt(Sampled.variance(sample) / SIZE)));
    }

    @Test
    void suicideBombingsKillARoundedUpLogNormalNumber() {
        List<Toll> tolls = tolls(Organisation.ISIS_K, TargetClass.CIVILIANS, "AF-KAB");
        assertMean(tolls, Toll::killed, meanRoundedUp(7, .8));
        assertThat(tolls).allMatch(toll -> toll.killed() > 0 && toll.chineseKilled() == 0);
    }

    /** Explosives alone, all of them large: on civilians as deadly as suicide bombings, on the authorities not. */
    @Test
    void largeExplosivesKillAsSuicideBombingsDoButNotAmongTheAuthorities() {
        AttackSeverity severity = Stage.of(SCENARIO.set("severity.suicide-share", 0)
                        .set("severity.explosive-share", 1)
                        .set("severity.large-share", 1)
                        .set("severity.explosive.zero", .4)
                        .set("severity.explosive.median", 1.2)
                        .set("severity.explosive.spread", .9))
                .mechanism(AttackSeverity.class);
        Stream stream = new Streams(4, 0).stream(1, Purpose.of("test-toll"));
        for (TargetClass target : List.of(TargetClass.CIVILIANS, TargetClass.FOREIGN, TargetClass.AUTHORITIES)) {
            List<Toll> tolls = IntStream.range(0, SIZE)
                    .mapToObj(i -> severity.toll(
                            severity.type(Organisation.ISIS_K, target, KABUL, stream), target, KABUL, stream))
                    .toList();
            assertMean(
                    tolls,
                    Toll::killed,
                    target == TargetClass.AUTHORITIES ? .6 * meanRoundedUp(1.2, .9) : meanRoundedUp(7, .8));
        }
    }

    @Test
    void nobodyDiesInTheStatedShareOfArmedAttacks() {
        List<Toll> tolls = tolls(Organisation.NRF, TargetClass.AUTHORITIES, "AF-KAB");
        assertMean(tolls, toll -> toll.killed() == 0 ? 1 : 0, .4);
        assertMean(tolls, Toll::killed, .6 * meanRoundedUp(1.3, .7));
    }

    @Test
    void theInjuredAreAMultipleOfOneMoreThanTheKilled() {
        List<Toll> tolls = tolls(Organisation.NRF, TargetClass.AUTHORITIES, "AF-KAB");
        assertMean(tolls, Toll::injured, 1.8 * (1 + .6 * meanRoundedUp(1.3, .7)));
    }

    @Test
    void chineseNationalsAreAShareOfTheVictimsInsideAndOutside() {
        double killed = meanRoundedUp(2, .5);
        List<Toll> inside = tolls(Organisation.ISIS_K, TargetClass.CHINESE, "AF-KAB");
        assertMean(inside, Toll::killed, killed);
        assertMean(inside, Toll::chineseKilled, .25 * killed);
        assertMean(inside, Toll::chineseInjured, .25 * 1.8 * (killed + 1));
        assertMean(tolls(Organisation.UNATTRIBUTED, TargetClass.CHINESE, "TJ-KT"), Toll::chineseKilled, .9 * killed);
    }

    @Test
    void inPakistanNobodyDiesInTheStatedShareOfAttacksOnChineseNationals() {
        List<Toll> tolls = tolls(Organisation.BLA, TargetClass.CHINESE, "PK-SD");
        assertMean(tolls, toll -> toll.killed() == 0 ? 1 : 0, .3);
        assertMean(tolls, Toll::chineseKilled, .6 * .7 * meanRoundedUp(2, .5));
    }

    @Test
    void withoutItEveryAttackHasTheFlatToll() {
        Ensemble runs = Ensemble.of(TestScenarios.baseline().only("A1").set("severity.flat", 3), 1, 1);
        assertThat(runs.events(EventType.ATTACK)).isNotEmpty().allMatch(attack -> attack.killed() == 3);
    }
}
