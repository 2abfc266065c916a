package org.wakhan.store.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.random.Streams;
import sim.engine.Schedule;

class ProgramTest {
    private static final Program ONE = new Program("1", "abc", "0123456789abcdef");

    @Test
    void programs_of_one_model_may_differ_in_all_else() {
        Program later = new Program("2", "def", "0123456789abcdef");
        Program other = new Program("1", "abc", "1123456789abcdef");

        assertThat(Program.sameModel(ONE.toString(), later.toString())).isTrue();
        assertThat(Program.sameModel(ONE.toString(), other.toString())).isFalse();
        assertThat(ONE.sameModelAs(later.toString())).isTrue();
        assertThat(ONE.sameModelAs(other.toString())).isFalse();
    }

    /** The file lies where the code and facts of the model do, and counts as one of them. */
    @Test
    void the_model_names_the_versions_of_the_libraries_that_are_there() throws IOException {
        Properties versions = new Properties();
        try (InputStream stream = Streams.class.getResourceAsStream("libraries.properties")) {
            versions.load(stream);
        }

        assertThat(versions).hasSize(3);
        assertThat(jar(Schedule.class)).isEqualTo("mason-" + versions.getProperty("mason") + ".jar");
        assertThat(jar(ZigguratSampler.class))
                .isEqualTo("commons-rng-sampling-" + versions.getProperty("commons-rng") + ".jar");
        assertThat(jar(NormalDistribution.class))
                .isEqualTo("commons-math3-" + versions.getProperty("commons-math3") + ".jar");
    }

    /** Histories draw from the posterior that ships, so that another one is another model. */
    @Test
    void the_model_is_told_by_each_package_and_file_that_decides(@TempDir Path root) throws IOException {
        for (String name : Program.DECIDING) {
            Path place = root.resolve("org/wakhan/" + name);
            Path file = name.contains(".") ? place : place.resolve("Some.class");
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
        String before = Program.digest(root, Program.DECIDING);
        for (String changed : List.of("calibration/posterior/posterior.csv", "input/Some.class", "model/Some.class")) {
            Path file = root.resolve("org/wakhan/" + changed);
            String content = Files.readString(file);
            Files.writeString(file, "another");
            assertThat(Program.digest(root, Program.DECIDING)).as(changed).isNotEqualTo(before);
            Files.writeString(file, content);
        }
        assertThat(Program.digest(root, Program.DECIDING)).isEqualTo(before);
    }

    private static String jar(Class<?> type) {
        String place = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
