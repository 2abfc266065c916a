package org.wakhan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.input.UserError;

class ComparisonFolderTest {
    @TempDir
    private Path temporary;

    private static ComparisonManifest manifest(String... alternatives) {
        return new ComparisonManifest("Wakhan 1", "now", List.of(alternatives), 1, 5, "wakhan compare");
    }

    /** Differences, a page or charts of other scenarios would lie beside a manifest that does not name them. */
    @Test
    void what_followed_from_other_scenarios_goes_as_a_comparison_begins() throws IOException {
        ComparisonFolder folder = new ComparisonFolder(temporary);
        Files.createDirectories(folder.charts());
        List<Path> old = List.of(
                folder.differences(),
                folder.page(),
                folder.charts().resolve("forest-attacks.svg"),
                folder.charts().resolve("forest-attacks.png"),
                folder.charts().resolve(".forest-attacks.png.part"));
        for (Path file : old) {
            Files.writeString(file, "old");
        }
        Path notes = Files.writeString(folder.charts().resolve("notes.txt"), "mine");

        folder.begin(manifest("then"));

        assertThat(old).allSatisfy(file -> assertThat(file).doesNotExist());
        assertThat(notes).hasContent("mine");
        assertThat(folder.read().alternatives()).containsExactly("then");
    }

    @Test
    void alternatives_are_left_out_that_the_same_baseline_was_compared_with_before() {
        ComparisonFolder folder = new ComparisonFolder(temporary);
        assertThat(folder.leftOut(manifest("a"))).isEmpty();
        folder.begin(manifest("a", "b", "c"));

        assertThat(folder.leftOut(manifest("d", "b"))).containsExactly("a", "c");
        assertThat(folder.leftOut(new ComparisonManifest("Wakhan 1", "then", List.of("d"), 1, 5, "")))
                .isEmpty();
    }

    @Test
    void a_comparison_that_was_broken_off_is_told_with_the_command_that_continues_it() {
        ComparisonFolder folder = new ComparisonFolder(temporary);
        folder.begin(manifest("then"));

        assertThatThrownBy(() -> new StoredComparison(folder, UnaryOperator.identity()))
                .isInstanceOf(UserError.class)
                .hasMessage("The comparison in " + temporary + " holds no results of now yet: it has none in "
                        + temporary.resolve("now") + ".\nMaybe continue it: wakhan compare");
    }
}
