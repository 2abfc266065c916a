package org.wakhan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.parameter.Posterior;
import org.wakhan.region.Region;

class ScenarioFingerprintTest {
    private static final String TEXT = """
            name: Outlook
            question: What if nothing changes?
            start: 2026-03-01
            months: 36
            set: {taliban.tip-policy: shield, china.pressure.gain: 1.5}
            mechanisms: {off: [D5, B3]}
            interventions:
              - on: 2027-01-01
                note: more pressure
                set: {china.pressure.gain: 2}
            """;

    @TempDir
    private Path folder;

    @Test
    void aScenarioThatExtendsAnotherAndChangesNothingIsTheSame() throws IOException {
        String outlook = fingerprint(TEXT);
        Path child =
                Files.writeString(folder.resolve("child.yaml"), "name: Child\nquestion: Why?\nextends: scenario\n");
        assertThat(ScenarioFingerprint.of(SmallRegistry.reader().read(child))).isEqualTo(outlook);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Outlook | name: Another",
                "nothing | everything",
                "more pressure | less pressure",
                "[D5, B3] | [B3, D5]",
                "1.5 | 15e-1",
                "taliban.tip-policy: shield, china.pressure.gain: 1.5 | china.pressure.gain: 1.5, taliban.tip-policy: shield"
            })
    void whatDecidesNoResultDoesNotCount(String from, String to) throws IOException {
        String changed = TEXT.replace(from, to);
        assertThat(changed).isNotEqualTo(TEXT);
        assertThat(fingerprint(changed)).isEqualTo(fingerprint(TEXT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-01 | 2026-03-02",
                "months: 36 | months: 35",
                "shield | expel",
                "1.5 | 1.5000000000000002",
                "1.5 | {law: uniform, low: 1, high: 2}",
                "[D5, B3] | [D5]",
                "2027-01-01 | 2027-01-02",
                "gain: 2 | gain: 3",
                "months: 36 | {months: 36, parameters: point}"
            })
    void whatDecidesResultsCounts(String from, String to) throws IOException {
        String line = to.startsWith("{months") ? "months: 36\nparameters: point" : to;
        String changed = TEXT.replace(from, line);
        assertThat(changed).isNotEqualTo(TEXT);
        assertThat(fingerprint(changed)).isNotEqualTo(fingerprint(TEXT));
    }

    @Test
    void anotherRegistryCounts() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "name: n\nquestion: q\nstart: 2026-03-01\nmonths: 1\n");
        ParameterRegistry shorter = new ParameterRegistry(List.of(SmallRegistry.GAIN));
        Scenario other = new ScenarioReader(shorter, SmallRegistry.MECHANISMS, Region.load()).read(file);
        assertThat(ScenarioFingerprint.of(other))
                .isNotEqualTo(ScenarioFingerprint.of(SmallRegistry.reader().read(file)));
    }

    @Test
    void thePosteriorCountsWhereItIsDrawnFrom() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), TEXT);
        Scenario scenario = SmallRegistry.reader().read(file);
        assertThat(ScenarioFingerprint.text(scenario))
                .contains("posterior " + Posterior.shipped().digest());
        assertThat(fingerprint(TEXT + "parameters: prior\n")).isNotEqualTo(fingerprint(TEXT));
    }

    /** Oracle: the canonical text written out by hand, and its hash by sha256sum. */
    @Test
    void theFingerprintIsTheHashOfACanonicalText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), TEXT + "parameters: prior\n");
        ParameterRegistry registry = new ParameterRegistry(List.of(SmallRegistry.GAIN, SmallRegistry.POLICY));
        Scenario scenario = new ScenarioReader(registry, SmallRegistry.MECHANISMS, Region.load()).read(file);
        assertThat(ScenarioFingerprint.text(scenario)).isEqualTo("""
                start 2026-03-01
                months 36
                parameters prior
                off B3 D5
                set
                  china.pressure.gain fixed(0x1.8p0)
                  taliban.tip-policy fixed(0x1.0p0)
                on 2027-01-01
                  china.pressure.gain fixed(0x1.0p1)
                china.pressure.gain [0x0.0p0,0x1.fffffffffffffp1023] fixed(0x1.0p0)
                taliban.tip-policy [tolerate,shield,expel] fixed(0x0.0p0)
                """);
        assertThat(ScenarioFingerprint.of(scenario))
                .isEqualTo("7a013bcc74e0e58ba43d60cbf585989edb9d40eb38c7d9fc2ddaa458f0524f16");
    }

    private String fingerprint(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("scenario.yaml"), text);
        return ScenarioFingerprint.of(SmallRegistry.reader().read(file));
    }
}
