package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script {@code wakhan} at the top, copied beside a program that says how it was started. Oracle: what the Java that runs
 * these tests then takes names of files for.
 */
class LauncherTest {
    private static final Path SHELL = Path.of("/bin/sh");

    /** Not installed anywhere. */
    private static final String MISSING = "xx_XX.UTF-8";

    @TempDir
    private Path temporary;

    private Path launcher;
    private Path tools;

    /** The program that the launcher starts here. */
    static final class Started {
        private Started() {}

        public static void main(String[] args) {
            System.out.println(System.getProperty("sun.jnu.encoding") + " " + System.getenv("LC_ALL"));
        }
    }

    @BeforeEach
    void makeHome() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "there is no " + SHELL);
        Path home = Files.createDirectories(temporary.resolve("home"));
        launcher = Files.copy(Path.of("wakhan"), home.resolve("wakhan"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Started.class.getName());
        manifest.getMainAttributes()
                .put(Attributes.Name.CLASS_PATH, classes().toUri().toString());
        Files.createDirectories(home.resolve("target"));
        new JarOutputStream(Files.newOutputStream(home.resolve("target/wakhan.jar")), manifest).close();
        tools = Files.createDirectories(temporary.resolve("tools"));
    }

    private static Path classes() {
        return Path.of("target/test-classes").toAbsolutePath();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "LC_ALL=C",
                "LANG=POSIX",
                "LC_ALL=" + MISSING,
                "LC_CTYPE=" + MISSING,
                "LANG=" + MISSING,
                "LANG=C.UTF-8 LC_TIME=" + MISSING
            })
    void names_of_files_are_not_plain_ascii_in_a_plain_locale_or_one_that_is_not_installed(String locale)
            throws IOException, InterruptedException {
        Said said = start(locale.isEmpty() ? new String[0] : locale.split(" "));

        assertThat(said.out).startsWith("UTF-8 ");
        assertThat(said.err).isEmpty();
    }

    @Test
    void an_installed_locale_is_left_as_it_is() throws IOException, InterruptedException {
        Files.writeString(tools.resolve("locale"), "#!/bin/sh\necho ISO-8859-1\n");
        assertThat(tools.resolve("locale").toFile().setExecutable(true)).isTrue();

        assertThat(start("LC_ALL=" + MISSING).out).endsWith(" " + MISSING + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx64m", "-Xmx96M", "-Xmx120000k", "-Xms32m -Xmx200m"})
    void a_small_heap_is_divided_without_a_word(String options) throws IOException, InterruptedException {
        Said said = start("JAVA_OPTS=" + options);

        assertThat(said.out.lines()).hasSize(1);
        assertThat(said.err).isEmpty();
    }

    @Test
    void what_java_says_stays_off_standard_output() throws IOException, InterruptedException {
        Said warned = start("JAVA_OPTS=-XX:MaxRAM=300m");
        Said failed = start("JAVA_OPTS=-Xmx1k");

        assertThat(warned.out.lines()).hasSize(1);
        assertThat(warned.err).contains("NewSize");
        assertThat(failed.out).isEmpty();
        assertThat(failed.err).contains("Too small maximum heap");
    }

    private record Said(String out, String err) {}

    private Said start(String... variables) throws IOException, InterruptedException {
        Path out = temporary.resolve("out");
        Path err = temporary.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), launcher.toString(), "parameters")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        environment.remove("JAVA_OPTS");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", tools + ":" + environment.get("PATH"));
        for (String variable : variables) {
            int equals = variable.indexOf('=');
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        builder.start().waitFor();
        return new Said(Files.readString(out), Files.readString(err));
    }
}
