package org.wakhan.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.store.file.StoreFailure;

class DocumentTest {
    private static final Document DOCUMENT = new Document(
            "A & B",
            "What is there?",
            List.of(List.of("Seed", "1")),
            List.of(new Document.Part("first", "First", "<p>said</p>")),
            "Wakhan 1");

    @TempDir
    private Path folder;

    @Test
    void a_page_holds_its_parts_with_names_escaped() throws IOException {
        DOCUMENT.write(folder.resolve("page.html"));

        assertThat(Files.readString(folder.resolve("page.html")))
                .contains("A &amp; B", "<p>said</p>", "href=\"#first\"")
                .isEqualTo(DOCUMENT.html());
    }

    @Test
    void a_page_that_cannot_be_written_leaves_nothing_of_itself() throws IOException {
        Path page = Files.createDirectories(folder.resolve("page.html"));

        assertThatThrownBy(() -> DOCUMENT.write(page))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("cannot be written to " + page);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(page);
        }
    }
}
