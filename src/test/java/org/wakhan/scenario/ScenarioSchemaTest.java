package org.wakhan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wakhan.input.UserError;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schema and the reader must agree. Oracle for the schema: an independent validator of JSON Schema. */
class ScenarioSchemaTest {
    private static final String JSON = ScenarioSchema.json(SmallRegistry.REGISTRY, SmallRegistry.MECHANISMS);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON);
    private static final String NAME = "name: n\n";
    private static final String QUESTION = "question: q\n";
    private static final String PERIOD = "start: 2026-03-01\nmonths: 36\n";
    private static final String HEAD = NAME + QUESTION + PERIOD;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEAD,
                NAME + QUESTION + "extends: outlook\n",
                NAME + QUESTION + "extends: ../outlook.yml\n",
                HEAD + "parameters: point\n",
                HEAD + "set: {}\n",
                HEAD + "set: {taliban.tip-policy: expel, isis-k.attack.peak: 200, migration.share: 0}\n",
                HEAD + "set: {isis-k.province-weight.AF-KAB: 1e3}\n",
                HEAD + "set: {migration.share: {law: uniform, low: 0, high: 1}}\n",
                HEAD + "set: {isis-k.attack.peak: {law: log-normal, low: 20, high: 50}}\n",
                HEAD + "set: {isis-k.attack.peak: {law: log-normal, median: 20, sigma: 1}}\n",
                HEAD + "set: {migration.share: {law: beta, a: 1, b: 2}}\n",
                HEAD + "mechanisms: {off: [D5, A1]}\n",
                HEAD + "mechanisms: {off: []}\n",
                HEAD + "interventions: []\n",
                HEAD + "interventions: [{on: 2026-09-01, note: why, set: {china.pressure.gain: 2.0}}]\n",
                NAME + QUESTION + "start: '2026-03-01'\nmonths: 36.0\n"
            })
    void bothAccept(String text) throws IOException {
        assertThat(schemaErrors(text)).isEmpty();
        assertThat(readerAccepts(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n",
                NAME + PERIOD,
                QUESTION + PERIOD,
                NAME + QUESTION + "months: 36\n",
                NAME + QUESTION + "start: 2026-03-01\n",
                "name: 3\n" + QUESTION + PERIOD,
                "name: ' '\n" + QUESTION + PERIOD,
                "name: \"a\\nb\"\n" + QUESTION + PERIOD,
                "name: nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\n" + QUESTION
                        + PERIOD,
                NAME + "question:\n" + PERIOD,
                NAME + QUESTION + "start: 2026-13-01\nmonths: 36\n",
                NAME + QUESTION + "start: 2026\nmonths: 36\n",
                NAME + QUESTION + "start: 2026-03-01\nmonths: 0\n",
                NAME + QUESTION + "start: 2026-03-01\nmonths: 601\n",
                NAME + QUESTION + "start: 2026-03-01\nmonths: 1.5\n",
                NAME + QUESTION + "start: 2026-03-01\nmonths: '36'\n",
                HEAD + "weather: 1\n",
                HEAD + "extends: out look\n",
                HEAD + "extends: sub/outlook\n",
                HEAD + "parameters: priors\n",
                HEAD + "set:\n",
                HEAD + "set: {weather: 1}\n",
                HEAD + "set: {isis-k.attack.peak: 201}\n",
                HEAD + "set: {isis-k.attack.peak: -1}\n",
                HEAD + "set: {isis-k.attack.peak: '30'}\n",
                HEAD + "set: {isis-k.attack.peak: true}\n",
                HEAD + "set: {isis-k.province-weight.AF-KAV: 1}\n",
                HEAD + "set: {taliban.tip-policy: expell}\n",
                HEAD + "set: {taliban.tip-policy: 1}\n",
                HEAD + "set: {taliban.tip-policy: {law: fixed, value: 1}}\n",
                HEAD + "set: {migration.share: {low: 0, high: 1}}\n",
                HEAD + "set: {migration.share: {law: unifrm, low: 0, high: 1}}\n",
                HEAD + "set: {migration.share: {law: uniform, low: 0}}\n",
                HEAD + "set: {migration.share: {law: uniform, low: 0, high: one}}\n",
                HEAD + "set: {migration.share: {law: log-normal, low: 1, sigma: 1}}\n",
                HEAD + "mechanisms: [D5]\n",
                HEAD + "mechanisms: {off: D5}\n",
                HEAD + "mechanisms: {off: [X1]}\n",
                HEAD + "mechanisms: {on: [D5]}\n",
                HEAD + "interventions: {on: 2026-09-01}\n",
                HEAD + "interventions: [{on: 2026-09-01}]\n",
                HEAD + "interventions: [{set: {china.pressure.gain: 2}}]\n",
                HEAD + "interventions: [{on: 2026-09-01, set: {}}]\n",
                HEAD + "interventions: [{on: soon, set: {china.pressure.gain: 2}}]\n",
                HEAD + "interventions: [{on: 2026-09-01, when: x, set: {china.pressure.gain: 2}}]\n"
            })
    void bothRefuse(String text) throws IOException {
        assertThat(schemaErrors(text)).isNotEmpty();
        assertThat(readerAccepts(text)).isFalse();
    }

    /** What a schema of one file cannot say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                NAME + QUESTION + "start: 2026-02-30\nmonths: 36\n",
                HEAD + "extends: none\n",
                HEAD + "set: {migration.share: {law: uniform, low: 1, high: 0}}\n",
                HEAD + "set: {migration.share: {law: uniform, low: 0, high: 9}}\n",
                HEAD + "interventions: [{on: 2030-09-01, set: {china.pressure.gain: 2}}]\n"
            })
    void onlyTheReaderRefusesWhatNeedsMoreThanOneValue(String text) throws IOException {
        assertThat(schemaErrors(text)).isEmpty();
        assertThat(readerAccepts(text)).isFalse();
    }

    @Test
    void everyParameterIsDescribedWithUnitAndDefault() {
        assertThat(JSON)
                .contains(
                        "\"Attacks in the worst month (attacks per month). Prior: log-normal, 90 % from 20 to 50, point 31.6.\"")
                .contains("\"What the authorities do about TIP. Default: tolerate.\"")
                .contains("\"Share of those who leave. Prior: beta, 90 % from 0.0976 to 0.751, point 0.4.\"");
    }

    @Test
    void theTextHangsOnNothingButTheRegistry() {
        assertThat(ScenarioSchema.json(SmallRegistry.REGISTRY, Set.of("D5", "B3", "A1")))
                .isEqualTo(ScenarioSchema.json(SmallRegistry.REGISTRY, List.of("A1", "B3", "D5")))
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
                .doesNotContain("\r")
                .endsWith("\n}\n");
    }

    private static List<?> schemaErrors(String yaml) {
        return SCHEMA.validate(new YAMLMapper().readTree(yaml));
    }

    private boolean readerAccepts(String yaml) throws IOException {
        Files.writeString(folder.resolve("outlook.yaml"), HEAD);
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("outlook.yml"), HEAD);
        Path file = Files.writeString(folder.resolve("sub/x.yaml"), yaml);
        Files.writeString(folder.resolve("sub/outlook.yaml"), HEAD);
        try {
            SmallRegistry.reader().read(file);
            return true;
        } catch (UserError e) {
            return false;
        }
    }
}
