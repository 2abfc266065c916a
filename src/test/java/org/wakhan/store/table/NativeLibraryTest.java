package org.wakhan.store.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.input.UserError;

/** DuckDB where its native library cannot be unpacked: in a process of its own, for a process loads it once. */
@Timeout(60)
class NativeLibraryTest {
    @TempDir
    private Path temporary;

    /** Opens a store and says what keeps it from that. */
    public static final class Program {
        private Program() {}

        public static void main(String[] args) {
            try {
                StoreReader.open(Path.of(args[0])).close();
            } catch (UserError e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void a_library_that_cannot_be_loaded_is_told_with_what_may_help() throws IOException, InterruptedException {
        Path missing = temporary.resolve("missing");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + missing,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        temporary.resolve("results.duckdb").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said)
                .startsWith("The store's native library cannot be loaded: " + missing)
                .contains("JAVA_OPTS=-Djava.io.tmpdir=DIR")
                .doesNotContain("\tat ");
    }
}
