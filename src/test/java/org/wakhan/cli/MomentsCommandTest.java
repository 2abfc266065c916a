package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.cli.assembly.Assembly;
import picocli.CommandLine;

class MomentsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void the_baseline_is_set_beside_all_documented_moments_and_its_misses_are_printed() {
        assertThat(execute("moments", "scenarios/baseline.yaml", "--runs", "2")).isZero();
        assertThat(out.toString())
                .contains("Baseline, 2 histories")
                .containsPattern("pv_events +national_total +3575 .* (yes|no)")
                .containsPattern("(?m) no$")
                .contains("is no test of the model")
                .contains("of 90.");
    }

    @Test
    void moments_come_as_csv_and_json_too_and_are_the_same_for_the_same_seed() {
        assertThat(execute("moments", "scenarios/baseline.yaml", "--runs", "2", "--format", "csv"))
                .isZero();
        String first = out.toString();
        assertThat(first.lines())
                .hasSize(91)
                .first()
                .asString()
                .startsWith("series,statistic,observed,median,low,high");
        out.getBuffer().setLength(0);
        execute("moments", "scenarios/baseline.yaml", "--runs", "2", "--format", "csv", "--threads", "1");
        assertThat(out.toString()).isEqualTo(first);
        out.getBuffer().setLength(0);
        execute("moments", "scenarios/baseline.yaml", "--runs", "1", "--format", "json");
        assertThat(out.toString()).contains("\"statistic\" : \"gini_province\"").contains("\"notes\"");
    }

    @Test
    void a_model_and_its_null_models_are_printed_side_by_side() {
        assertThat(execute("moments", "baseline", "constant-rates", "--national", "--runs", "2"))
                .isZero();
        assertThat(out.toString())
                .containsPattern("attacks_isis_k +Baseline +2 ")
                .containsPattern("attacks_isis_k +Constant rates \\(null model\\) +2 ")
                .contains("variance/mean");
        assertThat(execute("moments", "baseline", "constant-rates", "--runs", "2"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("one scenario, not 2").contains("--national");
    }

    @Test
    void a_scenario_without_a_whole_calendar_month_has_no_moments(@TempDir Path temporary) throws IOException {
        Path month = temporary.resolve("month.yaml");
        Files.writeString(month, "name: Month\nquestion: What is in a month?\nstart: 2022-01-15\nmonths: 1\n");
        assertThat(execute("moments", month.toString(), "--national", "--runs", "2"))
                .isZero();
        assertThat(out.toString()).containsPattern("attacks_ttp +Month +2 +- ");
    }

    @Test
    void a_scenario_outside_the_documented_months_is_refused_with_a_hint() {
        assertThat(execute("moments", "scenarios/outlook.yaml", "--runs", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("must cover 2022-01 to 2023-12").contains("Maybe baseline");
        assertThat(execute("moments", "scenarios/baseline.yaml", "--runs", "0")).isEqualTo(2);
    }

    private int execute(String... arguments) {
        CommandLine line = Wakhan.commandLine(new Assembly());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
