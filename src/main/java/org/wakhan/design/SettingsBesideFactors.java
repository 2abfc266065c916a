package org.wakhan.design;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.DesignKind;
import org.wakhan.input.Node;
import org.wakhan.input.Place;
import org.wakhan.input.Problems;

/** Refuses what an experiment or an option sets from the start where a factor sets the same, which would prevail silently. */
final class SettingsBesideFactors {
    private final List<Dimension> dimensions;
    private final Problems problems;

    /**
     * @param dimensions the factors
     * @param problems takes settings without effect
     */
    SettingsBesideFactors(List<Dimension> dimensions, Problems problems) {
        this.dimensions = dimensions;
        this.problems = problems;
    }

    /** Refuses options that set a factor. */
    void refuse(List<String> options) {
        for (String option : options) {
            String key = option.replaceFirst("=.*", "").strip();
            if (factor(key) != null) {
                problems.add(Place.of("--set " + option), "the parameter " + key + " is a factor of the experiment.");
            }
        }
    }

    /**
     * Refuses what the experiment itself sets without effect. What it extends may set the same: that is what factors change.
     *
     * @param set the experiment's own settings
     * @param factors the factors as the experiment states them
     * @param kind how the points are chosen
     */
    void refuse(@Nullable Node set, Node.Mapping factors, DesignKind kind) {
        if (!(set instanceof Node.Mapping settings)) {
            return;
        }
        for (Node.Entry setting : settings.entries()) {
            Dimension factor = factor(setting.key());
            if (factor != null && !asks(factors.find(factor.name()), kind)) {
                problems.add(
                        setting.place(),
                        "set holds " + setting.key() + ", which the factor " + factor.name() + " in "
                                + place(factors, factor) + " sets at every point.\nMaybe leave it out of set.");
            }
        }
    }

    /** Whether a factor asks what the scenario knows of its parameter: for its law, or for the base of one at a time. */
    private static boolean asks(@Nullable Node factor, DesignKind kind) {
        Node.Mapping mapping = factor instanceof Node.Mapping stated ? stated : null;
        boolean base = mapping != null && mapping.find("base") != null;
        return kind == DesignKind.ONE_AT_A_TIME && !base
                || mapping != null && SpanReader.takesTheLawOfTheScenario(mapping);
    }

    private @Nullable Dimension factor(String key) {
        for (Dimension dimension : dimensions) {
            if (dimension.target() instanceof Target.Setting setting
                    && setting.parameter().key().equals(key)) {
                return dimension;
            }
        }
        return null;
    }

    private static String place(Node.Mapping factors, Dimension factor) {
        return factors.entries().stream()
                .filter(entry -> entry.key().equals(factor.name()))
                .map(entry -> "line " + entry.place().line())
                .findFirst()
                .orElse("the experiment");
    }
}
