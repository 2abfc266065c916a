package org.wakhan.store.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.wakhan.experiment.Run;
import org.wakhan.input.UserError;
import org.wakhan.store.file.StoreFailure;

/** One store made of several that hold different runs. */
public final class JoinedStore {
    private static final String JOINED = "joined";
    private static final String NEXT = "next";

    private JoinedStore() {}

    /**
     * Makes the store.
     *
     * @param file where; what was broken off there is removed
     * @param parts the stores to join, of the same tables
     * @throws UserError if two of them hold the same run
     */
    public static void make(Path file, List<Path> parts) throws IOException {
        Files.deleteIfExists(file);
        try (Connection connection = Database.connect(Database.IN_MEMORY, new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH " + StorePath.quoted(file) + " AS " + JOINED);
            for (Path part : parts) {
                attach(statement, part, NEXT);
                if (part.equals(parts.get(0))) {
                    statement.execute("COPY FROM DATABASE " + NEXT + " TO " + JOINED);
                } else {
                    add(statement);
                }
                statement.execute("DETACH " + NEXT);
            }
            requireOnce(statement);
        } catch (SQLException e) {
            throw new StoreFailure(file, e);
        }
    }

    /**
     * The first run that has finished in an earlier store and not in the joined one.
     *
     * @return null where there is none
     */
    public static @Nullable Run finishedOnlyBefore(Path joined, Path before) {
        String finished =
                "SELECT point, replicate FROM %s." + Tables.ENDINGS + " WHERE status = '" + Tables.FINISHED + "'";
        try (Connection connection = Database.connect(Database.IN_MEMORY, new Properties());
                Statement statement = connection.createStatement()) {
            attach(statement, joined, JOINED);
            attach(statement, before, NEXT);
            try (ResultSet rows = statement.executeQuery(
                    finished.formatted(NEXT) + " EXCEPT " + finished.formatted(JOINED) + " ORDER BY ALL LIMIT 1")) {
                return rows.next() ? new Run(rows.getInt(1), rows.getInt(2)) : null;
            }
        } catch (SQLException e) {
            throw Database.error(before, "read", e);
        }
    }

    private static void attach(Statement statement, Path part, String name) {
        try {
            statement.execute("ATTACH " + StorePath.quoted(part) + " AS " + name + " (READ_ONLY)");
        } catch (SQLException e) {
            throw Database.error(part, "read", e);
        }
    }

    private static void add(Statement statement) throws SQLException {
        for (String table : tables(statement)) {
            String all = "INSERT INTO " + JOINED + "." + table + " SELECT * FROM " + NEXT + "." + table;
            // Points of which several shards hold runs are in all of these.
            String once = " WHERE point NOT IN (SELECT point FROM " + JOINED + "." + table + ")";
            statement.execute(table.equals(PointTable.NAME) ? all + once : all);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT table_name FROM duckdb_tables() WHERE database_name = '" + JOINED + "' ORDER BY ALL")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void requireOnce(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT point, replicate FROM " + JOINED + "." + Tables.ENDINGS
                + " GROUP BY ALL HAVING count(*) > 1 ORDER BY ALL LIMIT 1")) {
            if (rows.next()) {
                throw new UserError("Two of the shards hold the same run: point " + rows.getInt(1) + ", replicate "
                        + rows.getInt(2) + ".");
            }
        }
    }
}
