package org.wakhan.store.manifest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void a_damaged_manifest_is_told_with_its_line() throws IOException {
        Path manifest = Files.writeString(folder.resolve("manifest.json"), "{\n\"seed\": }");

        assertThatThrownBy(() -> ManifestFile.read(manifest))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("it is damaged, or none of Wakhan (line 2)");
    }
}
