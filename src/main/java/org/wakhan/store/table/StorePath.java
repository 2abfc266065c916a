package org.wakhan.store.table;

import java.nio.file.Path;

/**
 * How DuckDB is told of a file. Its library takes some relative paths for something else: {@code :memory:} for no file, a
 * leading tilde for the home folder, a word before a colon for another kind of database.
 */
final class StorePath {
    private StorePath() {}

    /** The path as a connection is opened with it. */
    static String of(Path file) {
        return file.toAbsolutePath().toString();
    }

    /** The path as a text in SQL. */
    static String quoted(Path file) {
        return "'" + of(file).replace("'", "''") + "'";
    }
}
