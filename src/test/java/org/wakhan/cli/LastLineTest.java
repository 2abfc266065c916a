package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Oracle: the last line of a command that runs histories is the path of what it leaves, with a page or without. */
class LastLineTest {
    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();

    @Test
    void a_sweep_without_a_page_says_where_its_results_are() throws IOException {
        Path experiment = Files.writeString(temporary.resolve("experiment.yaml"), """
                name: Made sweep
                question: Does it say where?
                start: 2022-01-15
                months: 2
                factors:
                  made.fixed: [1, 2]
                design: grid
                replicates: 1
                outcomes: [attacks_isis_k]
                """);

        assertThat(execute("sweep", experiment.toString(), "--quiet", "--no-report", "--out", path("swept")))
                .isZero();
        assertThat(execute("sweep", experiment.toString(), "--quiet", "--shard", "1/2", "--out", path("share")))
                .isZero();

        assertThat(out.toString().lines()).containsExactly(path("swept"), path("share"));
    }

    @Test
    void joined_shards_without_a_page_say_where_they_are() throws IOException {
        String scenario = Files.writeString(temporary.resolve("made.yaml"), "").toString();
        for (String shard : new String[] {"1", "2"}) {
            execute("run", scenario, "--runs", "4", "--quiet", "--shard", shard + "/2", "--out", path(shard));
        }
        out.getBuffer().setLength(0);

        assertThat(execute("merge", path("1"), path("2"), "--no-report", "--out", path("joined")))
                .isZero();

        assertThat(out.toString().lines()).containsExactly(path("joined"));
    }

    private String path(String name) {
        return temporary.resolve(name).toString();
    }

    private int execute(String... arguments) {
        CommandLine line = Wakhan.commandLine(new MadeWorkshop());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(new StringWriter()));
        return line.execute(arguments);
    }
}
