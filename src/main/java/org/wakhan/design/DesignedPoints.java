package org.wakhan.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wakhan.experiment.Factor;
import org.wakhan.experiment.Points;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.scenario.Intervention;
import org.wakhan.scenario.Scenario;
import org.wakhan.scenario.ScenarioFingerprint;

/** The points of a design over some factors, without those that a constraint rejects. */
public final class DesignedPoints implements Points {
    private final List<Scenario> bases;
    private final List<Dimension> dimensions;
    private final Design design;
    private final List<Constraint> constraints;

    /**
     * @param bases the scenarios that a factor names, in its order, or the only one
     * @param dimensions the factors
     * @param design chooses their values
     * @param constraints what every point must hold to
     */
    public DesignedPoints(
            List<Scenario> bases, List<Dimension> dimensions, Design design, List<Constraint> constraints) {
        this.bases = List.copyOf(bases);
        this.dimensions = List.copyOf(dimensions);
        this.design = design;
        this.constraints = List.copyOf(constraints);
    }

    /** The design. */
    public Design design() {
        return design;
    }

    /** What every point must hold to. */
    public List<Constraint> constraints() {
        return constraints;
    }

    @Override
    public Scenario base() {
        return bases.get(0);
    }

    /** The scenarios that a factor names, in its order, or the only one. */
    public List<Scenario> bases() {
        return bases;
    }

    /** Each scenario that a factor names has some of its own. */
    @Override
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        bases.forEach(scenario -> files.putAll(scenario.files()));
        files.putAll(design.files());
        return files;
    }

    @Override
    public int size() {
        return design.size();
    }

    @Override
    public List<Factor> factors() {
        return dimensions.stream().map(Dimension::factor).toList();
    }

    @Override
    public double[] values(int point) {
        if (point < 0 || point >= design.size()) {
            throw new IndexOutOfBoundsException(
                    "There is no point " + point + "; the last one is " + (design.size() - 1) + ".");
        }
        return design.values(point);
    }

    @Override
    public boolean accepts(int point) {
        if (constraints.isEmpty()) {
            return true;
        }
        double[] values = values(point);
        return constraints.stream().allMatch(constraint -> constraint.holds(values));
    }

    /** Number of points that no constraint rejects; looks at every point where there are constraints. */
    public int accepted() {
        if (constraints.isEmpty()) {
            return size();
        }
        int accepted = 0;
        for (int point = 0; point < size(); point++) {
            accepted += accepts(point) ? 1 : 0;
        }
        return accepted;
    }

    @Override
    public Scenario scenario(int point) {
        double[] values = values(point);
        Scenario from = bases.get(0);
        Map<String, Law> set = new LinkedHashMap<>();
        List<Intervention> dated = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Target target = dimensions.get(i).target();
            Law value = new Law.Fixed(values[i]);
            if (target instanceof Target.Named) {
                from = bases.get((int) values[i]);
            } else if (target instanceof Target.Setting setting) {
                set.put(setting.parameter().key(), value);
            } else if (target instanceof Target.Dated on) {
                dated.add(new Intervention(
                        on.on(),
                        Map.of(on.parameter().key(), value),
                        dimensions.get(i).name()));
            }
        }
        return from.copy().set(set).add(dated).make();
    }

    @Override
    public List<Parameter> uncertain() {
        Set<String> keys = new TreeSet<>();
        bases.forEach(scenario -> scenario.uncertain().forEach(parameter -> keys.add(parameter.key())));
        for (Dimension dimension : dimensions) {
            if (dimension.target() instanceof Target.Setting setting) {
                keys.remove(setting.parameter().key());
            }
        }
        return base().registry().rows().stream()
                .filter(parameter -> keys.contains(parameter.key()))
                .toList();
    }

    @Override
    public List<String> identity() {
        List<String> identity = new ArrayList<>();
        bases.forEach(scenario -> identity.add(ScenarioFingerprint.of(scenario)));
        dimensions.forEach(dimension -> identity.add(dimension.identity()));
        identity.add(design.identity());
        identity.add(constraints.stream().map(Constraint::text).collect(Collectors.joining("; ")));
        return identity;
    }
}
