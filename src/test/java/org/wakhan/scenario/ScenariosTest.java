package org.wakhan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.input.UserError;

class ScenariosTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String name : new String[] {"outlook.yaml", "baseline.yaml", "scenario.schema.json"}) {
            Files.createFile(folder.resolve(name));
        }
    }

    @Test
    void aNameIsAFileInTheFolder() {
        assertThat(new Scenarios(folder).find("baseline")).isEqualTo(folder.resolve("baseline.yaml"));
    }

    @Test
    void aPathIsTakenAsItIs() {
        assertThat(new Scenarios(folder).find("mine/outlook.yaml")).isEqualTo(Path.of("mine/outlook.yaml"));
        assertThat(new Scenarios(folder).find("mine.yml")).isEqualTo(Path.of("mine.yml"));
        assertThat(new Scenarios(folder).find("./mine")).isEqualTo(Path.of("./mine"));
    }

    @Test
    void namesAreSortedAndLeaveOtherFilesOut() {
        assertThat(new Scenarios(folder).names()).containsExactly("baseline", "outlook");
    }

    @Test
    void a_folder_is_no_scenario() {
        assertThatThrownBy(() -> new Scenarios(folder).find("src"))
                .hasMessageContaining("\"src\" is a folder")
                .hasMessageContaining("Maybe name a file in it, such as src/NAME.yaml.");
    }

    @Test
    void anUnknownNameBringsTheNearestOne() {
        assertThatThrownBy(() -> new Scenarios(folder).find("baselin"))
                .isInstanceOf(UserError.class)
                .hasMessage("There is no scenario \"baselin\" in " + folder + ".\nMaybe baseline?");
    }

    @Test
    void anUnknownNameLikeNoOtherBringsAllNames() {
        assertThatThrownBy(() -> new Scenarios(folder).find("weather"))
                .isInstanceOf(UserError.class)
                .hasMessage("There is no scenario \"weather\" in " + folder + "; it holds baseline, outlook.");
    }

    @Test
    void aMissingFolderIsNamed() {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> new Scenarios(none).find("outlook"))
                .isInstanceOf(UserError.class)
                .hasMessage("There is no scenario \"outlook\", for there is no folder " + none + ".");
    }
}
