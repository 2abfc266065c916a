package org.wakhan.store.table;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wakhan.experiment.Factor;
import org.wakhan.experiment.Points;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.scenario.InterventionText;
import org.wakhan.scenario.LawText;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;

/**
 * The table of points: the values of the factors, and the scenario as text that reads back to the bit, by what differs
 * from the manifest. A point has a row from the moment when one of its runs is stored.
 */
public final class PointTable {
    public static final String NAME = "points";

    /** Parameters that differ from the manifest, a line each. */
    public static final String SETTINGS = "scenario_settings";

    /** All dated changes, a line each. */
    public static final String INTERVENTIONS = "scenario_interventions";

    /** Ids of the mechanisms that are off, with spaces between them. */
    public static final String OFF = "scenario_mechanisms_off";

    public static final String EQUALS = " = ";

    /** Stands for what the manifest's scenario sets and the point leaves to the posterior. */
    public static final String UNSET = "(not set)";

    private PointTable() {}

    public static Feed feed(Batch batch, Points points) {
        List<Integer> rows = batch.points();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.integer(Tables.POINT, rows::get));
        List<Factor> factors = points.factors();
        for (int i = 0; i < factors.size(); i++) {
            columns.add(column(factors.get(i), i, rows, points));
        }
        columns.add(text(SETTINGS, rows, points, scenario -> settings(points.base(), scenario)));
        columns.add(text(INTERVENTIONS, rows, points, PointTable::interventions));
        columns.add(text(OFF, rows, points, scenario -> String.join(" ", scenario.mechanismsOff())));
        return Feed.unlessThere(NAME, columns, rows::size, Tables.POINT);
    }

    private static Column column(Factor factor, int index, List<Integer> rows, Points points) {
        return factor.hasWords()
                ? Column.text(
                        factor.name(), "VARCHAR", row -> factor.words().get((int) points.values(rows.get(row))[index]))
                : Column.number(factor.name(), row -> points.values(rows.get(row))[index]);
    }

    private static Column text(String name, List<Integer> rows, Points points, Function<Scenario, String> text) {
        return Column.text(name, "VARCHAR", row -> text.apply(points.scenario(rows.get(row))));
    }

    private static String settings(Scenario base, Scenario scenario) {
        List<String> lines = new ArrayList<>();
        for (Parameter parameter : base.registry().rows()) {
            Law law = scenario.law(parameter);
            boolean unset = base.settings().containsKey(parameter.key())
                    && !scenario.settings().containsKey(parameter.key());
            if (unset && scenario.mode() == ParameterMode.POSTERIOR) {
                lines.add(parameter.key() + EQUALS + UNSET);
            } else if (!law.equals(base.law(parameter))) {
                lines.add(parameter.key() + EQUALS + LawText.format(parameter, law));
            }
        }
        return String.join("\n", lines);
    }

    private static String interventions(Scenario scenario) {
        return scenario.interventions().stream()
                .map(intervention -> InterventionText.format(scenario.registry(), intervention))
                .collect(joining("\n"));
    }
}
