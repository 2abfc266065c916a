package org.wakhan.store;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Run;
import org.wakhan.experiment.RunSet;
import org.wakhan.history.Outcome;
import org.wakhan.input.UserError;

/** The open store of one experiment, for writing. */
final class Database implements AutoCloseable {
    /** Data not yet in the file's columns; smaller values rewrite the last columns over and over. */
    private static final String CHECKPOINT_AFTER = "256MB";

    private final Path file;
    private final Connection connection;
    private final Statement statement;
    private final List<Feed> feeds;

    private Database(Path file, Connection connection, List<Feed> feeds) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.statement = connection.createStatement();
        this.feeds = feeds;
    }

    /**
     * Opens the store, and makes its tables if they are not there.
     *
     * @param feeds what fills its tables
     * @param units ids of the units in the order of their indices
     */
    static Database open(Path file, List<Feed> feeds, List<String> units) {
        try {
            Properties settings = new Properties();
            settings.setProperty("threads", "1");
            settings.setProperty("checkpoint_threshold", CHECKPOINT_AFTER);
            Database database = new Database(file, connect(file, settings), feeds);
            database.prepare(units);
            return database;
        } catch (SQLException e) {
            throw error(file, "opened", e);
        }
    }

    static Connection connect(Path file, Properties settings) throws SQLException {
        return new DuckDBDriver().connect("jdbc:duckdb:" + file, settings);
    }

    static UserError error(Path file, String what, SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Could not set lock")) {
            return new UserError("The store " + file + " is in use by another program.", e);
        }
        return new UserError("The store " + file + " cannot be " + what + ": " + message.strip(), e);
    }

    private void prepare(List<String> units) throws SQLException {
        statement.execute("BEGIN");
        statement.execute("CREATE TYPE IF NOT EXISTS " + Tables.UNIT_ID + " AS ENUM ("
                + units.stream().map(id -> "'" + id.replace("'", "''") + "'").collect(joining(", ")) + ")");
        for (Feed feed : feeds) {
            feed.createTable(statement);
        }
        statement.execute("COMMIT");
        for (Feed feed : feeds) {
            feed.register(connection);
        }
    }

    /**
     * The runs that are stored, finished or failed.
     *
     * @param outcome the outcome that finished ones come with; null for none
     */
    RunSet stored(@Nullable Outcome outcome) {
        RunSet runs = new RunSet();
        String value = outcome == null ? "NULL" : Column.quoted(outcome.key());
        try (ResultSet rows = statement.executeQuery("SELECT point, replicate, " + value + " FROM " + Tables.RUNS)) {
            while (rows.next()) {
                Run run = new Run(rows.getInt(1), rows.getInt(2));
                double number = rows.getDouble(3);
                if (rows.wasNull()) {
                    runs.add(run);
                } else {
                    runs.add(run, number);
                }
            }
            return runs;
        } catch (SQLException e) {
            throw error(file, "read", e);
        }
    }

    /** Inserts what the feeds hold, all of it or nothing. */
    void insert() {
        try {
            statement.execute("BEGIN");
            for (Feed feed : feeds) {
                feed.insert(statement);
            }
            statement.execute("COMMIT");
        } catch (SQLException e) {
            throw error(file, "written", e);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
            connection.close();
        } catch (SQLException e) {
            throw error(file, "closed", e);
        }
    }
}
