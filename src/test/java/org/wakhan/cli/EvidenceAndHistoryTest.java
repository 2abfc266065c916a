package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.cli.assembly.Assembly;
import org.wakhan.model.Mechanisms;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands evidence, history and reproduce on the shipped model. */
class EvidenceAndHistoryTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void json_has_every_key_with_its_citations_all_incidents_and_all_disagreements() {
        assertThat(execute("evidence", "--format", "json")).isZero();
        assertThat(out.toString()).as("keys of uses in their order").doesNotContainPattern("\\{\\s*\"what\"");
        JsonNode all = JSON.readTree(out.toString());
        List<String> keys = new ArrayList<>();
        for (JsonNode row : all.get("parameters")) {
            keys.add(row.get("key").asString());
            assertThat(row.get("citations").size())
                    .as(keys.get(keys.size() - 1))
                    .isPositive();
        }
        assertThat(keys).isEqualTo(Mechanisms.registry().keys());
        assertThat(all.get("incidents").size()).isEqualTo(124);
        assertThat(all.get("disagreements").size()).isGreaterThanOrEqualTo(8);
        assertThat(all.get("mechanisms").size()).isEqualTo(Mechanisms.ALL.size());
    }

    @Test
    void a_key_a_mechanism_a_status_and_an_incident_narrow_what_is_shown() {
        assertThat(execute("evidence", "--key", "china.relations.hazard")).isZero();
        assertThat(out.toString()).contains("incidents.csv S002-05", "Source: article 002");
        assertThat(lines("evidence", "--mechanism", "d5", "--format", "csv"))
                .filteredOn(line -> line.startsWith("china.relations."))
                .isNotEmpty();
        assertThat(lines("evidence", "--status", "calibrated", "--format", "csv").stream()
                        .skip(1))
                .allMatch(line -> line.contains(",calibrated,"));
        assertThat(String.join("\n", lines("evidence", "--incident", "S003-05")))
                .contains("excluded", "guangxi-2015");
        assertThat(lines("evidence", "--incidents")).hasSize(125).anyMatch(line -> line.contains("[unsourced]"));
        assertThat(String.join("\n", lines("evidence", "--disagreements"))).contains("Resolution: 12 December 2022");
    }

    @ParameterizedTest
    @CsvSource({
        "--incident, S002-05, 2, 0, 1, 0",
        "--key, china.relations.hazard, 1, 1, 0, 0",
        "--incidents, '', 0, 0, 124, 0",
    })
    void json_holds_what_was_asked_for_and_nothing_else(
            String option, String value, int parameters, int mechanisms, int incidents, int disagreements) {
        List<String> words = new ArrayList<>(List.of("evidence", "--format", "json", option));
        if (!value.isEmpty()) {
            words.add(value);
        }

        assertThat(execute(words.toArray(String[]::new))).isZero();

        JsonNode all = JSON.readTree(out.toString());
        assertThat(Map.of(
                        "parameters", all.get("parameters").size(),
                        "mechanisms", all.get("mechanisms").size(),
                        "incidents", all.get("incidents").size(),
                        "disagreements", all.get("disagreements").size()))
                .isEqualTo(Map.of(
                        "parameters", parameters,
                        "mechanisms", mechanisms,
                        "incidents", incidents,
                        "disagreements", disagreements));
    }

    @Test
    void a_wrong_id_is_answered_with_the_nearest_one() {
        assertThat(execute("evidence", "--incident", "S003-5")).isEqualTo(2);
        assertThat(err.toString()).contains("S003-5", "Maybe S00");
        assertThat(execute("evidence", "--key", "chyna.relations.hazard")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe china.relations.hazard?");
    }

    @Test
    void a_history_is_told_as_log_and_as_json_lines_with_the_same_events() {
        List<String> log = lines("history", "baseline", "--seed", "7", "--to", "2021-12-31");
        List<String> json = lines("history", "baseline", "--seed", "7", "--to", "2021-12-31", "--format", "jsonl");
        assertThat(log.get(0)).isEqualTo("Baseline, history 0 of seed 7, 2021-08-15 to 2026-02-14");
        assertThat(log.stream().filter(line -> line.contains("  #")))
                .hasSameSizeAs(json)
                .hasSizeGreaterThan(100);
        JsonNode first = JSON.readTree(json.get(0));
        assertThat(StreamSupport.stream(first.propertyNames().spliterator(), false))
                .contains("id", "date", "type", "unit", "cause", "impulse", "text");
        assertThat(log).anyMatch(line -> line.endsWith(first.get("text").asString()));
    }

    @Test
    void options_of_the_log_that_mean_nothing_are_refused() {
        assertThat(execute("history", "baseline", "--only", "protst")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe protest?");
        assertThat(execute("history", "baseline", "--why", "12", "--format", "jsonl"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--why tells of one event, in words; --format, --only");
        assertThat(execute("history", "baseline", "--why", "9999999")).isEqualTo(2);
        assertThat(err.toString()).contains("--why (9999999)");
        assertThat(execute("history", "baseline", "--from", "2023-01-01", "--to", "2022-01-01"))
                .isEqualTo(2);
    }

    /** Oracle: what the run itself stored. The scenario's file is gone when the history is run again. */
    @Test
    void a_stored_history_is_run_again_to_the_bit_without_its_scenario_file() throws IOException {
        Path parent = Files.copy(Path.of("scenarios/outlook.yaml"), temporary.resolve("outlook.yaml"));
        Path file = Files.copy(Path.of("scenarios/pressure-doubled.yaml"), temporary.resolve("doubled.yaml"));
        String results = temporary.resolve("results").toString();
        execute(
                "run",
                file.toString(),
                "--runs",
                "3",
                "--keep",
                "events",
                "--set",
                "claim.isis-k=beta(2,3)",
                "--out",
                results,
                "--quiet");
        Files.delete(file);
        Files.delete(parent);
        out.getBuffer().setLength(0);

        assertThat(execute("reproduce", results, "--run", "2")).isZero();
        assertThat(out.toString()).contains("identical in", " events");
        assertThat(execute("reproduce", results, "--run", "2", "--china")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe add --log.");
        assertThat(execute("reproduce", results, "--run", "3")).isEqualTo(2);

        Path manifest = Path.of(results, "manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace("china.pressure.gain = 2 #", "china.pressure.gain = 3 #")
                        .replaceFirst("\"seed\" : 1,", "\"seed\" : 2,"));
        assertThat(execute("reproduce", results, "--run", "2", "--log", "--only", "intervention"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("differences", "isis-k.strength.2021: stored ");
        assertThat(out.toString()).contains("Intervention: China doubles its pressure");
    }

    private List<String> lines(String... arguments) {
        out.getBuffer().setLength(0);
        assertThat(execute(arguments)).isZero();
        return out.toString().lines().toList();
    }

    private int execute(String... arguments) {
        CommandLine line = Wakhan.commandLine(new Assembly());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
