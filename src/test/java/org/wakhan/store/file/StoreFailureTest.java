package org.wakhan.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Oracle: what the system or DuckDB says in each case. */
class StoreFailureTest {
    private static final Path FILE = Path.of("results/runs.csv");

    @TempDir
    private Path folder;

    @Test
    void a_missing_permission_is_not_told_as_a_full_disk() {
        assertThatThrownBy(() -> WholeFile.make(FILE, part -> {
                    throw new AccessDeniedException(part.toString());
                }))
                .isInstanceOf(StoreFailure.class)
                .hasMessage("The results cannot be written to results/runs.csv: permission denied.\nHistories that were"
                        + " stored before are kept. Maybe mend the permissions there, then give the same command again:"
                        + " it continues.");
        assertThat(said("IO Error: Cannot open file \"results.duckdb\": Permission denied"))
                .contains("Maybe mend the permissions there, then");
    }

    @Test
    void a_full_disk_needs_room() {
        assertThat(said("IO Error: Could not write file: No space left on device\nand more"))
                .startsWith(
                        "The results cannot be written to results/runs.csv: IO Error: Could not write file: No space"
                                + " left on device.\nHistories")
                .contains("Maybe make room there, then");
    }

    @Test
    void a_cause_of_the_system_is_told_in_words_and_not_as_the_name_of_a_file() {
        assertThat(new StoreFailure(FILE, new AccessDeniedException("results/runs.csv")))
                .hasMessageContaining(": permission denied.");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_named() throws Exception {
        Path file = Files.createDirectories(folder.resolve("runs.csv/inside")).getParent();

        assertThatThrownBy(() -> WholeFile.write(file, writer -> writer.write("x")))
                .isInstanceOf(StoreFailure.class)
                .hasMessageMatching("(?s).*: (it is a folder|the folder is not empty)\\..*");
    }

    private static String said(String reason) {
        return new StoreFailure(FILE, new SQLException(reason)).getMessage();
    }
}
