package org.wakhan.store.table;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.IntSupplier;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/**
 * Rows in memory that DuckDB reads as a table function, column by column, to insert them into a table.
 *
 * <p>DuckDB's appender would be the usual way. It takes as long, and wants the values row by row.
 */
public final class Feed implements DuckDBTableFunction<String, String, String> {
    private final String table;
    private final List<Column> columns;
    private final IntSupplier rows;
    private final String unless;
    private int next;

    /**
     * @param table name of the table
     * @param columns its columns
     * @param rows number of rows at present
     */
    Feed(String table, List<Column> columns, IntSupplier rows) {
        this(table, columns, rows, "");
    }

    private Feed(String table, List<Column> columns, IntSupplier rows, String unless) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.rows = rows;
        this.unless = unless;
    }

    /** A feed that leaves out rows whose value of a column the table has already. */
    static Feed unlessThere(String table, List<Column> columns, IntSupplier rows, String column) {
        return new Feed(
                table, columns, rows, " WHERE " + column + " NOT IN (SELECT " + column + " FROM " + table + ")");
    }

    void createTable(Statement statement) throws SQLException {
        statement.execute("CREATE TABLE IF NOT EXISTS " + table + " ("
                + columns.stream()
                        .map(column -> column.quoted() + " " + column.sqlType())
                        .collect(joining(", "))
                + ")");
    }

    void register(Connection connection) throws SQLException {
        DuckDBFunctions.tableFunction()
                .withName("feed_" + table)
                .withFunction(this)
                .register(connection);
    }

    /** Inserts all rows, within the transaction of the statement's connection. */
    void insert(Statement statement) throws SQLException {
        if (rows.getAsInt() > 0) {
            statement.execute("INSERT INTO " + table + " SELECT * FROM feed_" + table + "()" + unless);
        }
    }

    @Override
    public String bind(DuckDBTableFunctionBindInfo info) {
        columns.forEach(column -> info.addResultColumn(column.name(), column.type()));
        return table;
    }

    @Override
    public String init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        next = 0;
        return table;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) {
        int count = (int) Math.min(chunk.capacity(), rows.getAsInt() - next);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).fill().fill(chunk.vector(i), next, count);
        }
        next += count;
        return count;
    }
}
