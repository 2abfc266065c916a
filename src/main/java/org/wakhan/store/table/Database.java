package org.wakhan.store.table;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Run;
import org.wakhan.experiment.RunSet;
import org.wakhan.history.Outcome;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;
import org.wakhan.store.file.StoreFailure;
import org.wakhan.store.file.WholeFile;

/** The open store of one experiment, for writing. */
public final class Database implements AutoCloseable {
    /** Data not yet in the file's columns; smaller values rewrite the last columns over and over. */
    private static final String CHECKPOINT_AFTER = "256MB";

    /** Oldest DuckDB that reads our files, so that clients for Python and R do. */
    private static final String READABLE_SINCE = "v1.2.0";

    private static final String DAMAGED = "it is damaged: move its folder away and make its results again";

    /** By definition: stands for a store that has no file. */
    static final String IN_MEMORY = "";

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
     * @param drawn keys of the parameters that runs draw
     */
    public static Database open(Path file, List<Feed> feeds, List<String> units, List<String> drawn) {
        boolean there = Files.exists(file);
        if (!there) {
            WholeFile.make(file, Database::makeEmpty);
        }
        try {
            Properties settings = new Properties();
            settings.setProperty("threads", "1");
            settings.setProperty("checkpoint_threshold", CHECKPOINT_AFTER);
            Connection connection = connect(StorePath.of(file), settings);
            try {
                Database database = new Database(file, connection, feeds);
                database.prepare(units, drawn);
                return database;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw there ? error(file, "opened", e) : failure(file, e);
        }
    }

    /** DuckDB writes the head of a new file in several steps, and opens no file whose head was broken off. */
    private static void makeEmpty(Path part) throws IOException {
        Files.deleteIfExists(part);
        try {
            connect(StorePath.of(part), new Properties()).close();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Connects to a store. What is made there can be read by DuckDB from 1.2 on.
     *
     * @param file path of its file, or {@link #IN_MEMORY}
     * @throws UserError if DuckDB's library, which is native code, cannot be loaded
     */
    static Connection connect(String file, Properties settings) throws SQLException {
        try {
            settings.setProperty("storage_compatibility_version", READABLE_SINCE);
            return new DuckDBDriver().connect("jdbc:duckdb:" + file, settings);
        } catch (LinkageError e) {
            throw new UserError(
                    "The store's native library cannot be loaded: " + root(e)
                            + ".\nMaybe DuckDB is not built for this system (it is for 64-bit Linux with glibc, macOS and"
                            + " Windows); or, where that is a temporary folder, choose one from which programs may run:"
                            + " JAVA_OPTS=-Djava.io.tmpdir=DIR.",
                    e);
        }
    }

    private static String root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).strip();
    }

    public static UserError error(Path file, String what, SQLException e) {
        if (isInUse(e)) {
            return new UserError("The store " + file + " is in use by another program.", e);
        }
        return new UserError(
                "The store " + file + " cannot be " + what + ": "
                        + String.valueOf(e.getMessage()).strip()
                        + "\nMaybe " + SystemReason.advice(String.valueOf(e.getMessage()), DAMAGED) + ".",
                e);
    }

    private static boolean isInUse(SQLException e) {
        return String.valueOf(e.getMessage()).contains("Could not set lock");
    }

    private static StoreFailure failure(Path file, SQLException e) {
        return new StoreFailure(file, e);
    }

    private void prepare(List<String> units, List<String> drawn) throws SQLException {
        statement.execute("BEGIN");
        statement.execute("CREATE TYPE IF NOT EXISTS " + Tables.UNIT_ID + " AS ENUM ("
                + units.stream().map(id -> "'" + id.replace("'", "''") + "'").collect(joining(", ")) + ")");
        for (Feed feed : feeds) {
            feed.createTable(statement);
        }
        statement.execute(Tables.viewOfRuns(drawn));
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
    public RunSet stored(@Nullable Outcome outcome) {
        RunSet runs = new RunSet();
        String value = outcome == null ? "NULL" : Column.quoted(outcome.key());
        try (ResultSet rows = statement.executeQuery("SELECT point, replicate, " + value + " FROM " + Tables.ENDINGS)) {
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

    /** The runs that are stored as failed. */
    public RunSet failed() {
        RunSet runs = new RunSet();
        String query = "SELECT point, replicate FROM " + Tables.ENDINGS + " WHERE status = '" + Tables.FAILED + "'";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                runs.add(new Run(rows.getInt(1), rows.getInt(2)));
            }
            return runs;
        } catch (SQLException e) {
            throw error(file, "read", e);
        }
    }

    /**
     * Inserts what the feeds hold, all of it or nothing.
     *
     * @param instead failed runs that give way to it
     */
    public void insert(List<Run> instead) {
        try {
            statement.execute("BEGIN");
            if (!instead.isEmpty()) {
                statement.execute("DELETE FROM " + Tables.ENDINGS + " WHERE (point, replicate) IN ("
                        + instead.stream()
                                .map(run -> "(" + run.point() + ", " + run.replicate() + ")")
                                .collect(joining(", "))
                        + ")");
            }
            for (Feed feed : feeds) {
                feed.insert(statement);
            }
            statement.execute("COMMIT");
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** Another connection, of which another thread can ask what was committed. */
    public StoreReader reader() {
        try {
            return StoreReader.beside(file, ((DuckDBConnection) connection).duplicate());
        } catch (SQLException e) {
            throw error(file, "read", e);
        }
    }

    /** Moves what was committed from the log into the columns of the file, as closing does where this was not done. */
    public void checkpoint() {
        try {
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    @Override
    public void close() {
        try (connection;
                statement) {
            // Both are closed, whatever the other one does.
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }
}
