package org.wakhan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.experiment.Factor;
import org.wakhan.experiment.Made;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.scenario.ParameterMode;
import org.wakhan.scenario.Scenario;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Experiment files. Oracles: the points that a file states; an independent validator for the schema. */
class ExperimentReaderTest {
    private static final String HEAD = "name: n\nquestion: q?\nstart: 2026-03-01\nmonths: 3\n";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ExperimentSchema.json(Made.registry(), Set.of("A1", "B1")));

    @TempDir
    private Path folder;

    @BeforeEach
    void scenarios() throws IOException {
        Files.writeString(folder.resolve("calm.yaml"), HEAD + "set: {made.level: 1.5}\n");
        Files.writeString(
                folder.resolve("tense.yaml"), HEAD + "interventions: [{on: 2026-04-01, set: {made.policy: expel}}]\n");
        Files.writeString(folder.resolve("longer.yaml"), HEAD.replace("3\n", "4\n"));
        Files.writeString(folder.resolve("points.csv"), "point,made.policy,made.fixed\n7,expel,2\n8,tolerate,4.5\n");
    }

    @Test
    void factors_set_parameters_from_the_start_and_from_a_day_on() throws IOException {
        PlannedExperiment planned = read("""
                factors:
                  made.fixed: [1, 2]
                  later: { key: made.level, on: 2026-04-01, levels: [3, 4] }
                design: grid
                """);

        Scenario last = planned.points().scenario(3);
        assertThat(planned.points().size()).isEqualTo(4);
        assertThat(last.settings()).containsEntry("made.fixed", new Law.Fixed(2));
        assertThat(last.interventions()).singleElement().satisfies(on -> {
            assertThat(on.on()).hasToString("2026-04-01");
            assertThat(on.set()).containsEntry("made.level", new Law.Fixed(4));
        });
        assertThat(planned.points().factors()).extracting(Factor::name).containsExactly("made.fixed", "later");
        assertThat(planned.points().uncertain()).extracting(Parameter::key).containsExactly("made.level");
    }

    @Test
    void a_factor_of_a_parameter_is_no_longer_drawn() throws IOException {
        PlannedExperiment planned = read("factors: {made.level: {law: prior, levels: 4}}\ndesign: grid\n");

        assertThat(planned.points().uncertain()).isEmpty();
        assertThat(planned.points().scenario(2).uncertain()).isEmpty();
        assertThat(planned.points().values(0)[0])
                .isEqualTo(Made.registry().rows().get(0).prior().quantile(.125));
    }

    @Test
    void a_factor_of_scenarios_stands_for_what_the_file_extends() throws IOException {
        PlannedExperiment planned = read("name: n\nquestion: q?\nset: {made.fixed: 5}\n", """
                factors:
                  scenario: [calm, tense]
                  made.policy: [tolerate, expel]
                design: grid
                """);

        Scenario calm = planned.points().scenario(1);
        Scenario tense = planned.points().scenario(2);
        assertThat(calm.settings())
                .containsEntry("made.level", new Law.Fixed(1.5))
                .containsEntry("made.policy", new Law.Fixed(1));
        assertThat(tense.interventions()).hasSize(1);
        assertThat(tense.settings())
                .containsEntry("made.fixed", new Law.Fixed(5))
                .doesNotContainKey("made.level");
        assertThat(planned.points().uncertain()).extracting(Parameter::key).containsExactly("made.level");
        assertThat(planned.points().factors().get(0).words()).containsExactly("calm", "tense");
    }

    @Test
    void points_come_from_a_file_with_its_columns_in_any_order() throws IOException {
        PlannedExperiment planned = read("""
                factors: { made.fixed: {from: 0, to: 9}, made.policy: [tolerate, expel] }
                design: { kind: csv, file: points.csv }
                """);

        assertThat(planned.points().size()).isEqualTo(2);
        assertThat(planned.points().values(0)).containsExactly(2, 1);
        assertThat(planned.points().values(1)).containsExactly(4.5, 0);
    }

    @Test
    void constraints_pass_points_over_and_leave_the_numbers_of_the_others() throws IOException {
        PlannedExperiment planned = read("""
                factors: { made.fixed: [1, 2, 3], made.level: [1, 2, 3] }
                design: grid
                constraints: ["made.fixed < made.level"]
                replicates: 5
                """);

        assertThat(planned.points().size()).isEqualTo(9);
        assertThat(planned.points().accepted()).isEqualTo(3);
        assertThat(planned.runs()).isEqualTo(15);
        assertThat(planned.points().accepts(1)).isTrue();
        assertThat(planned.points().accepts(3)).isFalse();
    }

    @Test
    void constraints_that_leave_no_point_are_refused() {
        assertThatThrownBy(() -> read("""
                factors: { made.fixed: [1, 2, 3], made.level: [1, 2] }
                design: grid
                constraints: ["made.fixed > made.level + 9"]
                """))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("the constraints reject all 6 points.");
    }

    @Test
    void a_dated_factor_and_an_intervention_of_its_day_cannot_set_the_same() {
        String text = """
                interventions:
                  - {on: 2026-04-01, set: {made.fixed: 4}, note: made}
                factors: {later: {key: made.fixed, on: 2026-0%d-01, levels: [1, 2]}}
                design: grid
                """;

        assertThatThrownBy(() -> read(text.formatted(4)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("sets made.fixed from 2026-04-01, as an intervention of that day does.");
        assertThatCode(() -> read(text.formatted(5))).doesNotThrowAnyException();
    }

    @Test
    void equal_files_have_equal_points_and_other_ones_are_told_apart() throws IOException {
        String file = "factors: {made.fixed: {from: 1, to: 2}}\ndesign: {kind: latin-hypercube, points: 9}\n";
        List<String> identity = read(file).points().identity();

        assertThat(read(file + "replicates: 3\n").points().identity()).isEqualTo(identity);
        assertThat(read(file.replace("to: 2", "to: 2.5")).points().identity()).isNotEqualTo(identity);
        assertThat(read(file.replace("points: 9", "points: 9, seed: 2"))
                        .points()
                        .identity())
                .isNotEqualTo(identity);
        assertThat(read(file + "constraints: [made.fixed > 1.5]\n").points().identity())
                .isNotEqualTo(identity);
        assertThat(read(file.replace("made.fixed", "other: {key: made.fixed, on: 2026-04-01, levels: [1]}, made.fixed"))
                        .points()
                        .identity())
                .isNotEqualTo(identity);
    }

    @Test
    void until_states_a_precision() throws IOException {
        PlannedExperiment planned = read("""
                factors: { made.fixed: [1] }
                design: grid
                replicates: { until: { outcome: attacks, width: 2.5, at-most: 300 } }
                outcomes: [killed, attacks]
                """);

        assertThat(planned.replicates().most()).isEqualTo(300);
        assertThat(planned.replicates().inWords())
                .contains("attacks is at most 2.5 wide")
                .contains("every 20 runs");
        assertThat(planned.outcomes()).extracting("key").containsExactly("killed", "attacks");
    }

    @Test
    void the_mode_of_an_option_holds_at_every_point() throws IOException {
        Path file = MadeExperiments.write(folder, HEAD, "factors: {made.fixed: [1, 2]}\ndesign: grid\n");

        PlannedExperiment planned =
                MadeExperiments.reader().read(file, List.of("made.policy=expel"), ParameterMode.POINT);

        assertThat(planned.points().scenario(1).uncertain()).isEmpty();
        assertThat(planned.points().scenario(1).settings()).containsEntry("made.policy", new Law.Fixed(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "factors: {made.levle: [1]} | line 5: factors holds the unknown parameter \"made.levle\".\\nMaybe made.level?",
                "factors: {later: {key: made.fixd, on: 2026-04-01, levels: [1]}} | Maybe made.fixed?",
                "factors: {made.policy: [expell]} | Maybe expel?",
                "factors: {made.policy: {from: 0, to: 1}} | a list of values, which are tolerate, expel",
                "factors: {made.fixed: {from: 2, to: 1, levels: 3}} | line 5: the factor made.fixed is not sound: a range must rise",
                "factors: {made.fixed: {form: 2, to: 1}} | holds the unknown key \"form\"; the keys are key, on, levels, from, to, scale, law, base.\\nMaybe from?",
                "factors: {made.fixed: {law: prior}} | has no law to take: made.fixed is known as 3",
                "factors: {made.fixed: {from: 0, to: 1, scale: log, levels: 3}} | must start above 0",
                "factors: {made.fixed: {from: 1, to: 2}} | design is a grid, but the factor made.fixed does not say how many",
                "factors: {made.fixed: [1, 1]} | holds 1 twice",
                "factors: {made.fixed: 1} | must be a list of values, or a range",
                "factors: {later: {key: made.fixed, on: 2027-04-01, levels: [1]}} | on of the factor later is 2027-04-01, but the scenario runs from 2026-03-01",
                "factors: {made.fixed: {on: 2026-04-01, levels: [1]}} | has the name of a parameter that it does not set from the start",
                "factors: {Status: {key: made.fixed, levels: [1]}} | the factor Status has the name of a column of the results.\\nMaybe of-Status?",
                "factors: {attacks_isis_k: {key: made.fixed, levels: [1]}} | has the name of a column of the results",
                "factors: {q05: {key: made.fixed, levels: [1]}} | has the name of a column of the results",
                "factors: {gain: {key: made.fixed, levels: [1]}, Gain: {key: made.level, levels: [1]}} | the factors gain and Gain differ in capital letters only",
                "factors: {Made.level: {key: made.fixed, levels: [1]}} | has the name of a parameter that it does not set from the start",
                "factors: {a b: {key: made.fixed, levels: [1]}} | must have a name of letters and digits",
                "factors: {scenario: outlook} | must be a list of scenarios",
                "factors: {scenario: [calm, longer]} | must have the same start, months and parameters",
                "factors: {} | factors must hold at least one parameter",
                "factors: {a: {key: made.fixed, levels: [1, 2]}, b: {key: made.fixed, levels: [3]}} | line 5: the factors a and b both set made.fixed.\\nMaybe leave one out.",
                "factors: {a: {key: made.fixed, on: 2026-04-01, levels: [1]}, b: {key: made.fixed, on: 2026-04-01, levels: [3]}} | both set made.fixed from 2026-04-01",
                "factors: {made.fixed: [1, 2], a: {key: made.fixed, on: 2026-03-01, levels: [3]}} | line 5: the factors made.fixed and a both set made.fixed from 2026-03-01, the first day.\\nMaybe leave one out.",
                "factors: {a: {key: made.fixed, on: 2026-03-01, levels: [3]}, made.fixed: [1, 2]} | both set made.fixed from 2026-03-01, the first day"
            })
    void a_mistaken_factor_is_refused_with_its_place_and_a_way_out(String factors, String message) throws IOException {
        String head = factors.contains("calm, longer") ? "name: n\nquestion: q?\n" : HEAD;

        assertThatThrownBy(() -> read(head, factors + "\ndesign: grid\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message.replace("\\n", "\n"));
    }

    /** Whatever the order in which they are named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calm, tense | later: {key: made.policy, on: 2026-04-01, levels: [tolerate]} | as an intervention of that day in tense does",
                "tense, calm | later: {key: made.policy, on: 2026-04-01, levels: [tolerate]} | as an intervention of that day in tense does",
                "tense, calm | made.level: {law: prior, levels: 2} | takes the law that its scenario knows, but tense and calm know different ones of made.level.\\nMaybe state the law.",
                "tense, calm | later: {key: made.fixed, on: 2027-04-01, levels: [1]} | but the scenario tense runs from 2026-03-01",
                "calm, tens | made.fixed: [1] | one of the scenarios is \"tens\", but there is no file"
            })
    void a_factor_must_fit_every_scenario_that_is_named(String scenarios, String factor, String message) {
        assertThatThrownBy(() -> read(
                        "name: n\nquestion: q?\n",
                        "factors:\n  scenario: [" + scenarios + "]\n  " + factor + "\ndesign: grid\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "design: gird | line 6: design is \"gird\", but must be: one of grid, latin-hypercube, sobol, one-at-a-time, csv.\\nMaybe grid?",
                "design: {kind: sobol} | must say how many points it has, as in {kind: sobol, points: 100}",
                "design: {kind: sobol, points: 0} | points of the design is 0, but must be a whole number from 1",
                "design: {kind: sobol, point: 9} | design sobol has no \"point\"; it has points and seed.\\nMaybe points?",
                "design: {kind: csv} | design csv must name its file",
                "design: {kind: csv, file: none.csv} | there is no file",
                "design: {kind: csv, file: .} | is a folder, but must be a file with points",
                "design: {points: 9} | design must state its \"kind\"",
                "constraints: [made.fixed < made.levl] | line 6: the constraint \"made.fixed < made.levl\" is not sound: \"made.levl\" is no factor",
                "design: grid, constraints: a < b | colon",
                "designs: grid | an experiment holds the unknown key \"designs\"",
                "replicates: 0 | replicates is 0, but must be a whole number of at least 1",
                "replicates: {until: {outcome: attaks, width: 1, at-most: 9}} | Maybe attacks?",
                "replicates: {until: {outcome: attacks, width: -1, at-most: 9}} | width is -1, but must be a number above 0",
                "replicates: {until: {outcome: attacks}} | until must state outcome, width, at-most",
                "outcomes: [atacks] | Maybe attacks?"
            })
    void a_mistaken_key_is_refused_with_a_way_out(String line, String message) throws IOException {
        String design = line.startsWith("design") ? "" : "design: grid\n";

        assertThatThrownBy(() -> read("factors: {made.fixed: [1, 2]}\n" + line + "\n" + design))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void points_may_come_from_a_spreadsheet_with_its_byte_order_mark(String charset) throws IOException {
        Files.writeString(folder.resolve("mark.csv"), "\uFEFF\"made.fixed\"\r\n2\r\n4.5\r\n", Charset.forName(charset));

        PlannedExperiment planned =
                read("factors: {made.fixed: {from: 0, to: 9}}\ndesign: {kind: csv, file: mark.csv}\n");

        assertThat(planned.points().size()).isEqualTo(2);
        assertThat(planned.points().scenario(1).settings()).containsEntry("made.fixed", new Law.Fixed(4.5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'made.fixed;made.level' | lacks the column \"made.fixed\" of a factor.\\nMaybe its columns are separated otherwise than by commas.",
                "made.fixd | lacks the column \"made.fixed\" of a factor.\\nMaybe made.fixd?"
            })
    void points_without_a_column_are_refused_with_a_way_out(String header, String message) throws IOException {
        Files.writeString(folder.resolve("wrong.csv"), header + "\n1\n");

        assertThatThrownBy(
                        () -> read("factors: {made.fixed: {from: 0, to: 9}}\ndesign: {kind: csv, file: wrong.csv}\n"))
                .hasMessageContaining(message.replace("\\n", "\n"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> read("factors: {made.fixd: [1]}\ndesign: grid\nreplicates: no\nset: {made.levl: 2}\n"))
                .hasMessageContaining("line 5")
                .hasMessageContaining("line 7")
                .hasMessageContaining("line 8");
    }

    @Test
    void a_scenario_is_no_experiment() throws IOException {
        assertThat(ExperimentReader.isExperiment(folder.resolve("calm.yaml"))).isFalse();
        assertThat(ExperimentReader.isExperiment(MadeExperiments.write(folder, HEAD, "factors: {made.fixed: [1]}\n")))
                .isTrue();
        assertThat(ExperimentReader.isExperiment(folder.resolve("none.yaml"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "factors: {made.fixed: [1, 2]}\ndesign: grid\n",
                "factors: {made.policy: [expel]}\ndesign: one-at-a-time\n",
                "factors: {made.level: {law: prior}}\ndesign: {kind: sobol, points: 9, seed: 4}\n",
                "factors: {made.level: {law: uniform, low: 1, high: 2, levels: 3}}\ndesign: {kind: grid}\n",
                "factors: {made.level: {from: 1, to: 2, scale: log, levels: 3, base: 1.5}}\ndesign: grid\n",
                "factors: {late: {key: made.level, on: 2026-04-01, levels: [1]}}\ndesign: grid\nreplicates: 7\n",
                "factors: {made.fixed: [1]}\ndesign: grid\nconstraints: [made.fixed > 0]\noutcomes: [attacks]\n",
                "factors: {made.fixed: [1]}\ndesign: grid\n"
                        + "replicates: {until: {outcome: attacks, width: 1, at-most: 9}}\n"
            })
    void schema_and_reader_both_accept(String text) throws IOException {
        assertThat(SCHEMA.validate(new YAMLMapper().readTree(HEAD + text))).isEmpty();
        assertThat(read(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "factors: {}\ndesign: grid\n",
                "design: grid\n",
                "factors: {made.fixed: [1]}\n",
                "factors: {made.fixed: []}\ndesign: grid\n",
                "factors: {made.fixed: [a]}\ndesign: grid\n",
                "factors: {late: {on: 2026-04-01, levels: [1]}}\ndesign: grid\n",
                "factors: {made.fixed: [1]}\ndesign: sobol\n",
                "factors: {made.fixed: [1]}\ndesign: {kind: sobol}\n",
                "factors: {made.fixed: [1]}\ndesign: grid\nreplicates: 0\n",
                "factors: {made.fixed: [1]}\ndesign: grid\noutcomes: [nothing]\n",
                "factors: {made.fixed: [1]}\ndesign: grid\nmore: 1\n"
            })
    void schema_and_reader_both_refuse(String text) throws IOException {
        assertThat(SCHEMA.validate(new YAMLMapper().readTree(HEAD + text))).isNotEmpty();
        assertThatThrownBy(() -> read(text)).isInstanceOf(UserError.class);
    }

    private PlannedExperiment read(String text) throws IOException {
        return read(HEAD, text);
    }

    private PlannedExperiment read(String head, String text) throws IOException {
        return MadeExperiments.read(folder, head, text);
    }
}
