package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.cli.assembly.Assembly;
import picocli.CommandLine;

/** What README and docs tell people to type works, on a small number of histories. */
class DocumentedCommandsTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Path README = Path.of("README.md");

    @TempDir
    static Path folder;

    static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> pages = new ArrayList<>(List.of(README));
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
            for (Path page : pages) {
                for (String block : blocks(page, "sh")) {
                    block.lines()
                            .filter(line -> line.startsWith("./wakhan "))
                            .map(line -> line.substring("./wakhan ".length()))
                            .forEach(commands::add);
                }
            }
        }
        return commands;
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(page));
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    /** Every folder that a documented command reads is made first. */
    @BeforeAll
    static void makeResults() {
        assertThat(execute("run scenarios/baseline.yaml")).isZero();
        assertThat(execute("run scenarios/outlook.yaml --out output/pressure")).isZero();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aDocumentedCommandSucceeds(String command) {
        assertThat(execute(command)).as(command).isZero();
    }

    @Test
    void theReadmeNamesBothCommandsThatCiRuns() throws IOException {
        String readme = Files.readString(README);
        String ci = Files.readString(Path.of(".ci/run"));

        assertThat(blocks(README, "sh")).contains("mvn verify\n", "./wakhan run scenarios/baseline.yaml\n");
        assertThat(readme).contains("mvn verify");
        assertThat(ci).containsPattern("mvn .*verify").contains("./wakhan run scenarios/baseline.yaml");
    }

    @Test
    void theDocumentedSqlReadsTheStore() throws IOException, SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("output/baseline/results.duckdb"))) {
            for (String query : blocks(README, "sql")) {
                try (ResultSet rows = connection.createStatement().executeQuery(query)) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo("AF-KAB");
                }
            }
        }
    }

    @Test
    void theDocumentedPythonRuns() throws IOException, InterruptedException {
        runIn("python3", "-", blocks(README, "python"));
    }

    @Test
    void theDocumentedRRuns() throws IOException, InterruptedException {
        runIn("Rscript", "-", blocks(README, "r"));
    }

    private static void runIn(String interpreter, String argument, List<String> blocks)
            throws IOException, InterruptedException {
        assumeTrue(isPresent(interpreter), interpreter + " is not installed");
        assertThat(blocks).isNotEmpty();
        for (String block : blocks) {
            Process process = new ProcessBuilder(interpreter, argument)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.outputWriter().append(block).close();
            String said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
        }
    }

    private static boolean isPresent(String interpreter) throws InterruptedException {
        try {
            return new ProcessBuilder(interpreter, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs a command with few histories and with results below the temporary folder. */
    private static int execute(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.replaceAll(
                word -> word.startsWith("output/") ? folder.resolve(word).toString() : word);
        if (words.get(0).equals("moments") && !words.contains("--runs")) {
            words.addAll(List.of("--runs", "12"));
        }
        if (List.of("run", "sweep", "compare").contains(words.get(0))) {
            words.removeIf(word -> word.equals("--open"));
            int runs = words.indexOf("--runs");
            if (runs > 0) {
                words.subList(runs, runs + 2).clear();
            }
            words.addAll(List.of("--runs", words.get(0).equals("run") ? "12" : "2", "--overwrite", "--quiet"));
            if (!words.contains("--out")) {
                String name = Path.of(words.get(1)).getFileName().toString().replace(".yaml", "");
                String output = words.get(0).equals("compare") ? "output/compare-" : "output/";
                words.addAll(List.of("--out", folder.resolve(output + name).toString()));
            }
        }
        CommandLine line = Wakhan.commandLine(new Assembly());
        StringWriter said = new StringWriter();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(said, true));
        int code = line.execute(words.toArray(String[]::new));
        assertThat(code).as(said.toString()).isZero();
        return code;
    }
}
