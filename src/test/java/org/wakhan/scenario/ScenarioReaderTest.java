package org.wakhan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Posterior;

class ScenarioReaderTest {
    private static final String PARENT = """
            name: Outlook
            question: What if nothing changes?
            start: 2026-03-01
            months: 36
            parameters: point
            set:
              taliban.tip-policy: shield
              isis-k.attack.peak: {law: log-normal, low: 20, high: 50}
            mechanisms:
              off: [D5]
            interventions:
              - on: 2027-01-01
                note: more pressure
                set: {china.pressure.gain: 2}
              - on: 2026-05-01
                set: {migration.share: 0.5}
            """;

    @TempDir
    private Path folder;

    @Test
    void aScenarioHoldsWhatItsFileStates() throws IOException {
        Scenario scenario = read("outlook.yaml", PARENT);
        assertThat(scenario.name()).isEqualTo("Outlook");
        assertThat(scenario.question()).isEqualTo("What if nothing changes?");
        assertThat(scenario.start()).isEqualTo("2026-03-01");
        assertThat(scenario.months()).isEqualTo(36);
        assertThat(scenario.mode()).isEqualTo(ParameterMode.POINT);
        assertThat(scenario.settings())
                .containsExactly(
                        entry("taliban.tip-policy", new Law.Fixed(1)),
                        entry("isis-k.attack.peak", Law.LogNormal.between(20, 50)));
        assertThat(scenario.mechanismsOff()).containsExactly("D5");
    }

    @Test
    void everyLawCanBeStated() throws IOException {
        String laws = """
                name: n
                question: q
                start: 2026-03-01
                months: 1
                set:
                  isis-k.attack.peak: {law: fixed, value: 30}
                  isis-k.province-weight.AF-KAB: {law: gamma, shape: 2, rate: 4}
                  isis-k.province-weight.AF-NAN: {law: log-normal, median: 2, sigma: 0.5}
                  china.pressure.gain: {law: normal, mean: 2, sd: 0.25}
                  migration.share: {law: %s}
                """;
        assertThat(read("a.yaml", laws.formatted("uniform, low: 0, high: 1")).settings())
                .containsExactly(
                        entry("isis-k.attack.peak", new Law.Fixed(30)),
                        entry("isis-k.province-weight.AF-KAB", new Law.Gamma(2, 4)),
                        entry("isis-k.province-weight.AF-NAN", new Law.LogNormal(2, 0.5)),
                        entry("china.pressure.gain", new Law.Normal(2, 0.25)),
                        entry("migration.share", new Law.Uniform(0, 1)));
        assertThat(read("a.yaml", laws.formatted("beta, a: 2, b: 5")).settings())
                .containsEntry("migration.share", new Law.Beta(2, 5));
    }

    @Test
    void uncertainParametersComeFromThePosteriorUnlessTheFileSaysOtherwise() throws IOException {
        Scenario silent = read("a.yaml", PARENT.replace("parameters: point\n", ""));
        assertThat(silent.mode()).isEqualTo(ParameterMode.POSTERIOR);
        assertThat(silent.posterior()).isEqualTo(Posterior.shipped());
        Scenario prior = read("b.yaml", PARENT.replace("parameters: point\n", "parameters: prior\n"));
        assertThat(prior.mode()).isEqualTo(ParameterMode.PRIOR);
        assertThat(prior.posterior()).isNull();
    }

    @Test
    void interventionsComeByDate() throws IOException {
        assertThat(read("outlook.yaml", PARENT).interventions())
                .extracting(Intervention::on)
                .containsExactly(LocalDate.of(2026, 5, 1), LocalDate.of(2027, 1, 1));
    }

    @Test
    void aScenarioInheritsWhatItDoesNotState() throws IOException {
        write("outlook.yaml", PARENT);
        Scenario child = read("child.yaml", """
                name: Child
                question: Why?
                extends: outlook
                months: 12
                set: {taliban.tip-policy: expel, china.pressure.gain: 3}
                mechanisms: {off: [A1]}
                """);
        assertThat(child.name()).isEqualTo("Child");
        assertThat(child.start()).isEqualTo("2026-03-01");
        assertThat(child.months()).isEqualTo(12);
        assertThat(child.mode()).isEqualTo(ParameterMode.POINT);
        assertThat(child.settings())
                .containsExactly(
                        entry("taliban.tip-policy", new Law.Fixed(2)),
                        entry("isis-k.attack.peak", Law.LogNormal.between(20, 50)),
                        entry("china.pressure.gain", new Law.Fixed(3)));
        assertThat(child.mechanismsOff()).containsExactly("A1", "D5");
        assertThat(child.interventions()).hasSize(2);
    }

    /** A child of {@link #PARENT} with one intervention. */
    private Scenario withNote(String note) throws IOException {
        write("outlook.yaml", PARENT);
        return read("child.yaml", """
                name: Child
                question: Why?
                extends: outlook
                interventions:
                  - on: 2027-01-01
                    note: %s
                    set: {china.pressure.gain: 0.5}
                """.formatted(note));
    }

    @Test
    void ofTwoInterventionsOnOneDayTheInheritedOneComesFirst() throws IOException {
        assertThat(withNote("less pressure").interventions())
                .extracting(Intervention::note)
                .containsExactly("", "more pressure", "less pressure");
    }

    /** The value set is the one that is multiplied; of two files, the nearer one has the last word. */
    @Test
    void onOneDayAValueMayBeSetAndThenMultipliedAndSetAgainOnAnother() throws IOException {
        write("outlook.yaml", PARENT);

        Scenario scenario = read("child.yaml", """
                name: Child
                question: Why?
                extends: outlook
                interventions:
                  - {on: 2027-02-01, set: {china.pressure.gain: 0.5}}
                  - {on: 2027-02-01, times: {china.pressure.gain: 2}}
                  - {on: 2027-02-02, set: {china.pressure.gain: 0.5}}
                """);

        assertThat(scenario.interventions()).hasSize(5);
    }

    /** Stores and manifests keep an intervention in a line. */
    @Test
    void aNoteOfSeveralLinesBecomesOne() throws IOException {
        assertThat(withNote("|\n      first line\n      second line").interventions())
                .extracting(Intervention::note)
                .contains("first line second line");
    }

    @Test
    void inheritanceGoesOnOverSeveralFilesAndFolders() throws IOException {
        write("base/outlook.yaml", PARENT);
        write("middle.yaml", "name: m\nquestion: q\nextends: base/outlook.yaml\nmonths: 24\n");
        Scenario child = read("sub/child.yaml", "name: c\nquestion: q\nextends: ../middle.yaml\n");
        assertThat(child.months()).isEqualTo(24);
        assertThat(child.files().keySet())
                .containsExactly(
                        folder.resolve("sub/child.yaml").toString(),
                        folder.resolve("middle.yaml").toString(),
                        folder.resolve("base/outlook.yaml").toString());
    }

    @Test
    void theHashesOfAllFilesAreKept() throws Exception {
        Path file = write("outlook.yaml", PARENT);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertThat(SmallRegistry.reader().read(file).files())
                .containsExactly(entry(file.toString(), HexFormat.of().formatHex(hash)));
    }

    @Test
    void optionsPrevailOverFiles() throws IOException {
        Path file = write("outlook.yaml", PARENT);
        Scenario scenario = SmallRegistry.reader()
                .read(file, List.of("taliban.tip-policy=expel", "migration.share=uniform(0.1,0.2)"));
        assertThat(scenario.settings())
                .containsEntry("taliban.tip-policy", new Law.Fixed(2))
                .containsEntry("migration.share", new Law.Uniform(0.1, 0.2));
    }

    @Test
    void wrongOptionsAreToldTogetherWithWrongLines() throws IOException {
        Path file = write("outlook.yaml", PARENT.replace("shield", "shild"));
        List<String> options = List.of(
                "isis-k.atack.peak=3", "migration.share", "china.pressure.gain=1", "china.pressure.gain=2", "=1");
        assertThatThrownBy(() -> SmallRegistry.reader().read(file, options))
                .isInstanceOf(UserError.class)
                .hasMessage("""
                        --set isis-k.atack.peak=3: the option holds the unknown parameter "isis-k.atack.peak".
                        Maybe isis-k.attack.peak?
                        --set migration.share: a setting must be a key, "=" and a value.
                        --set china.pressure.gain=2: the key "china.pressure.gain" is set twice, before by "china.pressure.gain=1".
                        --set =1: a setting must be a key, "=" and a value.
                        %s, line 7: taliban.tip-policy is "shild", but must be one of tolerate, shield, expel.
                        Maybe shield?""".formatted(file));
    }

    @Test
    void aFileWithAByteOrderMarkAndWindowsLineEndsReadsTheSame() throws IOException {
        Scenario plain = read("plain.yaml", PARENT);
        Scenario windows = read("windows.yaml", "\uFEFF" + PARENT.replace("\n", "\r\n"));
        assertThat(ScenarioFingerprint.of(windows)).isEqualTo(ScenarioFingerprint.of(plain));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Scenario read(String name, String text) throws IOException {
        return SmallRegistry.reader().read(write(name, text));
    }
}
