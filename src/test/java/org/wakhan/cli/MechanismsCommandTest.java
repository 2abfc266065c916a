package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.wakhan.cli.assembly.Assembly;
import org.wakhan.model.Mechanisms;
import picocli.CommandLine;

class MechanismsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        CommandLine line = Wakhan.commandLine(new Assembly());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @Test
    void the_list_names_every_mechanism_that_can_be_switched_off_with_articles_and_figures() {
        assertThat(execute("mechanisms")).isZero();
        for (String id : Mechanisms.ids()) {
            assertThat(out.toString()).containsPattern("(?m)^" + id + " ");
        }
        assertThat(out.toString())
                .containsPattern("A5 +Safe haven after the takeover +000 004 +attacks_isis_k \\+")
                .containsPattern("D8 .*attacks_isis_k \\?");
    }

    @Test
    void with_a_scenario_it_prints_the_difference_that_a_mechanism_makes_beside_the_expected_sign() {
        assertThat(execute("mechanisms", "baseline", "--only", "D1,A5", "--runs", "30"))
                .isZero();
        assertThat(out.toString())
                .startsWith("Baseline, 30 histories with each mechanism")
                .containsPattern("D1 +Protest +protests +\\+ .* \\+100.0 % ")
                .containsPattern("A5 .* \\+ +agrees")
                .contains("0 CONTRADICTS");
    }

    @Test
    void csv_and_json_hold_the_same_and_do_not_depend_on_threads() {
        String[] measure = {"mechanisms", "baseline", "--only", "D1", "--runs", "2", "--format", "csv", "--threads"};
        String[] two = java.util.Arrays.copyOf(measure, measure.length + 1);
        two[measure.length] = "2";
        assertThat(execute(two)).isZero();
        String first = out.toString();
        two[measure.length] = "1";
        execute(two);
        assertThat(out.toString()).isEqualTo(first);
        assertThat(first.lines().findFirst().orElseThrow())
                .isEqualTo("id,mechanism,figure,label,expected,with,difference,from,to,relative,relative from,"
                        + "relative to,observed,verdict,pairs,differing,open because");
        assertThat(first.lines()).hasSize(3);
        assertThat(execute("mechanisms", "baseline", "--only", "D1", "--runs", "2", "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("\"verdict\" : \"").contains("\"pairs\" : 2");
    }

    @Test
    void unknown_mechanisms_and_those_that_are_off_already_are_refused() {
        assertThat(execute("mechanisms", "--only", "A51")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no mechanism A51").contains("Maybe A1");
        assertThat(execute("mechanisms", "no-contagion", "--only", "A3", "--runs", "1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("switched off in No contagion");
        assertThat(execute("mechanisms", "baseline", "--runs", "0")).isEqualTo(2);
    }
}
