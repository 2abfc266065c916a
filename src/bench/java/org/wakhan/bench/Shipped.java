package org.wakhan.bench;

import java.util.List;
import java.util.Set;
import org.wakhan.model.Mechanisms;
import org.wakhan.region.Region;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioReader;
import org.wakhan.scenario.Scenarios;

/** Scenarios for benchmarks. */
public final class Shipped {
    private Shipped() {}

    /** The shipped baseline: 54 months, parameters drawn. */
    public static Scenario baseline() {
        return new ScenarioReader(Mechanisms.registry(), Mechanisms.ids(), Region.load())
                .read(Scenarios.shipped().find("scenarios/baseline.yaml"), List.of());
    }

    /** The baseline at the point values of its parameters, without some mechanisms. */
    public static Scenario pointBaselineWithout(Set<String> off) {
        Scenario read = baseline();
        return new Scenario(
                read.name(),
                read.question(),
                read.start(),
                read.months(),
                ParameterMode.POINT,
                read.settings(),
                read.interventions(),
                off,
                read.files(),
                read.registry());
    }
}
