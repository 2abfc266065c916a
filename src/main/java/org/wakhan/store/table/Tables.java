package org.wakhan.store.table;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.duckdb.DuckDBColumnType;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Ending;
import org.wakhan.experiment.Run;
import org.wakhan.history.Event;
import org.wakhan.history.History;
import org.wakhan.history.Organisation;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.store.manifest.Keep;
import org.wakhan.store.table.Batch.Row;
import org.wakhan.store.table.Batch.RunEntry;
import org.wakhan.store.table.Batch.RunEvent;

/** The tables of a store and how a batch fills them. */
public final class Tables {
    /** The view that readers ask: one row a run, with its parameters and outcomes. */
    public static final String RUNS = "runs";

    public static final String ENDINGS = "endings";
    static final String DRAWS = "draws";
    public static final String SERIES = "series";
    public static final String UNITS = "units";
    public static final String EVENTS = "events";
    public static final String RECORD = "record";
    public static final String POINT = "point";
    static final String REPLICATE = "replicate";
    private static final String DRAW = "draw";
    public static final String FINISHED = "finished";
    public static final String FAILED = "failed";

    /** Type of columns that hold the id of a unit; its values are in the order of the units' indices. */
    public static final String UNIT_ID = "unit_id";

    private Tables() {}

    /** One row a run: how it ended, the draw of its parameters, its outcomes. */
    public static Feed endings(Batch batch, Keep keep) {
        List<Row> rows = batch.rows();
        List<Column> columns = numbers(row -> rows.get(row).ending().run());
        columns.add(Column.text("status", "VARCHAR", row -> rows.get(row).history() == null ? FAILED : FINISHED));
        columns.add(Column.text(
                "message",
                "VARCHAR",
                row -> rows.get(row).ending() instanceof Ending.Failed failed ? failed.message() : null));
        columns.add(new Column("events_kept", "BOOLEAN", DuckDBColumnType.BOOLEAN, (vector, from, count) -> {
            for (int k = 0; k < count; k++) {
                Row row = rows.get(from + k);
                vector.setBoolean(
                        k,
                        row.history() != null && keep.events(row.ending().run().replicate()));
            }
        }));
        columns.add(Column.longs(DRAW, row -> rows.get(row).draw()));
        List<Outcome> outcomes = Outcomes.ofARun();
        for (int i = 0; i < outcomes.size(); i++) {
            int index = i;
            columns.add(Column.outcome(outcomes.get(i), row -> {
                History history = rows.get(row).history();
                return history == null ? null : history.totals()[index];
            }));
        }
        return new Feed(ENDINGS, columns, rows::size);
    }

    /** One row a draw of parameters. */
    public static Feed draws(Batch batch) {
        List<Draws.Draw> rows = batch.draws();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.longs(DRAW, row -> rows.get(row).number()));
        List<String> keys = batch.drawn();
        for (int i = 0; i < keys.size(); i++) {
            int index = i;
            columns.add(Column.number(keys.get(i), row -> {
                double value = rows.get(row).values()[index];
                return Double.isNaN(value) ? null : value;
            }));
        }
        return new Feed(DRAWS, columns, rows::size);
    }

    /** The runs as a view of their endings and draws. */
    static String viewOfRuns(List<String> drawn) {
        String outcomes = Outcomes.ofARun().stream()
                .map(outcome -> ", " + Column.quoted(outcome.key()))
                .collect(joining());
        return "CREATE VIEW IF NOT EXISTS " + RUNS + " AS SELECT " + POINT + ", " + REPLICATE
                + ", status, message, events_kept"
                + drawn.stream().map(key -> ", " + Column.quoted(key)).collect(joining())
                + outcomes + " FROM " + ENDINGS + " LEFT JOIN " + DRAWS + " USING (" + DRAW + ")";
    }

    /** The columns that name a run. */
    private static List<Column> numbers(IntFunction<Run> run) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.integer(POINT, row -> run.apply(row).point()));
        columns.add(Column.integer(REPLICATE, row -> run.apply(row).replicate()));
        return columns;
    }

    /** One row a run and month; every history has the same months. */
    public static Feed series(Batch batch, LocalDate start, int months) {
        List<LocalDate> firstDays = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            firstDays.add(start.plusMonths(month));
        }
        Column month = Column.date("month", row -> firstDays.get(row % months));
        return grid(SERIES, batch, month, months, Outcomes.monthly(), History::monthly);
    }

    /** One row a run and unit. */
    public static Feed units(Batch batch, List<String> ids) {
        Column unit = Column.text("unit", UNIT_ID, row -> ids.get(row % ids.size()));
        return grid(UNITS, batch, unit, ids.size(), Outcomes.byUnit(), History::byUnit);
    }

    private static Feed grid(
            String table,
            Batch batch,
            Column second,
            int perHistory,
            List<Outcome> outcomes,
            Function<History, double[][]> values) {
        List<Ending.Finished> histories = batch.histories();
        List<Column> columns = numbers(row -> histories.get(row / perHistory).run());
        columns.add(second);
        for (int i = 0; i < outcomes.size(); i++) {
            int index = i;
            columns.add(Column.grid(
                    outcomes.get(i),
                    perHistory,
                    history -> values.apply(histories.get(history).history())[index]));
        }
        return new Feed(table, columns, () -> histories.size() * perHistory);
    }

    /** One row an event. */
    public static Feed events(Batch batch, List<String> ids) {
        List<RunEvent> rows = batch.events();
        List<Column> columns = numbers(row -> rows.get(row).run());
        columns.addAll(List.of(
                Column.integer("id", row -> rows.get(row).event().id()),
                Column.date("date", row -> date(rows.get(row))),
                Column.number("day", row -> rows.get(row).event().day()),
                Column.text("type", "VARCHAR", row -> word(rows.get(row).event().type())),
                Column.text("actor", "VARCHAR", row -> rows.get(row).event().actor()),
                Column.text("unit", UNIT_ID, row -> unit(rows.get(row).event().unit(), ids)),
                Column.text(
                        "target", "VARCHAR", row -> word(rows.get(row).event().target())),
                Column.integer("killed", row -> rows.get(row).event().killed()),
                Column.integer("injured", row -> rows.get(row).event().injured()),
                Column.integer("chinese_killed", row -> rows.get(row).event().chineseKilled()),
                Column.integer("chinese_injured", row -> rows.get(row).event().chineseInjured()),
                Column.integer("cause", row -> rows.get(row).event().cause()),
                Column.text("detail", "VARCHAR", row -> rows.get(row).event().detail())));
        return new Feed(EVENTS, columns, rows::size);
    }

    /** One row an entry of a source about an event. */
    public static Feed record(Batch batch, LocalDate start, List<String> ids) {
        List<RunEntry> rows = batch.entries();
        List<Column> columns = numbers(row -> rows.get(row).run());
        columns.addAll(List.of(
                Column.integer("entry", row -> rows.get(row).number()),
                Column.integer("event", row -> rows.get(row).entry().event()),
                Column.date(
                        "date",
                        row -> start.plusDays((long) rows.get(row).entry().day())),
                Column.number("day", row -> rows.get(row).entry().day()),
                Column.text(
                        "source", "VARCHAR", row -> word(rows.get(row).entry().source())),
                Column.text(
                        "actor", "VARCHAR", row -> label(rows.get(row).entry().actor())),
                Column.text("unit", UNIT_ID, row -> unit(rows.get(row).entry().unit(), ids)),
                Column.integer("killed", row -> rows.get(row).entry().killed()),
                Column.integer("injured", row -> rows.get(row).entry().injured()),
                Column.text(
                        "remark", "VARCHAR", row -> word(rows.get(row).entry().remark()))));
        return new Feed(RECORD, columns, rows::size);
    }

    private static @Nullable String label(@Nullable Organisation organisation) {
        return organisation == null ? null : organisation.label();
    }

    private static LocalDate date(RunEvent row) {
        return row.of().history().date(row.event());
    }

    private static @Nullable String unit(int unit, List<String> ids) {
        return unit == Event.NOWHERE ? null : ids.get(unit);
    }

    static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
