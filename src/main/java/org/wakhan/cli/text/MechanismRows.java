package org.wakhan.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wakhan.ablation.Carried;
import org.wakhan.ablation.Carried.Verdict;
import org.wakhan.cli.text.Rows.Cell;
import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Effect;
import org.wakhan.scenario.Scenario;

/** Rows of mechanisms: what they bear on, and what they were measured to carry. */
public final class MechanismRows {
    private MechanismRows() {}

    /** One row a mechanism, with the articles that name it and its figures. */
    public static Rows listed(List<Definition> mechanisms) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        for (Definition mechanism : mechanisms) {
            Map<String, Cell> row = new LinkedHashMap<>();
            row.put("id", Cell.of(mechanism.id()));
            row.put("mechanism", Cell.of(mechanism.name()));
            row.put("articles", Cell.of(String.join(" ", mechanism.articles())));
            row.put(
                    "bears on",
                    Cell.of(mechanism.effects().stream()
                            .map(effect -> effect.figure().key() + " "
                                    + (effect.sign() == Effect.Sign.OPEN
                                            ? "?"
                                            : effect.sign().word()))
                            .collect(Collectors.joining(", "))));
            row.put("rule", Cell.of(mechanism.rule()));
            row.put("source", Cell.of(mechanism.source()));
            rows.add(row);
        }
        return new Rows(
                "",
                List.of("id", "mechanism", "articles", "bears on"),
                rows,
                List.of(
                        "+ the mechanism raises it, - lowers it, ? the table of mechanisms leaves the sign uncertain."));
    }

    /** One row a figure that a mechanism bears on. */
    public static Rows measured(Scenario scenario, int runs, List<Carried> lines) {
        return new Rows(
                scenario.name() + ", " + Words.count(runs, "history", "histories")
                        + " with each mechanism less the same histories without it; from, to: 90 % interval of the mean"
                        + " difference.",
                List.of(
                        "id",
                        "mechanism",
                        "figure",
                        "expected",
                        "with",
                        "difference",
                        "from",
                        "to",
                        "relative",
                        "observed",
                        "verdict"),
                lines.stream().map(MechanismRows::row).toList(),
                notes(lines));
    }

    private static Map<String, Cell> row(Carried line) {
        Map<String, Cell> row = new LinkedHashMap<>();
        row.put("id", Cell.of(line.mechanism().id()));
        row.put("mechanism", Cell.of(line.mechanism().name()));
        row.put("figure", Cell.of(line.effect().figure().key()));
        row.put("label", Cell.of(line.effect().figure().label()));
        row.put("expected", Cell.of(line.effect().sign().word()));
        row.put("with", number(line.with()));
        row.put("difference", number(line.difference()));
        row.put("from", number(line.low()));
        row.put("to", number(line.high()));
        row.put("relative", percent(line.relative()));
        row.put("relative from", percent(line.relativeLow()));
        row.put("relative to", percent(line.relativeHigh()));
        row.put("observed", Cell.of(line.observed()));
        row.put("verdict", Cell.of(line.verdict().word()));
        row.put("pairs", new Cell(Integer.toString(line.pairs()), line.pairs()));
        row.put("differing", new Cell(Integer.toString(line.differing()), line.differing()));
        row.put("open because", Cell.of(line.effect().reason()));
        return row;
    }

    private static List<String> notes(List<Carried> lines) {
        List<String> notes = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count =
                    lines.stream().filter(line -> line.verdict() == verdict).count();
            counts.add(count + " " + verdict.word());
        }
        notes.add(String.join(", ", counts)
                + ". relative: as a share of the mean with the mechanism. uncertain: the interval holds 0.");
        for (Carried line : lines) {
            if (line.verdict() == Verdict.OPEN) {
                notes.add("open: " + line.mechanism().id() + " on "
                        + line.effect().figure().key() + ", for "
                        + line.effect().reason() + ".");
            }
        }
        return notes;
    }

    private static Cell number(double value) {
        return new Cell(Double.isFinite(value) ? digits(value) : "-", value);
    }

    /** Three digits that count. */
    private static String digits(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= .1 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static Cell percent(double share) {
        return new Cell(Double.isFinite(share) ? String.format(Locale.ROOT, "%+.1f %%", 100 * share) : "-", share);
    }
}
