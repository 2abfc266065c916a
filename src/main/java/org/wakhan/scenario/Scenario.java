package org.wakhan.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.parameter.Posterior;

/**
 * A checked scenario, with everything that it extends merged into it. Immutable.
 *
 * <p>The name, question and files play no part in the results: two scenarios with the same start, months, mode, settings,
 * interventions and mechanisms give the same histories.
 *
 * @param name short name
 * @param question what it asks, in a sentence or two
 * @param start first day
 * @param months length in months, 1 to 600
 * @param mode where uncertain parameters come from
 * @param settings changes against the registry: key to value or law
 * @param interventions dated changes, by date; those of one date in the order of the files
 * @param mechanismsOff ids of the mechanisms switched off
 * @param files the scenario's file and those that it extends, nearest first, each with the SHA-256 of its content
 * @param registry the parameters that it can set
 * @param branch stored states that its histories start from, with equal results; null where they start from the beginning
 * @param posterior where uncertain parameters come from with {@link ParameterMode#POSTERIOR}, the shipped one where none is
 *     given; null with any other mode
 */
public record Scenario(
        String name,
        String question,
        LocalDate start,
        int months,
        ParameterMode mode,
        Map<String, Law> settings,
        List<Intervention> interventions,
        Set<String> mechanismsOff,
        Map<String, String> files,
        ParameterRegistry registry,
        @Nullable Branch branch,
        @Nullable Posterior posterior) {

    /** A scenario whose histories start from the beginning. */
    public Scenario(
            String name,
            String question,
            LocalDate start,
            int months,
            ParameterMode mode,
            Map<String, Law> settings,
            List<Intervention> interventions,
            Set<String> mechanismsOff,
            Map<String, String> files,
            ParameterRegistry registry) {
        this(name, question, start, months, mode, settings, interventions, mechanismsOff, files, registry, null, null);
    }

    /** A scenario that draws from the shipped posterior, if from one. */
    public Scenario(
            String name,
            String question,
            LocalDate start,
            int months,
            ParameterMode mode,
            Map<String, Law> settings,
            List<Intervention> interventions,
            Set<String> mechanismsOff,
            Map<String, String> files,
            ParameterRegistry registry,
            @Nullable Branch branch) {
        this(
                name,
                question,
                start,
                months,
                mode,
                settings,
                interventions,
                mechanismsOff,
                files,
                registry,
                branch,
                null);
    }

    public Scenario {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        interventions = List.copyOf(interventions);
        mechanismsOff = Collections.unmodifiableSet(new TreeSet<>(mechanismsOff));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        if (months < 1 || months > 600) {
            throw new IllegalArgumentException("The months of " + name + " (" + months + ") must be from 1 to 600.");
        }
        if (mode != ParameterMode.POSTERIOR) {
            posterior = null;
        } else if (posterior == null) {
            posterior = Posterior.shipped();
        }
    }

    /** Begins a scenario like this one. */
    public ScenarioCopy copy() {
        return new ScenarioCopy(this);
    }

    /** The same with other parameters from the beginning, so that it starts from no stored states. */
    public Scenario with(ParameterMode other) {
        return other == mode ? this : copy().fromBeginning().mode(other).make();
    }

    /** The same with parameters drawn from a posterior from the beginning, so that it starts from no stored states. */
    public Scenario with(Posterior other) {
        return copy().fromBeginning().posterior(other).make();
    }

    /** The first day after the last month. */
    public LocalDate end() {
        return start.plusMonths(months);
    }

    /** The law of a parameter: the scenario's own, or the registry's prior. */
    public Law law(Parameter parameter) {
        Law own = settings.get(parameter.key());
        return own == null ? parameter.prior() : own;
    }

    /** The parameters that every run draws anew, in the registry's order; none with {@link ParameterMode#POINT}. */
    public List<Parameter> uncertain() {
        List<Parameter> uncertain = new ArrayList<>();
        if (mode != ParameterMode.POINT) {
            for (Parameter parameter : registry.rows()) {
                if (!(law(parameter) instanceof Law.Fixed)) {
                    uncertain.add(parameter);
                }
            }
        }
        return uncertain;
    }
}
