package org.wakhan.store.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.SavedState;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;
import org.wakhan.scenario.Branch;
import org.wakhan.scenario.Scenario;
import org.wakhan.store.file.WholeFile;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;
import org.wakhan.store.manifest.Program;

/**
 * The states of the histories in a result folder at a date: a file for each, in {@code states/DATE}. Each is there as a
 * whole or not at all.
 */
public final class StateFolder {
    /** By definition: the folder of states in a folder of results. */
    static final String FOLDER = "states";

    private static final String ENDING = ".state";

    private final Path results;
    private final LocalDate date;

    /**
     * @param results the result folder
     * @param date the first day that has not happened in the states
     */
    public StateFolder(Path results, LocalDate date) {
        this.results = results;
        this.date = date;
    }

    /**
     * Whether histories of a scenario can start from the states that it names, if it names some.
     *
     * @throws UserError if they cannot, with the reason
     */
    public static void requireFor(Scenario scenario, long seed, Program program) {
        Branch branch = scenario.branch();
        if (branch != null) {
            of(branch).requireFitting(seed, program);
        }
    }

    /** The states that a scenario starts from. */
    public static StateFolder of(Branch branch) {
        return new StateFolder(branch.folder(), branch.date());
    }

    /**
     * Whether histories with a seed can start from these states.
     *
     * @throws UserError if they cannot, with the reason
     */
    public void requireFitting(long seed, Program program) {
        Manifest manifest = ManifestFile.read(new ResultFolder(results).manifest());
        if (size() == 0) {
            throw new UserError("The results in " + results + " hold no states at " + date + ".\nMaybe run them again"
                    + " with --states-at " + date + ".");
        }
        if (manifest.seed() != seed) {
            throw new UserError("The states in " + path() + " were made with the seed " + manifest.seed()
                    + ", these histories have the seed " + seed + ".\nMaybe use --seed " + manifest.seed() + ".");
        }
        if (!program.sameModelAs(manifest.program())) {
            throw new UserError("The states in " + path() + " were made by " + manifest.program() + ", this is "
                    + program + ", which may not read them.\nMaybe make them again.");
        }
    }

    /** Number of states. */
    public int size() {
        try (Stream<Path> files = Files.list(path())) {
            return (int) files.filter(file -> file.toString().endsWith(ENDING)).count();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Whether the state of a run is stored. */
    public boolean holds(int replicate) {
        return Files.isRegularFile(file(replicate));
    }

    /**
     * Stores a state; when this returns it is on the disk.
     *
     * @throws org.wakhan.store.file.StoreFailure if it cannot be written
     */
    public void write(SavedState state) {
        WholeFile.make(file(state.replicate()), part -> {
            Files.createDirectories(path());
            Files.write(part, state.bytes());
        });
    }

    /** The state of a run, or null where none is stored. */
    public @Nullable SavedState read(int replicate) {
        if (!holds(replicate)) {
            return null;
        }
        try {
            return new SavedState(replicate, date, Files.readAllBytes(file(replicate)));
        } catch (IOException e) {
            throw new UserError("The state " + file(replicate) + " cannot be read: " + SystemReason.withAdvice(e), e);
        }
    }

    /** What is said where what is stored for a run is no state that this program can read. */
    public UserError unreadable(int replicate, Throwable cause) {
        return new UserError(
                "The state " + file(replicate) + " cannot be read: it is damaged, or of another version of the program."
                        + "\nMaybe delete it and make it again: the command that made it makes those that are missing.",
                cause);
    }

    /** Copies all states of a result folder into another one. */
    public static void copy(Path from, Path to) throws IOException {
        Path all = from.resolve(FOLDER);
        if (!Files.isDirectory(all)) {
            return;
        }
        try (Stream<Path> found = Files.walk(all)) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                WholeFile.make(copy, part -> Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING));
            }
        }
    }

    /** Removes all states of a result folder and nothing else; folders with other files in them stay. */
    static void clear(Path results) throws IOException {
        Path all = results.resolve(FOLDER);
        if (!Files.isDirectory(all)) {
            return;
        }
        try (DirectoryStream<Path> dates = Files.newDirectoryStream(all, Files::isDirectory)) {
            for (Path states : dates) {
                Removal.matching(states, "*{" + ENDING + "," + ENDING + ".part}");
                deleteEmpty(states);
            }
        }
        deleteEmpty(all);
    }

    private static void deleteEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    /** Where the states are. */
    public Path path() {
        return results.resolve(FOLDER).resolve(date.toString());
    }

    private Path file(int replicate) {
        return path().resolve(replicate + ENDING);
    }
}
