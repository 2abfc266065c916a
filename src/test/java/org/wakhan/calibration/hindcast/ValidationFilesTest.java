package org.wakhan.calibration.hindcast;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.input.UserError;

class ValidationFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeFits() throws IOException {
        Files.createDirectories(folder.resolve("fits"));
    }

    @Test
    void a_validation_that_was_broken_off_goes_on() throws IOException {
        Files.writeString(folder.resolve("scores.csv"), "");
        Files.writeString(folder.resolve(".skill.csv.part"), "");
        Files.writeString(folder.resolve(".validation.html.part"), "");

        assertThatCode(() -> ValidationFiles.open(folder, false)).doesNotThrowAnyException();
    }

    @Test
    void a_validation_with_its_page_is_replaced_only_where_that_is_asked_for() throws IOException {
        Files.writeString(folder.resolve("validation.html"), "");

        assertThatThrownBy(() -> ValidationFiles.open(folder, false))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds a validation already");
        assertThatCode(() -> ValidationFiles.open(folder, true)).doesNotThrowAnyException();
    }

    @Test
    void files_of_somebody_else_are_never_replaced() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> ValidationFiles.open(folder, true)).hasMessageContaining("such as notes.txt");
    }
}
