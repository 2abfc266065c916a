package org.wakhan.scenario;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.parameter.Posterior;

/** A scenario like another one but for what is said here. */
public final class ScenarioCopy {
    private final Scenario of;
    private int months;
    private ParameterMode mode;
    private Map<String, Law> settings;
    private List<Intervention> interventions;
    private Set<String> mechanismsOff;
    private ParameterRegistry registry;
    private @Nullable Branch branch;
    private @Nullable Posterior posterior;

    ScenarioCopy(Scenario of) {
        this.of = of;
        months = of.months();
        mode = of.mode();
        settings = of.settings();
        interventions = of.interventions();
        mechanismsOff = of.mechanismsOff();
        registry = of.registry();
        branch = of.branch();
        posterior = of.posterior();
    }

    /** Its histories start from the beginning and from no stored states: these hold what was before a change. */
    public ScenarioCopy fromBeginning() {
        branch = null;
        return this;
    }

    public ScenarioCopy months(int number) {
        months = number;
        return this;
    }

    /** Uncertain parameters come from priors or take their central values. */
    public ScenarioCopy mode(ParameterMode other) {
        mode = other;
        return this;
    }

    /** Uncertain parameters come from a posterior. */
    public ScenarioCopy posterior(Posterior other) {
        mode = ParameterMode.POSTERIOR;
        posterior = other;
        return this;
    }

    /** Sets more than is set already, or otherwise. */
    public ScenarioCopy set(Map<String, Law> more) {
        Map<String, Law> all = new LinkedHashMap<>(settings);
        all.putAll(more);
        settings = all;
        return this;
    }

    /** Adds dated changes, in their place by date; those of one date come after those that are there. */
    public ScenarioCopy add(List<Intervention> more) {
        interventions = Stream.concat(interventions.stream(), more.stream())
                .sorted(Comparator.comparing(Intervention::on))
                .toList();
        return this;
    }

    /** Keeps some dated changes. */
    public ScenarioCopy keep(Predicate<Intervention> which) {
        interventions = interventions.stream().filter(which).toList();
        return this;
    }

    public ScenarioCopy mechanismsOff(Set<String> ids) {
        mechanismsOff = ids;
        return this;
    }

    public ScenarioCopy registry(ParameterRegistry other) {
        registry = other;
        return this;
    }

    /** The scenario. */
    public Scenario make() {
        return new Scenario(
                of.name(),
                of.question(),
                of.start(),
                months,
                mode,
                settings,
                interventions,
                mechanismsOff,
                of.files(),
                registry,
                branch,
                posterior);
    }
}
