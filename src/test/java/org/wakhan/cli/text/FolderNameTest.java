package org.wakhan.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.input.UserError;

/** Names of folders of results. Oracle: what a path to them would lead to. */
class FolderNameTest {

    @Test
    void it_is_the_name_of_the_file_without_its_ending() {
        assertThat(FolderName.of(Path.of("scenarios/outlook.yaml"))).isEqualTo("outlook");
        assertThat(FolderName.of(Path.of("outlook"))).isEqualTo("outlook");
        assertThat(FolderName.of(Path.of("a.b.yml"))).isEqualTo("a.b");
    }

    /** The folder above all results, or the one above that. */
    @ParameterizedTest
    @ValueSource(strings = {".yaml", "..yaml", "scenarios/...yaml"})
    void a_file_whose_name_would_lead_to_another_folder_is_refused(String file) {
        assertThatThrownBy(() -> FolderName.of(Path.of(file)))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "The file " + file
                                + " has no name before its ending, which the folder of its results would have.\nMaybe rename it.");
    }
}
