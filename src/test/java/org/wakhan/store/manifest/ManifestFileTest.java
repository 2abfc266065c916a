package org.wakhan.store.manifest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.input.UserError;

class ManifestFileTest {
    /** By definition: a file of Linux that nobody can read from its start. */
    private static final Path UNREADABLE = Path.of("/proc/self/mem");

    @TempDir
    private Path folder;

    @Test
    void a_manifest_that_the_system_cannot_read_is_not_called_damaged() throws IOException {
        assumeTrue(Files.exists(UNREADABLE), "there is no " + UNREADABLE);
        Path manifest = Files.createSymbolicLink(folder.resolve("manifest.json"), UNREADABLE);

        assertThatThrownBy(() -> ManifestFile.read(manifest))
                .isInstanceOf(UserError.class)
                .hasMessage("The manifest " + manifest + " cannot be read: Input/output error.\nMaybe look at the free"
                        + " space and the permissions there.");
    }

    @Test
    void a_folder_that_may_not_be_entered_is_not_told_to_hold_no_results() throws IOException {
        assumeTrue(folder.toFile().setExecutable(false) && !Files.isExecutable(folder), "all may enter all folders");

        assertThatThrownBy(() -> ManifestFile.read(folder.resolve("manifest.json")))
                .isInstanceOf(UserError.class)
                .hasMessage("The folder " + folder
                        + " cannot be read: permission denied.\nMaybe mend the permissions there.");
    }

    @Test
    void a_folder_of_a_comparison_is_told_with_the_results_in_it() throws IOException {
        for (String scenario : List.of("outlook", "baseline")) {
            Files.writeString(Files.createDirectory(folder.resolve(scenario)).resolve("manifest.json"), "{}");
        }
        Files.createDirectory(folder.resolve("charts"));

        assertThatThrownBy(() -> ManifestFile.read(folder.resolve("manifest.json")))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "The folder " + folder + " holds no results of Wakhan: it has no manifest.json.\nMaybe one of"
                                + " the folders in it: baseline, outlook.");
    }

    @Test
    void a_folder_that_is_not_there_and_a_file_in_its_place_are_told_as_such() throws IOException {
        Path none = folder.resolve("none");
        Path file = Files.writeString(folder.resolve("compare.html"), "");

        assertThatThrownBy(() -> ManifestFile.read(none.resolve("manifest.json")))
                .isInstanceOf(UserError.class)
                .hasMessage("There is no folder " + none + ".");
        assertThatThrownBy(() -> ManifestFile.read(file.resolve("manifest.json")))
                .isInstanceOf(UserError.class)
                .hasMessage("The path " + file + " leads to a file, it must be a folder with results.");
    }

    @Test
    void a_damaged_manifest_is_told_with_its_line() throws IOException {
        Path manifest = Files.writeString(folder.resolve("manifest.json"), "{\n\"seed\": }");

        assertThatThrownBy(() -> ManifestFile.read(manifest))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("it is damaged, or none of Wakhan (line 2)");
    }
}
