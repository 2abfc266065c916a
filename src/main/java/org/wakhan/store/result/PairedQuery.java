package org.wakhan.store.result;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wakhan.history.Outcome;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.table.Column;
import org.wakhan.store.table.PointTable;
import org.wakhan.store.table.StoreReader;
import org.wakhan.store.table.Tables;

/**
 * Asks a store for outcomes on two sides of a sweep, replicate by replicate. The store takes the means over points, so that
 * what comes back has one row a replicate, however many points there are.
 *
 * <p>A replicate counts where every point of both sides has run it. Points that ran longer than others, until their
 * interval was narrow, would else make up the later replicates alone.
 */
final class PairedQuery {
    private static final String BOTH = " IS NOT NULL AND ";
    private static final String OR = " OR ";
    private static final String FINISHED = "status = '" + Tables.FINISHED + "'";

    private final StoreReader reader;
    private final List<StoredFactor> factors;
    private final List<Outcome> outcomes;

    PairedQuery(StoreReader reader, List<StoredFactor> factors, List<Outcome> outcomes) {
        this.reader = reader;
        this.factors = factors;
        this.outcomes = outcomes;
    }

    /** One outcome at two points, by the replicates that finished at both. */
    static PairedRuns between(StoreReader reader, Outcome outcome, int from, int to) {
        String column = Column.quoted(outcome.key());
        List<double[]> rows = rows(
                reader,
                2,
                "SELECT a." + column + ", b." + column + " FROM " + Tables.RUNS + " a JOIN " + Tables.RUNS
                        + " b USING (replicate) WHERE a.point = " + from + " AND b.point = " + to + " AND a." + FINISHED
                        + " AND b." + FINISHED + " ORDER BY replicate");
        return sides(rows, 0);
    }

    /**
     * Each outcome at one value of a factor and at another: means over those pairs of points that have the same values of
     * all other factors. A pair of which one history failed is left out of the mean of that replicate.
     */
    List<PairedRuns> alone(int factor, double from, double to) {
        String name = Column.quoted(factors.get(factor).name());
        String others = IntStream.range(0, factors.size())
                .filter(i -> i != factor)
                .mapToObj(i -> Column.quoted(factors.get(i).name()))
                .map(other -> " AND a." + other + " = b." + other)
                .collect(joining());
        String pairs = "(SELECT a.point AS p, b.point AS q FROM " + PointTable.NAME + " a, " + PointTable.NAME
                + " b WHERE a." + name + " = " + literal(factor, from) + " AND b." + name + " = "
                + literal(factor, to) + others + ")";
        String means = outcomes.stream()
                .map(outcome -> Column.quoted(outcome.key()))
                .flatMap(key -> Stream.of("a." + key, "b." + key)
                        .map(side -> mean(side, "a." + key + BOTH + "b." + key + " IS NOT NULL")))
                .collect(joining(", "));
        return all("WITH pairs AS " + pairs + " SELECT " + means + " FROM pairs JOIN " + Tables.RUNS
                + " a ON a.point = p JOIN " + Tables.RUNS + " b ON b.point = q AND b.replicate = a.replicate"
                + " GROUP BY a.replicate HAVING count(*) = (SELECT count(*) FROM pairs) AND bool_or(a." + FINISHED
                + " AND b." + FINISHED + ") ORDER BY a.replicate");
    }

    /** Each outcome where a factor is at most one value and where it is at least another. */
    List<PairedRuns> ends(int factor, double low, double high) {
        return sides(factor, "v <= " + literal(factor, low), "v >= " + literal(factor, high));
    }

    /** Each outcome where a factor has one word and where it has another. */
    List<PairedRuns> words(int factor, double from, double to) {
        return sides(factor, "v = " + literal(factor, from), "v = " + literal(factor, to));
    }

    /**
     * Each outcome on two sides of a factor: means over the points of each, taken apart for each combination of the words
     * that other factors have, and then together in proportion to what such a combination tells of the difference. A word
     * that the points of one side happen to have more often so counts for nothing; one that only one side has is left out.
     */
    private List<PairedRuns> sides(int factor, String from, String to) {
        String words = IntStream.range(0, factors.size())
                .filter(i -> i != factor && factors.get(i).hasWords())
                .mapToObj(i -> ", " + Column.quoted(factors.get(i).name()))
                .collect(joining());
        String keys = outcomes.stream()
                .map(outcome -> ", " + Column.quoted(outcome.key()))
                .collect(joining());
        String cells = IntStream.range(0, outcomes.size())
                .mapToObj(i ->
                        ", " + mean(key(i), "first") + " AS f" + i + ", " + mean(key(i), "NOT first") + " AS s" + i)
                .collect(joining());
        String means = IntStream.range(0, outcomes.size())
                .mapToObj(i -> "fsum(weight * f" + i + "), fsum(weight * s" + i + ")")
                .collect(joining(", "));
        return all("WITH all_points AS (SELECT point, "
                + Column.quoted(factors.get(factor).name())
                + " AS v, concat_ws('|', ''" + words + ") AS words FROM " + PointTable.NAME
                + "), picked AS (SELECT point, words, " + from + " AS first FROM all_points WHERE " + from + OR + to
                + "), counted AS (SELECT words, count(*) FILTER (WHERE first) AS n, count(*) FILTER (WHERE NOT first) AS m"
                + " FROM picked GROUP BY words HAVING n > 0 AND m > 0), weighed AS (SELECT words, n + m AS points,"
                + " (n * m / (n + m)) / sum(n * m / (n + m)) OVER () AS weight FROM counted),"
                + " cells AS (SELECT replicate, words, count(*) AS points, bool_or(first AND " + FINISHED
                + ") AND bool_or(NOT first AND " + FINISHED + ") AS told" + cells + " FROM picked JOIN (SELECT point,"
                + " replicate, status" + keys + " FROM " + Tables.RUNS
                + ") USING (point) GROUP BY replicate, words) SELECT " + means
                + " FROM cells JOIN weighed USING (words) GROUP BY replicate HAVING sum(cells.points) = (SELECT sum(points)"
                + " FROM weighed) AND bool_and(told) ORDER BY replicate");
    }

    private String key(int outcome) {
        return Column.quoted(outcomes.get(outcome).key());
    }

    /** A mean that hardly depends on the order in which the store adds up: it carries what rounding leaves out. */
    private static String mean(String of, String where) {
        return "favg(" + of + ") FILTER (WHERE " + where + ")";
    }

    private List<PairedRuns> all(String query) {
        List<double[]> rows = rows(reader, 2 * outcomes.size(), query);
        return IntStream.range(0, outcomes.size())
                .mapToObj(outcome -> sides(rows, 2 * outcome))
                .toList();
    }

    private static List<double[]> rows(StoreReader reader, int columns, String query) {
        List<double[]> rows = new ArrayList<>();
        reader.each(query, row -> {
            double[] values = new double[columns];
            for (int i = 0; i < columns; i++) {
                values[i] = row.getDouble(i + 1);
            }
            rows.add(values);
        });
        return rows;
    }

    private static PairedRuns sides(List<double[]> rows, int column) {
        return new PairedRuns(
                rows.stream().mapToDouble(row -> row[column]).toArray(),
                rows.stream().mapToDouble(row -> row[column + 1]).toArray());
    }

    /** A value of a factor as the store holds it: a number to the bit, or a word. */
    private String literal(int factor, double value) {
        StoredFactor of = factors.get(factor);
        return of.hasWords()
                ? "'" + of.words().get((int) value).replace("'", "''") + "'"
                : "CAST('" + value + "' AS DOUBLE)";
    }
}
