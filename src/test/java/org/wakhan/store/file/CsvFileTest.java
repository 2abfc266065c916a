package org.wakhan.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_read_whatever_stands_in_it() throws IOException {
        Path file = folder.resolve("table.csv");
        List<List<String>> table = List.of(List.of("key", "says"), List.of("a, b", "he said \"no\""), List.of("", "ü"));

        CsvFile.write(file, table);

        assertThat(CsvFile.read(file)).isEqualTo(table);
        assertThat(file).hasContent("key,says\n\"a, b\",\"he said \"\"no\"\"\"\n,ü\n");
    }

    @Test
    void a_file_that_cannot_be_finished_leaves_the_one_before() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "before");

        assertThatThrownBy(() -> CsvFile.write(file, csv -> {
                    csv.writeRecord("half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("No space left on device");

        assertThat(file).hasContent("before");
        assertThat(WholeFile.part(file)).doesNotExist();
    }
}
