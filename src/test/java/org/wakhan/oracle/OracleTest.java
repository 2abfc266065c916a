package org.wakhan.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.Simulation;
import org.wakhan.parameter.Law;
import org.wakhan.region.Region;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioReader;

/**
 * The event-driven model agrees in distribution with the same rules written one day at a time. Oracle: {@link DayByDay}.
 *
 * <p>Means and spreads of attacks by organisation, unit class and year and of every outcome of the truth are compared. The
 * probability that a right model fails is below 1 in 10,000 for all scenarios together.
 */
class OracleTest {
    private static final double ERROR_RATE = 1e-4 / 3;
    /** More of them find smaller errors: {@code -Dwakhan.oracle.histories=1000}. */
    private static final int MODEL_HISTORIES = Integer.getInteger("wakhan.oracle.histories", 150);

    private static final int ORACLE_HISTORIES = 2 * MODEL_HISTORIES;
    /** Fewer, for the errors are large. */
    private static final int BROKEN_HISTORIES = 200;

    private static final long SEED = Long.getLong("wakhan.oracle.seed", 1);
    private static final Map<String, List<Map<String, Double>>> MODEL = new HashMap<>();

    @AfterAll
    static void forget() {
        MODEL.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "pressure-doubled", "isis-k-resurgent"})
    void theEventDrivenModelAgreesWithTheRulesTakenOneDayAtATime(String name) {
        Comparison comparison = Comparison.of(model(name), oracle(scenario(name), ORACLE_HISTORIES), ERROR_RATE);

        System.out.println(name + System.lineSeparator() + comparison.table(10));
        assertThat(comparison.rows()).hasSizeGreaterThan(300);
        assertThat(comparison.beyondChance()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "attack.security-elasticity, 1.5",
        "safe-haven.fast-half-life, 1.3",
        "attack.dispersion, 1.5",
        "clustering.branching-ratio, 2",
        "clustering.kernel-mean, 3",
        "china.pressure.gain, 2",
    })
    void anOracleWithABrokenRuleDisagrees(String key, double factor) {
        Scenario right = scenario("baseline");
        Map<String, Law> settings = new LinkedHashMap<>(right.settings());
        settings.put(key, new Law.Fixed(factor * right.registry().points().get(key)));
        Comparison comparison =
                Comparison.of(model("baseline"), oracle(with(right, settings), BROKEN_HISTORIES), ERROR_RATE);

        System.out.println(key + " x " + factor + System.lineSeparator() + comparison.table(3));
        assertThat(comparison.beyondChance()).isNotEmpty();
    }

    private static List<Map<String, Double>> model(String name) {
        return MODEL.computeIfAbsent(name, key -> {
            Scenario scenario = scenario(key);
            return histories(MODEL_HISTORIES, replicate -> Counts.of(Simulation.run(scenario, SEED, replicate)));
        });
    }

    private static List<Map<String, Double>> oracle(Scenario scenario, int number) {
        return histories(number, replicate -> DayByDay.run(scenario, SEED * 1_000_003 + replicate));
    }

    private static List<Map<String, Double>> histories(int number, IntFunction<Counts> history) {
        long start = System.nanoTime();
        var all = IntStream.range(0, number)
                .mapToObj(replicate -> history.apply(replicate).figures())
                .toList();
        System.out.printf("%d histories in %.1f s%n", number, (System.nanoTime() - start) / 1e9);
        return all;
    }

    private static Scenario scenario(String name) {
        ScenarioReader reader = new ScenarioReader(Mechanisms.registry(), Mechanisms.ids(), Region.load());
        Scenario read = reader.read(Path.of("scenarios", name + ".yaml"));
        return with(read, read.settings());
    }

    /** A scenario with point values, without what the truth does not read. */
    private static Scenario with(Scenario scenario, Map<String, Law> settings) {
        Set<String> off = new TreeSet<>(scenario.mechanismsOff());
        off.addAll(DayByDay.LEFT_OUT);
        return new Scenario(
                scenario.name(),
                scenario.question(),
                scenario.start(),
                scenario.months(),
                ParameterMode.POINT,
                settings,
                scenario.interventions(),
                off,
                scenario.files(),
                scenario.registry());
    }
}
