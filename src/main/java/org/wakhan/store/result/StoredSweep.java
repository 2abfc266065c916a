package org.wakhan.store.result;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.input.UserError;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.manifest.Variation;
import org.wakhan.store.table.Column;
import org.wakhan.store.table.PointTable;
import org.wakhan.store.table.Tables;

/** Stored results of all points of a sweep, in ascending order of the points. */
public final class StoredSweep implements SweepResults, AutoCloseable {
    /** The number of runs, finished or failed, of that point with finished ones which has fewest. */
    private static final String FEWEST_RUNS = "(SELECT min(runs) FROM (SELECT max(replicate) + 1 AS runs FROM "
            + Tables.RUNS + " GROUP BY point HAVING bool_or(status = '" + Tables.FINISHED + "')))";

    private final StoredResults results;
    private final Variation variation;

    private StoredSweep(StoredResults results, Variation variation) {
        this.results = results;
        this.variation = variation;
    }

    /**
     * Opens the stored results of a sweep.
     *
     * @throws UserError if the folder holds none, or they are being written
     */
    public static StoredSweep open(ResultFolder folder) {
        return of(folder, StoredResults.open(folder));
    }

    /** The results of a sweep, which these close. */
    public static StoredSweep of(ResultFolder folder, StoredResults results) {
        Variation variation = results.manifest().variation();
        if (variation.isNone()) {
            results.close();
            throw new UserError("The folder " + folder.path() + " holds the results of one scenario, not of a sweep.");
        }
        return new StoredSweep(results, variation);
    }

    @Override
    public Manifest manifest() {
        return results.manifest();
    }

    @Override
    public Variation variation() {
        return variation;
    }

    @Override
    public List<Outcome> outcomes() {
        return variation.outcomes().stream()
                .map(key -> Outcomes.find(Outcomes.ofARun(), key))
                .toList();
    }

    /** Results of all points, through the same connection: this is closed last. */
    public StoredResults results() {
        return results;
    }

    /** Results of one point, through the same connection: this is closed last. */
    public StoredResults at(int point) {
        return results.at(point);
    }

    @Override
    public List<SweepPoint> points() {
        String columns = variation.factors().stream()
                .map(factor -> ", " + Column.quoted(factor.name()))
                .collect(joining());
        return results.reader()
                .list(
                        "SELECT point" + columns + " FROM " + PointTable.NAME + " ORDER BY point",
                        row -> new SweepPoint(row.getInt(1), values(row)));
    }

    private double[] values(ResultSet row) throws SQLException {
        double[] values = new double[variation.factors().size()];
        for (int i = 0; i < values.length; i++) {
            StoredFactor factor = variation.factors().get(i);
            values[i] = factor.hasWords() ? factor.words().indexOf(row.getString(i + 2)) : row.getDouble(i + 2);
        }
        return values;
    }

    @Override
    public List<PointSummary> summaries(Outcome outcome) {
        return summaries(outcome, "");
    }

    @Override
    public List<PointSummary> common(Outcome outcome) {
        return summaries(outcome, " AND replicate < " + FEWEST_RUNS);
    }

    private List<PointSummary> summaries(Outcome outcome, String further) {
        return summaries("SELECT point, " + Column.quoted(outcome.key()) + " FROM " + Tables.RUNS + " WHERE status = '"
                + Tables.FINISHED + "'" + further + " ORDER BY point, replicate");
    }

    @Override
    public List<PointSummary> differences(Outcome outcome, int base) {
        String column = Column.quoted(outcome.key());
        String finished = ".status = '" + Tables.FINISHED + "'";
        return summaries("SELECT r.point, r." + column + " - b." + column + " FROM " + Tables.RUNS + " r JOIN "
                + Tables.RUNS + " b ON b.point = " + base + " AND b.replicate = r.replicate WHERE r" + finished
                + " AND b" + finished + " ORDER BY r.point, r.replicate");
    }

    @Override
    public PairedRuns between(Outcome outcome, int from, int to) {
        return PairedQuery.between(results.reader(), outcome, from, to);
    }

    @Override
    public List<PairedRuns> alone(int factor, double from, double to) {
        return paired().alone(factor, from, to);
    }

    @Override
    public List<PairedRuns> ends(int factor, double low, double high) {
        return paired().ends(factor, low, high);
    }

    @Override
    public List<PairedRuns> words(int factor, double from, double to) {
        return paired().words(factor, from, to);
    }

    private PairedQuery paired() {
        return new PairedQuery(results.reader(), variation.factors(), outcomes());
    }

    /** Summaries of a number by point, from rows that are in the order of points and replicates. */
    private List<PointSummary> summaries(String query) {
        List<PointSummary> summaries = new ArrayList<>();
        Collected collected = new Collected();
        results.reader().each(query, row -> {
            if (row.getInt(1) != collected.point) {
                collected.into(summaries);
                collected.point = row.getInt(1);
            }
            collected.add(row.getDouble(2));
        });
        collected.into(summaries);
        return summaries;
    }

    /** The values of the point that is being read. */
    private static final class Collected {
        private int point = -1;
        private double[] values = new double[64];
        private int count;

        void add(double value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = value;
        }

        void into(List<PointSummary> summaries) {
            if (count > 0) {
                summaries.add(PointSummary.of(point, Arrays.copyOf(values, count)));
                count = 0;
            }
        }
    }

    @Override
    public int failedRuns() {
        int[] count = {0};
        results.reader()
                .each(
                        "SELECT count(*) FROM " + Tables.RUNS + " WHERE status = '" + Tables.FAILED + "'",
                        row -> count[0] = row.getInt(1));
        return count[0];
    }

    @Override
    public List<FailedRun> failures(int most) {
        return results.reader()
                .list(
                        "SELECT point, replicate, message FROM " + Tables.RUNS + " WHERE status = '" + Tables.FAILED
                                + "' ORDER BY point, replicate LIMIT " + most,
                        row -> new FailedRun(row.getInt(1), row.getInt(2), row.getString(3)));
    }

    /** What the manifest and the store know of the scenario at a point; empty where the point has no run. */
    public Optional<StoredPoint> scenarioOf(int point) {
        return results
                .reader()
                .list(
                        "SELECT " + PointTable.SETTINGS + ", " + PointTable.INTERVENTIONS + ", " + PointTable.OFF
                                + " FROM " + PointTable.NAME + " WHERE point = " + point,
                        row -> new StoredPoint(
                                lines(row.getString(1), "\n"),
                                lines(row.getString(2), "\n"),
                                lines(row.getString(3), " ")))
                .stream()
                .findFirst();
    }

    private static List<String> lines(String text, String between) {
        return Objects.requireNonNull(text).isEmpty() ? List.of() : List.of(text.split(between, -1));
    }

    @Override
    public void close() {
        results.close();
    }
}
