package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.cli.assembly.Assembly;
import org.wakhan.cli.assembly.Workshop;
import org.wakhan.evidence.MadeObservations;
import org.wakhan.experiment.Simulator;
import org.wakhan.region.Region;
import org.wakhan.store.folder.FolderLock;
import org.wakhan.store.folder.ResultFolder;
import picocli.CommandLine;

/** {@code wakhan validate} from the command line. Oracle: its contract, on made-up observations and few histories. */
class ValidateCommandTest {
    @TempDir
    Path folder;

    private Path observations;
    private final StringWriter messages = new StringWriter();

    @BeforeEach
    void observe() throws IOException {
        observations = Files.writeString(
                folder.resolve("seen.csv"),
                MadeObservations.text(
                        Region.load(), YearMonth.of(2022, 1), 25, (province, month) -> (province * month) % 5));
    }

    private int validate(String... more) {
        return validate(new Assembly(), more);
    }

    private int validate(Workshop workshop, String... more) {
        String[] start = {
            "validate", "--observations", observations.toString(), "--quiet", "--runs", "20", "--fit-histories", "1000"
        };
        String[] arguments =
                Stream.concat(Arrays.stream(start), Arrays.stream(more)).toArray(String[]::new);
        CommandLine line = Wakhan.commandLine(workshop);
        line.setOut(new PrintWriter(new StringWriter()));
        line.setErr(new PrintWriter(messages, true));
        return line.execute(arguments);
    }

    @Test
    void itLeavesScoresChartsAndAPageThatSaysWhatForecastsAreWorth() throws IOException {
        Path out = folder.resolve("out");
        assertThat(validate("--origin", "2023-01", "--out", out.toString())).isZero();
        List<String> scores = Files.readAllLines(out.resolve("scores.csv"));
        assertThat(scores.get(0)).isEqualTo("model,series,origin,n,crps,ign,mis,cover50,cover80,cover90,skill");
        assertThat(scores)
                .anyMatch(line -> line.startsWith("model,pv_events,2023-01,408,"))
                .anyMatch(line -> line.startsWith("no-contagion,pv_events,2023-01,408,"))
                .anyMatch(line -> line.startsWith("negative-binomial-12,clash_events,2023-01,408,"))
                .anyMatch(line -> line.startsWith("model-north-east-held-out,pv_events/north-east,2023-01,48,"))
                .anyMatch(line -> line.startsWith("model,pv_events/AF-KAB,2023-01,12,"))
                .anyMatch(line -> line.startsWith("model,pv_events/2023-02,2023-01,34,"));
        assertThat(Files.readAllLines(out.resolve("forecasts.csv"))).hasSizeGreaterThan(408);
        assertThat(out.resolve("charts").resolve("skill.svg")).isNotEmptyFile();
        String page = Files.readString(out.resolve("validation.html"));
        assertThat(page)
                .contains("Does the model forecast?")
                .contains("of the bar, negative binomial climatology")
                .contains("Three to six events cannot validate a model")
                .contains("0.510")
                .contains("0.734")
                .doesNotContain("src=\"http", "href=\"http", "<script");
        assertThat(validate("--origin", "2023-01", "--out", out.toString())).isEqualTo(2);
        assertThat(messages.toString()).contains("holds a validation already").contains("with --overwrite");
        Files.writeString(out.resolve("notes.txt"), "mine");
        assertThat(validate("--origin", "2023-01", "--out", out.toString(), "--overwrite"))
                .isEqualTo(2);
        assertThat(messages.toString()).contains("it holds other files, such as notes.txt");
    }

    @Test
    void whileOneCommandWritesToAFolderNoValidationDoes() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        try (FolderLock lock = FolderLock.take(new ResultFolder(out))) {
            assertThat(validate("--origin", "2023-01", "--out", out.toString(), "--laws", "today"))
                    .isEqualTo(2);
        }
        assertThat(messages.toString()).contains("is in use: another command is writing its results there.");
        assertThat(out.resolve("scores.csv")).doesNotExist();
    }

    @Test
    void historiesThatFailAreToldAndTheExitCodeSaysSo() {
        Workshop real = new Assembly();
        Simulator failing = (scenario, seed, replicate) -> {
            if (replicate == 3 && scenario.name().contains("contagion")) {
                throw new IllegalStateException("The hazard is NaN.");
            }
            return real.simulator().simulate(scenario, seed, replicate);
        };
        Workshop workshop = (Workshop) Proxy.newProxyInstance(
                Workshop.class.getClassLoader(),
                new Class<?>[] {Workshop.class},
                (proxy, method, arguments) ->
                        method.getName().equals("simulator") ? failing : method.invoke(real, arguments));

        assertThat(validate(
                        workshop,
                        "--origin",
                        "2023-01",
                        "--out",
                        folder.resolve("out").toString(),
                        "--laws",
                        "today"))
                .isEqualTo(1);
        assertThat(messages.toString())
                .contains("1 history of No contagion (null model)")
                .contains("failed and no forecast holds");
        assertThat(folder.resolve("out/validation.html")).exists();
    }

    @Test
    void whatAUserCanMendIsSaidBeforeAnythingRuns() {
        assertThat(validate("--origin", "2023-13")).isEqualTo(2);
        assertThat(validate("--origin", "2024-01")).isEqualTo(2);
        assertThat(messages.toString())
                .contains("--origin (2023-13) must be a year and month")
                .contains("--origin (2024-01) must be from 2023-01 to 2023-01");
        assertThat(validate("--origin", "2023-01", "--runs", "3")).isEqualTo(2);
        assertThat(messages.toString()).contains("--runs");
        assertThat(validate("--origin", "2023-01", "--parameters", "posterior")).isEqualTo(2);
        assertThat(messages.toString()).contains("fitted to facts from after the origin");
    }
}
