package org.wakhan.store.table;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.wakhan.input.UserError;
import org.wakhan.store.file.StoreFailure;

/** Asks a store. */
public final class StoreReader implements AutoCloseable {
    private final Path file;
    private final Connection connection;

    private StoreReader(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Opens a store for reading.
     *
     * @throws UserError if it cannot be opened or is being written
     */
    public static StoreReader open(Path file) {
        try {
            Properties settings = new Properties();
            settings.setProperty("duckdb.read_only", "true");
            return new StoreReader(file, Database.connect(StorePath.of(file), settings));
        } catch (SQLException e) {
            throw Database.error(file, "opened", e);
        }
    }

    /** Asks a store that this program has open for writing, through a connection of its own. */
    static StoreReader beside(Path file, Connection connection) {
        return new StoreReader(file, connection);
    }

    /** Takes a row. */
    @FunctionalInterface
    public interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes some rows, column by column. */
    @FunctionalInterface
    public interface ChunkConsumer {
        void accept(DuckDBDataChunkReader chunk) throws SQLException;
    }

    /** Hands every row of a query's answer to somebody. */
    public void each(String query, RowConsumer consumer) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                consumer.accept(rows);
            }
        } catch (SQLException e) {
            throw Database.error(file, "read", e);
        }
    }

    /** Hands the rows of a query's answer to somebody, many at a time: where they are many, the fast way. */
    public void chunks(String query, ChunkConsumer consumer) {
        try (DuckDBPreparedStatement statement = (DuckDBPreparedStatement) connection.prepareStatement(query);
                DuckDBChunkedResult result = statement.query()) {
            while (result.nextChunk()) {
                consumer.accept(result.chunk());
            }
        } catch (SQLException e) {
            throw Database.error(file, "read", e);
        }
    }

    public <T> List<T> list(String query, RowReader<T> reader) {
        List<T> found = new ArrayList<>();
        each(query, row -> found.add(reader.read(row)));
        return found;
    }

    /** The first column of a query's answer. */
    public int[] integers(String query) {
        IntStream.Builder found = IntStream.builder();
        each(query, row -> found.add(row.getInt(1)));
        return found.build().toArray();
    }

    /** Names and types of the columns of a query's answer. */
    public Map<String, String> columns(String query) {
        Map<String, String> columns = new LinkedHashMap<>();
        each("DESCRIBE " + query, row -> columns.put(row.getString(1), row.getString(2)));
        return columns;
    }

    /**
     * Writes a query's answer to a file.
     *
     * @param format options of DuckDB's COPY
     */
    public void copy(String query, Path to, String format) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + query + ") TO " + StorePath.quoted(to) + " " + format);
        } catch (SQLException e) {
            throw new StoreFailure(to, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Database.error(file, "closed", e);
        }
    }
}
