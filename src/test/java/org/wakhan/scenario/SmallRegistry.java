package org.wakhan.scenario;

import java.util.List;
import java.util.Set;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.region.Region;

/** A registry with one parameter of each kind, so that tests do not hang on the shipped numbers. */
final class SmallRegistry {
    static final Parameter PEAK = Parameter.of("D5", "isis-k.attack.peak", "Attacks in the worst month")
            .unit("attacks per month")
            .range(0, 200)
            .mostly(20, 50)
            .assumed("Invented for tests.");
    static final Parameter KABUL = weight("AF-KAB");
    static final Parameter POLICY = Parameter.of("B3", "taliban.tip-policy", "What the authorities do about TIP")
            .words("tolerate", "shield", "expel")
            .assumed("Invented for tests.");
    static final Parameter GAIN = Parameter.of("B3", "china.pressure.gain", "Pressure against its usual strength")
            .value(1)
            .assumed("Invented for tests.");
    static final Parameter SHARE = Parameter.of("A1", "migration.share", "Share of those who leave")
            .range(0, 1)
            .prior(new Law.Beta(2, 3))
            .assumed("Invented for tests.");

    static final ParameterRegistry REGISTRY =
            new ParameterRegistry(List.of(PEAK, KABUL, weight("AF-NAN"), POLICY, GAIN, SHARE));
    static final Set<String> MECHANISMS = Set.of("A1", "B3", "D5");

    private SmallRegistry() {}

    static ScenarioReader reader() {
        return new ScenarioReader(REGISTRY, MECHANISMS, Region.load());
    }

    private static Parameter weight(String unit) {
        return Parameter.of("D5", "isis-k.province-weight." + unit, "Weight of the province")
                .prior(new Law.Gamma(2, 1))
                .assumed("Invented for tests.");
    }
}
