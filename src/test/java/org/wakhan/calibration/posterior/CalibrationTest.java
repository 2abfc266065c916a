package org.wakhan.calibration.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.calibration.abc.Schedule;
import org.wakhan.calibration.abc.Workers;
import org.wakhan.calibration.target.Target;
import org.wakhan.calibration.target.TargetUse;
import org.wakhan.calibration.target.Targets;
import org.wakhan.input.UserError;
import org.wakhan.model.Mechanisms;
import org.wakhan.model.Simulation;
import org.wakhan.model.TestScenarios;
import org.wakhan.region.Region;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.folder.FolderLock;

/** A calibration of the model, small. Oracle: itself, on another number of threads, and from kept rounds. */
class CalibrationTest {
    private static final Schedule SCHEDULE = new Schedule(100, 30, 1, 20);
    private static final FreeParameters FREE = FreeParameters.of(Mechanisms.registry());
    private static final Scenario SCENARIO =
            TestScenarios.baseline().from("2021-08-15", 6).build();
    /** The first observation ends with 2021, so that histories are short. */
    private static final Targets TARGETS = new Targets(List.of(Targets.load(Region.load()).all().stream()
            .filter(target -> target.id().equals("un-2021"))
            .findFirst()
            .orElseThrow()));

    private static CalibrationPlan plan(long seed) {
        return new CalibrationPlan("test", "code", seed, SCHEDULE, 25, "scenario", TARGETS.digest());
    }

    private static Calibration.Result run(Path folder, long seed, int threads) {
        CalibrationFolder place = new CalibrationFolder(folder);
        try (FolderLock lock = place.open(plan(seed), false)) {
            RoundFiles rounds = new RoundFiles(
                    place.rounds(),
                    FREE.keys(),
                    TARGETS.all().stream().map(Target::id).toList());
            Calibration.Result result = new Calibration(
                            Simulation::run, SCENARIO, FREE, TARGETS, plan(seed), new Workers(threads))
                    .run("test", rounds, done -> {});
            CalibrationFiles.write(place, result);
            return result;
        }
    }

    @Test
    void oneThreadAndTwoGiveTheSamePosteriorAndKeptRoundsGiveItAgain(@TempDir Path folder) throws Exception {
        run(folder.resolve("one"), 5, 1);
        run(folder.resolve("two"), 5, 2);
        Path gone = folder.resolve("two/rounds/round-01.csv");
        Files.delete(gone);
        Files.delete(folder.resolve("two/posterior.csv"));
        run(folder.resolve("two"), 5, 2);
        for (String name : List.of("posterior.csv", "shrinkage.csv", "targets.csv", "prior.csv", "rounds.csv")) {
            assertThat(folder.resolve("two").resolve(name))
                    .as(name)
                    .hasSameTextualContentAs(folder.resolve("one").resolve(name));
        }
        assertThat(Files.readAllLines(folder.resolve("one/posterior.csv")))
                .hasSize(26)
                .first()
                .asString()
                .startsWith("draw,run," + FREE.keys().get(0));
        assertThat(Files.readAllLines(folder.resolve("one/shrinkage.csv")))
                .first()
                .isEqualTo("key,scale,prior_sd,posterior_sd,shrinkage,identified");
        assertThat(Files.readAllLines(folder.resolve("one/targets.csv"))).hasSize(2);
        assertThat(gone).exists();
    }

    @Test
    void anotherPlanInTheSameFolderIsRefusedBeforeAnythingIsTouched(@TempDir Path folder) throws Exception {
        CalibrationFolder place = new CalibrationFolder(folder);
        place.open(plan(5), false).close();
        Files.writeString(place.rounds().resolve("round-00.csv"), "kept");
        Files.writeString(place.file("sbc.csv"), "parameter,p");
        Files.writeString(place.file("notes.csv"), "mine");
        assertThatThrownBy(() -> place.open(plan(6), false))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("its seed is 5, not 6")
                .hasMessageContaining("Maybe");
        assertThat(place.rounds().resolve("round-00.csv")).hasContent("kept");
        place.open(plan(6), true).close();
        assertThat(place.rounds().resolve("round-00.csv")).doesNotExist();
        assertThat(place.file("sbc.csv")).doesNotExist();
        assertThat(place.file("notes.csv")).hasContent("mine");
    }

    @Test
    void whileOneCalibrationWritesNoOtherDoes(@TempDir Path folder) {
        CalibrationFolder place = new CalibrationFolder(folder);
        try (FolderLock lock = place.open(plan(5), false)) {
            assertThatThrownBy(() -> place.open(plan(5), false))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("is in use");
            assertThatThrownBy(() -> place.openForCheck(plan(5), false))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("is in use");
        }
        place.open(plan(5), false).close();
    }

    @Test
    void aFolderOfSomethingElseIsRefusedWhateverIsAskedFor(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("posterior.csv"), "mine");
        CalibrationFolder place = new CalibrationFolder(folder);
        for (boolean overwrite : new boolean[] {false, true}) {
            assertThatThrownBy(() -> place.open(plan(5), overwrite))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("it holds other files, such as posterior.csv");
        }
        assertThat(place.file("posterior.csv")).hasContent("mine");
        assertThat(place.rounds()).doesNotExist();
    }

    @Test
    void aCheckTakesThePriorRoundOfTheSameModelWhateverCommitMadeIt(@TempDir Path folder) throws Exception {
        CalibrationFolder place = new CalibrationFolder(folder);
        place.open(made("Wakhan 1 (commit a, model 77)"), false).close();
        Files.writeString(place.rounds().resolve("round-00.csv"), "kept");
        place.openForCheck(made("Wakhan 1 (commit b, model 77)"), false).close();
        assertThat(place.rounds().resolve("round-00.csv")).hasContent("kept");
        assertThatThrownBy(() -> place.openForCheck(made("Wakhan 1 (commit b, model 78)"), false))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> place.openForCheck(made("Wakhan 1 (commit b, model 77)", "other code"), false))
                .isInstanceOf(UserError.class);
    }

    private static CalibrationPlan made(String program) {
        return made(program, "code");
    }

    private static CalibrationPlan made(String program, String code) {
        return new CalibrationPlan(program, code, 5, SCHEDULE, 25, "scenario", TARGETS.digest());
    }

    @Test
    void historiesOfTheFitEndWithTheLastObservation() {
        FittedHistories model = new FittedHistories(Simulation::run, SCENARIO, FREE, TARGETS, 1);
        assertThat(TARGETS.all().get(0).use()).isEqualTo(TargetUse.FIT);
        assertThat(model.scenario().months()).isEqualTo(5);
        assertThat(model.statistics(new double[FREE.size()], 3))
                .isEqualTo(model.statistics(new double[FREE.size()], 3));
    }
}
