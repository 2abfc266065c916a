package org.wakhan.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Replicates;
import org.wakhan.history.Outcome;
import org.wakhan.input.Node;
import org.wakhan.input.Place;
import org.wakhan.input.Problems;
import org.wakhan.input.TextFile;
import org.wakhan.input.UserError;
import org.wakhan.input.YamlReader;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioReader;

/**
 * Reads experiment files: a scenario with factors that vary from point to point.
 *
 * <p>Where a factor names scenarios, each stands in turn for the one that the file would extend.
 */
public final class ExperimentReader {
    static final List<String> KEYS = List.of("factors", "design", "constraints", "replicates", "outcomes");
    private final ParameterRegistry registry;
    private final ScenarioReader scenarios;

    /**
     * @param registry the parameters that factors can set
     * @param scenarios reads what is a scenario in the file
     */
    public ExperimentReader(ParameterRegistry registry, ScenarioReader scenarios) {
        this.registry = registry;
        this.scenarios = scenarios;
    }

    /** Whether a file holds an experiment and not a scenario; false where it cannot be read. */
    public static boolean isExperiment(Path file) {
        try {
            Node.Mapping top = YamlReader.read(TextFile.read(file), new Problems());
            return KEYS.stream().anyMatch(key -> top.find(key) != null);
        } catch (UserError e) {
            return false;
        }
    }

    /**
     * Reads an experiment.
     *
     * @param file the file, shown in messages as it is given
     * @param overrides settings such as {@code china.pressure.gain=2}; none twice and none of a factor
     * @param mode where uncertain parameters come from; null for what the file says
     * @throws UserError with everything that is wrong
     */
    public PlannedExperiment read(Path file, List<String> overrides, @Nullable ParameterMode mode) {
        Node.Mapping top = YamlReader.read(TextFile.read(file), new Problems());
        Problems problems = new Problems();
        Place whole = Place.of(file.toString());
        Node.Mapping factors = top.find("factors") instanceof Node.Mapping mapping ? mapping : null;
        List<Scenario> bases = bases(file, top, factors, overrides, problems);
        List<Dimension> dimensions = dimensions(top, factors, bases, whole, problems);
        SettingsBesideFactors settings = new SettingsBesideFactors(dimensions, problems);
        settings.refuse(overrides);
        DesignReader reader = new DesignReader(file, dimensions, problems);
        Design design = null;
        List<Constraint> constraints = List.of();
        if (factors != null && dimensions.size() == factors.entries().size()) {
            Node stated = top.find("design");
            if (stated == null) {
                problems.add(whole, "the key \"design\" must be stated by every experiment.\nMaybe design: grid?");
            } else {
                design = reader.read(stated);
            }
            if (design != null) {
                settings.refuse(top.find("set"), factors, design.kind());
            }
            constraints = reader.constraints(top.find("constraints"));
        }
        ReplicatesReader runs = new ReplicatesReader(problems);
        Replicates replicates = runs.replicates(top.find("replicates"));
        List<Outcome> outcomes = runs.outcomes(top.find("outcomes"));
        problems.check();
        if (design == null) {
            throw new IllegalStateException("A refused design must come with a problem.");
        }
        List<Scenario> changed = mode == null
                ? bases
                : bases.stream().map(base -> base.with(mode)).toList();
        DesignedPoints points = new DesignedPoints(changed, dimensions, design, constraints);
        if ((long) points.size() * replicates.most() > Integer.MAX_VALUE) {
            throw new UserError(whole + ": the experiment has " + (long) points.size() * replicates.most()
                    + " runs, but must have at most " + Integer.MAX_VALUE + ".");
        }
        if (IntStream.range(0, points.size()).noneMatch(points::accepts)) {
            throw new UserError(whole + ": the constraints reject all " + points.size()
                    + " points.\nMaybe one of them is the wrong way round.");
        }
        return new PlannedExperiment(points, replicates, outcomes);
    }

    /** The scenarios that the points change; empty where one could not be read. */
    private List<Scenario> bases(
            Path file, Node.Mapping top, Node.@Nullable Mapping factors, List<String> overrides, Problems problems) {
        Node named = factors == null ? null : factors.find(FactorReader.SCENARIO);
        List<String> names = FactorReader.names(named);
        Node stated = top.find("extends");
        if (named != null && stated != null) {
            problems.add(stated.place(), "extends must not be stated beside a factor scenario, which takes its place.");
        }
        List<Scenario> bases = new ArrayList<>();
        if (names.isEmpty()) {
            Scenario base = scenarios.read(file, overrides, KEYS, null, problems);
            return base == null ? List.of() : List.of(base);
        }
        for (String name : names) {
            Scenario base = scenarios.read(file, overrides, KEYS, name, problems);
            if (base == null) {
                return List.of();
            }
            Scenario first = bases.isEmpty() ? base : bases.get(0);
            if (named != null
                    && !(base.start().equals(first.start())
                            && base.months() == first.months()
                            && base.mode() == first.mode())) {
                problems.add(
                        named.place(),
                        "the scenarios " + names.get(0) + " and " + name
                                + " must have the same start, months and parameters.\nMaybe state them in this file.");
                return List.of();
            }
            bases.add(base);
        }
        return bases;
    }

    private List<Dimension> dimensions(
            Node.Mapping top, Node.@Nullable Mapping factors, List<Scenario> bases, Place whole, Problems problems) {
        Node stated = top.find("factors");
        if (factors == null || factors.entries().isEmpty()) {
            problems.add(
                    stated == null ? whole : stated.place(),
                    "factors must hold at least one parameter with its values, such as"
                            + " china.pressure.gain: [0.5, 1, 2].");
            return List.of();
        }
        FactorFit fit = new FactorFit(bases, FactorReader.names(factors.find(FactorReader.SCENARIO)), problems);
        return new FactorReader(registry, fit, problems).read(factors);
    }
}
