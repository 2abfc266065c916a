package org.wakhan.store.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of which DuckDB makes something else when they begin a path. Oracle: the file that is there afterwards. */
class StorePathTest {
    @TempDir
    private Path temporary;

    /** None of these is made in the folder in which the tests run: what they name lies in the temporary one. */
    @ParameterizedTest
    @ValueSource(strings = {":memory:", "~", "sqlite:a", "file:a", "it's"})
    void a_name_means_the_file_of_that_name(String name) throws IOException, SQLException {
        Path relative = Path.of(name, "store");
        assertThat(StorePath.of(relative))
                .isEqualTo(Path.of("").toAbsolutePath().resolve(relative).toString());

        Path file = Files.createDirectories(temporary.resolve(name)).resolve("store");
        try (Connection connection = Database.connect(StorePath.of(file), new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE made (value INTEGER)");
            Path other = file.resolveSibling("other");
            statement.execute("ATTACH " + StorePath.quoted(other) + " AS other");
            statement.execute("CREATE TABLE other.made (value INTEGER)");
            assertThat(other).isRegularFile();
        }
        assertThat(file).isRegularFile();
    }
}
