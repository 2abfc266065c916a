package org.wakhan.calibration.target;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.wakhan.history.History;
import org.wakhan.input.Digest;
import org.wakhan.input.Row;
import org.wakhan.input.Table;
import org.wakhan.region.Region;

/**
 * All observations of {@code targets.csv}, in its order.
 *
 * @param all the observations
 */
public record Targets(List<Target> all) {
    public Targets {
        all = List.copyOf(all);
    }

    /** The observations that ship with the program. */
    public static Targets load(Region region) {
        StatisticReader reader = new StatisticReader(region);
        return new Targets(Table.resource(Targets.class, "targets.csv").rows().stream()
                .map(row -> target(row, reader))
                .toList());
    }

    private static Target target(Row row, StatisticReader reader) {
        try {
            return new Target(
                    row.text("id"),
                    row.text("label"),
                    row.text("statistic"),
                    reader.read(row.text("statistic")),
                    new Period(LocalDate.parse(row.text("from")), LocalDate.parse(row.text("to"))),
                    LocalDate.parse(row.text(row.text("published").isEmpty() ? "to" : "published")),
                    row.number("observed"),
                    row.numberOr("error", 0),
                    Scale.valueOf(row.text("scale").toUpperCase(Locale.ROOT)),
                    TargetUse.of(row.text("use")),
                    row.text("evidence"),
                    row.text("remark"));
        } catch (IllegalArgumentException e) {
            throw row.error("is no target: " + e.getMessage());
        }
    }

    /** Those that parameters are fitted to. */
    public Targets fitted() {
        return new Targets(
                all.stream().filter(target -> target.use() == TargetUse.FIT).toList());
    }

    /** Those that were public by the end of a month; a period that ends later cannot have been. */
    public Targets until(YearMonth origin) {
        return new Targets(all.stream()
                .filter(target -> !target.published().isAfter(origin.atEndOfMonth()))
                .toList());
    }

    /** The day on which the last of them ends. */
    public LocalDate end() {
        return all.stream()
                .map(target -> target.period().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** SHA-256 of all that decides what is simulated and what was observed; labels and evidence play no part. */
    public String digest() {
        Digest digest = new Digest();
        for (Target target : all) {
            digest.add(target.id());
            digest.add(target.rule());
            digest.add(target.period().toString());
            digest.add(Double.toHexString(target.observed()) + " " + Double.toHexString(target.error()));
            digest.add(target.scale() + " " + target.use());
        }
        return digest.hex();
    }

    /** The observations, each on its scale. */
    public double[] observed() {
        return all.stream()
                .mapToDouble(target -> target.scale().of(target.observed()))
                .toArray();
    }

    /** The same numbers of a history, each on its scale. */
    public double[] simulated(History history) {
        return all.stream()
                .mapToDouble(target -> target.scale().of(target.simulated(history)))
                .toArray();
    }
}
