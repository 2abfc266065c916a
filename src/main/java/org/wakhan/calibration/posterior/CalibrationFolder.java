package org.wakhan.calibration.posterior;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;
import org.wakhan.store.file.WholeFile;
import org.wakhan.store.folder.FolderLock;
import org.wakhan.store.folder.ResultFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a calibration. The same plan in the same folder goes on where it stopped; another one is refused before
 * anything is touched.
 *
 * @param path the folder
 */
public record CalibrationFolder(Path path) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final List<String> RESULTS =
            List.of("posterior.csv", "posterior.json", "shrinkage.csv", "targets.csv", "prior.csv", "rounds.csv");

    /**
     * Makes the folder ready for a plan and keeps others out of it.
     *
     * @param overwrite whether to remove the rounds and results of another plan
     * @return to be closed when all is written
     * @throws UserError if there is a calibration with another plan, or something else, or if somebody writes to it
     */
    public FolderLock open(CalibrationPlan plan, boolean overwrite) {
        requireWelcome(plan, overwrite);
        FolderLock lock = lock();
        try {
            requireWelcome(plan, overwrite);
            if (holdsOther(plan)) {
                clear();
            }
            Files.createDirectories(rounds());
            WholeFile.write(planFile(), writer -> writer.write(JSON.writeValueAsString(plan) + "\n"));
            return lock;
        } catch (IOException e) {
            lock.close();
            throw new UserError("The folder " + path + " cannot be used: " + SystemReason.withAdvice(e), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private FolderLock lock() {
        ResultFolder folder = new ResultFolder(path);
        folder.create();
        return FolderLock.take(folder);
    }

    private boolean holdsOther(CalibrationPlan plan) {
        return Files.exists(planFile()) && !read().equals(plan);
    }

    /** Looked at before the lock, which would leave its file in a folder of somebody else, and again with it. */
    private void requireWelcome(CalibrationPlan plan, boolean overwrite) {
        if (!Files.exists(planFile())) {
            requireNoOther();
        } else if (holdsOther(plan) && !overwrite) {
            throw new UserError("The folder " + path + " holds another calibration: " + difference(plan)
                    + ".\nMaybe give another --out, or replace it with --overwrite.");
        }
    }

    /**
     * Makes the folder ready for a check: the round from the prior of a calibration that is there is taken as it is, if it
     * is of the same model, seed and observations, whatever version of the program made it.
     *
     * @return to be closed when all is written
     * @throws UserError if there is another calibration, or if somebody writes to it
     */
    public FolderLock openForCheck(CalibrationPlan plan, boolean overwrite) {
        if (!holdsPriorRound(plan)) {
            return open(plan, overwrite);
        }
        FolderLock lock = lock();
        if (!holdsPriorRound(plan)) {
            lock.close();
            throw new UserError("The folder " + path + " has just got another calibration.");
        }
        return lock;
    }

    private boolean holdsPriorRound(CalibrationPlan plan) {
        return Files.exists(planFile()) && read().sharesPriorRound(plan);
    }

    private CalibrationPlan read() {
        try {
            return JSON.readValue(planFile().toFile(), CalibrationPlan.class);
        } catch (JacksonIOException e) {
            throw new UserError(
                    "The file " + planFile() + " cannot be read: "
                            + SystemReason.withAdvice(Objects.requireNonNull(e.getCause())),
                    e);
        } catch (JacksonException e) {
            throw new UserError("The file " + planFile() + " cannot be read: " + e.getOriginalMessage() + ".", e);
        }
    }

    private String difference(CalibrationPlan plan) {
        CalibrationPlan there = read();
        if (there.seed() != plan.seed()) {
            return "its seed is " + there.seed() + ", not " + plan.seed();
        }
        if (!there.schedule().equals(plan.schedule())) {
            return "it has " + there.schedule().total() + " histories, not "
                    + plan.schedule().total();
        }
        if (there.draws() != plan.draws()) {
            return "it has " + there.draws() + " draws, not " + plan.draws();
        }
        return there.program().equals(plan.program())
                ? "its scenario, observations or code differ"
                : "it was made by " + there.program() + ", not " + plan.program();
    }

    /** Whatever is asked for, files of somebody else are not replaced. */
    private void requireNoOther() {
        String other = Files.isDirectory(path)
                ? ResultFolder.anyFile(path, List.of(rounds(), WholeFile.part(planFile())))
                : "";
        if (!other.isEmpty()) {
            throw new UserError("A calibration cannot be written to " + path + ": it holds other files, such as "
                    + other + ", and no calibration.\nMaybe choose a new folder with --out.");
        }
    }

    /** Removes rounds and results; the self-checks of another plan would stand on the new page. */
    private void clear() throws IOException {
        for (String name : RESULTS) {
            Files.deleteIfExists(file(name));
        }
        for (SelfCheckRun.Kind check : SelfCheckRun.Kind.values()) {
            Files.deleteIfExists(file(check.word() + ".csv"));
        }
        if (Files.isDirectory(rounds())) {
            try (Stream<Path> files = Files.walk(rounds())) {
                List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : all) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Where finished rounds are. */
    public Path rounds() {
        return path.resolve("rounds");
    }

    /** A file of the results. */
    public Path file(String name) {
        return path.resolve(name);
    }

    private Path planFile() {
        return path.resolve("calibration.json");
    }
}
