package org.wakhan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wakhan.input.UserError;

/** Every rule of scenario files with the message that its breach gives. Oracle: the messages as a user reads them. */
class ScenarioErrorsTest {
    /** Four lines; what a test adds starts in line 5. */
    static final String HEAD = "name: n\nquestion: q\nstart: 2026-03-01\nmonths: 36\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> wrongLines() {
        return Stream.of(
                // Keys
                wrong("set:\n  isis-k.atack.peak: 3\n", 6, """
                        set holds the unknown parameter "isis-k.atack.peak".
                        Maybe isis-k.attack.peak?"""),
                wrong("set: {weather: 3}\n", 5, "set holds the unknown parameter \"weather\"."),
                wrong("parmeters: prior\n", 5, """
                        a scenario holds the unknown key "parmeters"; the keys are name, question, extends, from, start, \
                        months, parameters, set, mechanisms, interventions.
                        Maybe parameters?"""),
                wrong("months: 12\n", 5, "the key \"months\" stands here and in line 4 already."),
                wrong(
                        "set:\n  china.pressure.gain: 1\n  china.pressure.gain: 2\n",
                        7,
                        "the key \"china.pressure.gain\" stands here and in line 6 already."),
                // Units
                wrong("set: {isis-k.province-weight.AF-KAV: 3}\n", 5, """
                        set holds "isis-k.province-weight.AF-KAV" with the unknown unit "AF-KAV".
                        Maybe AF-KAB (Kabul)?"""),
                wrong("set: {isis-k.province-weight.Nangahar: 3}\n", 5, """
                        set holds "isis-k.province-weight.Nangahar" with the unknown unit "Nangahar".
                        Maybe AF-NAN (Nangarhar)?"""),
                wrong("set: {isis-k.province-weight.AF-Kabul: 3}\n", 5, """
                        set holds "isis-k.province-weight.AF-Kabul" with the unknown unit "AF-Kabul".
                        Maybe AF-KAB (Kabul)?"""),
                wrong("set: {isis-k.province-weight.af-kab: 3}\n", 5, """
                        set holds "isis-k.province-weight.af-kab" with the unknown unit "af-kab".
                        Maybe AF-KAB (Kabul)?"""),
                wrong("set: {isis-k.province-weight.AF-HER: 3}\n", 5, """
                        set holds the unknown parameter "isis-k.province-weight.AF-HER".
                        Maybe isis-k.province-weight.AF-KAB?"""),
                // Values
                wrong(
                        "set: {isis-k.attack.peak: 201}\n",
                        5,
                        "isis-k.attack.peak is 201, but must be a number from 0 to 200 attacks per month."),
                wrong(
                        "set: {isis-k.attack.peak: -0.5}\n",
                        5,
                        "isis-k.attack.peak is -0.5, but must be a number from 0 to 200 attacks per month."),
                wrong(
                        "set: {china.pressure.gain: -1}\n",
                        5,
                        "china.pressure.gain is -1, but must be a number of at least 0."),
                wrong(
                        "set: {isis-k.attack.peak: high}\n",
                        5,
                        "isis-k.attack.peak is \"high\", but must be a number from 0 to 200 attacks per month."),
                wrong("set: {isis-k.attack.peak: '30'}\n", 5, """
                        isis-k.attack.peak is "30", but must be a number from 0 to 200 attacks per month.
                        Maybe 30?"""),
                wrong("set: {isis-k.attack.peak: 'uniform(20,40)'}\n", 5, """
                        isis-k.attack.peak is "uniform(20,40)", but must be a number from 0 to 200 attacks per month.
                        Maybe a law, as in {law: uniform, low: 0, high: 1}?"""),
                wrong("set: {migration.share: .5}\n", 5, """
                        migration.share is ".5", but must be a number from 0 to 1.
                        Maybe 0.5?"""),
                wrong(
                        "set: {migration.share: true}\n",
                        5,
                        "migration.share is true, but must be a number from 0 to 1."),
                wrong("set: {migration.share: }\n", 5, "migration.share is empty, but must be a number from 0 to 1."),
                wrong(
                        "set: {migration.share: [1]}\n",
                        5,
                        "migration.share is a list, but must be a number from 0 to 1."),
                wrong(
                        "set: {migration.share: .nan}\n",
                        5,
                        "migration.share is .nan, but must be a number from 0 to 1."),
                wrong("set: {china.pressure.gain: .inf}\n", 5, """
                        china.pressure.gain is .inf, but must be a number of at least 0."""),
                wrong("set: {china.pressure.gain: 1e999}\n", 5, """
                        china.pressure.gain is 1e999, but must be a number of at least 0."""),
                wrong("set: {taliban.tip-policy: expell}\n", 5, """
                        taliban.tip-policy is "expell", but must be one of tolerate, shield, expel.
                        Maybe expel?"""),
                wrong(
                        "set: {taliban.tip-policy: 1}\n",
                        5,
                        "taliban.tip-policy is 1, but must be one of tolerate, shield, expel."),
                wrong(
                        "set: {taliban.tip-policy: {law: fixed, value: 1}}\n",
                        5,
                        "taliban.tip-policy is a group of keys, but must be one of tolerate, shield, expel."),
                wrong("set: 3\n", 5, "set is 3, but must be keys of parameters with values."),
                wrong("set:\n", 5, "set is empty, but must be keys of parameters with values."),
                // Laws
                wrong("set: {migration.share: {law: unifrm, low: 0, high: 1}}\n", 5, """
                        the law of migration.share is "unifrm", but must be one of fixed, uniform, normal, log-normal, \
                        beta, gamma.
                        Maybe uniform?"""),
                wrong(
                        "set: {migration.share: {low: 0, high: 1}}\n",
                        5,
                        "the law of migration.share must be named, as in {law: uniform, low: 0, high: 1}."),
                wrong(
                        "set: {migration.share: {law: uniform, low: 0}}\n",
                        5,
                        "the law of migration.share lacks \"high\"; uniform takes low and high."),
                wrong("set: {migration.share: {law: uniform, low: 0, high: 1, hihg: 2}}\n", 5, """
                        the law of migration.share has no "hihg"; uniform takes low and high.
                        Maybe high?"""),
                wrong(
                        "set: {isis-k.attack.peak: {law: log-normal, low: 0, high: 1, sigma: 2}}\n",
                        5,
                        "the law of isis-k.attack.peak has no \"sigma\"; log-normal takes median and sigma, or low and high."),
                wrong(
                        "set: {migration.share: {law: uniform, low: 0, high: one}}\n",
                        5,
                        "the law of migration.share has \"one\" as \"high\", which must be a finite number."),
                wrong(
                        "set: {migration.share: {law: uniform, low: 1, high: 0}}\n",
                        5,
                        "the law of migration.share is not sound: the uniform law must end (0.0) above its start (1.0)."),
                wrong(
                        "set: {isis-k.attack.peak: {law: log-normal, low: 0, high: 50}}\n",
                        5,
                        "the law of isis-k.attack.peak is not sound: the 90 % range 0.0 to 50.0 must rise from above 0."),
                wrong(
                        "set: {isis-k.attack.peak: {law: uniform, low: 0, high: 1000}}\n",
                        5,
                        "isis-k.attack.peak follows uniform(0,1000) with its point at 500, but must be a number "
                                + "from 0 to 200 attacks per month."),
                wrong(
                        "set: {isis-k.province-weight.AF-KAB: {law: gamma, shape: 1e300, rate: 1e-300}}\n",
                        5,
                        "the law of isis-k.province-weight.AF-KAB must have a finite point."),
                // Mode and mechanisms
                wrong("parameters: priors\n", 5, """
                        parameters is "priors", but must be one of posterior, prior, point.
                        Maybe prior?"""),
                wrong("parameters: 1\n", 5, "parameters is 1, but must be one of posterior, prior, point."),
                wrong("mechanisms: {off: [D55]}\n", 5, """
                        mechanisms off holds the unknown mechanism "D55".
                        Maybe D5?"""),
                wrong("mechanisms: {off: [77]}\n", 5, "mechanisms off holds the unknown mechanism \"77\"."),
                wrong("mechanisms: {off: D5}\n", 5, """
                        mechanisms off is "D5", but must be a list of ids such as [D5, B3]."""),
                wrong("mechanisms: [D5]\n", 5, """
                        mechanisms is a list, but must be the key "off" with a list of ids."""),
                wrong("mechanisms: {of: [D5]}\n", 5, """
                        mechanisms holds the unknown key "of"; the keys are off.
                        Maybe off?"""),
                // Interventions
                wrong(
                        "interventions:\n  - {on: 2027-03-01, set: {migration.share: 1}}\n"
                                + "  - {on: 2027-03-01, set: {migration.share: 0}}\n",
                        7,
                        """
                        an intervention on 2027-03-01 sets migration.share, which the one in line 6 changes already.
                        Maybe leave one out."""),
                wrong(
                        "interventions:\n  - on: 2029-03-01\n    set: {migration.share: 1}\n",
                        6,
                        "on is 2029-03-01, but the scenario runs from 2026-03-01 to the day before 2029-03-01."),
                wrong(
                        "interventions:\n  - set: {migration.share: 1}\n    on: 2026-02-28\n",
                        7,
                        "on is 2026-02-28, but the scenario runs from 2026-03-01 to the day before 2029-03-01."),
                wrong("interventions:\n  - set: {migration.share: 1}\n", 6, "an intervention must state \"on\"."),
                wrong("interventions:\n  - on: 2026-04-01\n", 6, "an intervention must state \"set\" or \"times\"."),
                wrong(
                        "interventions:\n  - on: 2026-04-01\n    set: {}\n",
                        7,
                        "an intervention must set at least one parameter."),
                wrong("interventions:\n  - on: soon\n    set: {migration.share: 1}\n", 6, """
                        on is "soon", but must be a date such as 2026-03-01."""),
                wrong("interventions:\n  - on: 2026-04-01\n    nte: x\n    set: {migration.share: 1}\n", 7, """
                        an intervention holds the unknown key "nte"; the keys are on, note, set, times.
                        Maybe note?"""),
                wrong("interventions: [2026-04-01]\n", 5, """
                        an intervention is "2026-04-01", but must be the keys "on" and "set" or "times" with values."""),
                wrong("interventions: {on: 2026-04-01}\n", 5, """
                        interventions is a group of keys, but must be a list of dated changes."""),
                wrong("interventions:\n  - on: 2026-04-01\n    times: {migration.share: -1}\n", 7, """
                        the factor on migration.share is -1, but must be a number of at least 0, such as 2 for twice."""),
                wrong("interventions:\n  - on: 2026-04-01\n    times: {migration.shar: 2}\n", 7, """
                        times holds the unknown parameter "migration.shar".
                        Maybe migration.share?"""),
                wrong(
                        "interventions:\n  - on: 2026-04-01\n    times: {}\n",
                        7,
                        "an intervention must set at least one parameter."),
                wrong(
                        "interventions:\n  - on: 2026-04-01\n    set: {migration.share: 1}\n"
                                + "    times: {migration.share: 2}\n",
                        8,
                        "an intervention must not both set and multiply migration.share."),
                // Extends
                wrong("extends: [a]\n", 5, """
                        extends is a list, but must be the name of a scenario or a path that ends in .yaml."""),
                wrong("extends: a b\n", 5, """
                        extends is "a b", but must be the name of a scenario or a path that ends in .yaml."""),
                wrong("extends: otlook\n", 5, """
                        extends is "otlook", but there is no file otlook.yaml.
                        Maybe outlook?"""),
                // YAML
                wrong("set: {migration.share: *x}\n", 5, "the alias \"*x\" must be replaced by the values themselves."),
                wrong("parameters: !mode prior\n", 5, "the tag \"mode\" must go; values are written without tags."),
                wrong("---\nname: m\n", 6, "the file must hold one YAML document, but a second one starts."),
                wrong("set:\n\tmigration.share: 1\n", "6, column 1", "a tab stands where only spaces may."),
                wrong("set: a: b\n", "5, column 7", """
                        a colon stands where none may.
                        Maybe the words need quotes, or the line another indentation?"""),
                wrong("set: @x\n", "5, column 6", "a value must not start with \"@\" unless it stands in quotes."),
                wrong("set: 'x\n", "6, column 1", "a quotation mark must be closed by a second one."),
                wrong("set: {a: 1\n", "6, column 1", "keys that start with \"{\" must end with \"}\"."),
                wrong(
                        "interventions: [1, 2\nset: 3\n",
                        "6, column 4",
                        "a list that starts with \"[\" must end with \"]\"."),
                wrong("set\n", "5, column 1", "a key must be followed by a colon."),
                wrong("? [a]\n: 1\n", "5, column 4", "a key must be a plain word."),
                wrong("set: " + "[".repeat(30) + "]".repeat(30) + "\n", 5, """
                        the values must not nest deeper than 20 levels."""),
                wrong("note: a\u0007b\n", 5, "the file must be plain text, but holds the control character U+0007."),
                // Escapes, which are plain text in the file
                wrong(
                        "from: \"output\\0@2026-03-01\"\n",
                        5,
                        "the words must be plain text, but hold the control character U+0000."),
                wrong(
                        "interventions: [{note: \"a\\e[31mb\"}]\n",
                        5,
                        "the words must be plain text, but hold the control character U+001B."),
                wrong(
                        "set: {\"a\\nb\": 1}\n",
                        5,
                        "the words must be plain text, but hold the control character U+000A."));
    }

    @ParameterizedTest
    @MethodSource("wrongLines")
    void aWrongLineIsNamedWithValueAndRule(String lines, String line, String message) throws IOException {
        write("x.yaml", HEAD + lines);
        assertThat(error("x.yaml")).isEqualTo("x.yaml, line " + line + ": " + message);
    }

    static Stream<Arguments> wrongHeads() {
        return Stream.of(
                Arguments.of(
                        "name: n\n",
                        "name: " + "n".repeat(81) + "\n",
                        "1: name is \"" + "n".repeat(60) + "...\", but must be at most 80 characters long."),
                Arguments.of("name: n\n", "name: 2026\n", "1: name is 2026, but must be words."),
                Arguments.of("name: n\n", "name: ' '\n", "1: name is \"\", but must be words."),
                Arguments.of("name: n\n", "name: \"a\\nb\"\n", "1: name is \"a b\", but must be a single line."),
                Arguments.of("question: q\n", "question:\n", "2: question is empty, but must be words."),
                Arguments.of(
                        "2026-03-01", "2026-13-01", "3: start is \"2026-13-01\", but must be a day of the calendar."),
                Arguments.of(
                        "2026-03-01", "2026-02-29", "3: start is \"2026-02-29\", but must be a day of the calendar."),
                Arguments.of(
                        "2026-03-01",
                        "1 March 2026",
                        "3: start is \"1 March 2026\", but must be a date such as 2026-03-01."),
                Arguments.of(
                        "2026-03-01",
                        "2021-08-14",
                        "3: start is \"2021-08-14\", but must be from 2021-08-15, the takeover, to 2099-12-31."),
                Arguments.of(
                        "2026-03-01",
                        "2100-01-01",
                        "3: start is \"2100-01-01\", but must be from 2021-08-15, the takeover, to 2099-12-31."),
                Arguments.of("2026-03-01", "2026", "3: start is 2026, but must be a date such as 2026-03-01."),
                Arguments.of("36", "0", "4: months is 0, but must be a whole number from 1 to 600."),
                Arguments.of("36", "601", "4: months is 601, but must be a whole number from 1 to 600."),
                Arguments.of("36", "1.5", "4: months is 1.5, but must be a whole number from 1 to 600."),
                Arguments.of("36", "three", "4: months is \"three\", but must be a whole number from 1 to 600."));
    }

    @ParameterizedTest
    @MethodSource("wrongHeads")
    void aWrongHeadIsNamedWithValueAndRule(String right, String wrong, String message) throws IOException {
        write("x.yaml", HEAD.replace(right, wrong));
        assertThat(error("x.yaml")).isEqualTo("x.yaml, line " + message);
    }

    private static Arguments wrong(String lines, int line, String message) {
        return wrong(lines, Integer.toString(line), message);
    }

    private static Arguments wrong(String lines, String line, String message) {
        return Arguments.of(lines, line, message);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String error(String name) {
        UserError error = catchThrowableOfType(
                UserError.class, () -> SmallRegistry.reader().read(folder.resolve(name)));
        assertThat(error).isNotNull();
        return error.getMessage().replace(folder + "/", "");
    }
}
