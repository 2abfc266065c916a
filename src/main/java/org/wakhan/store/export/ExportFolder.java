package org.wakhan.store.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;
import org.wakhan.store.file.WholeFile;
import org.wakhan.store.folder.ResultFolder;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.manifest.ManifestFile;

/** The folder of an export, and the rule that tables replace those of an earlier export and nothing else. */
final class ExportFolder {
    private ExportFolder() {}

    /** The file that says what columns mean. Every export has it, and no other folder of results. */
    static Path dictionary(Path folder) {
        return folder.resolve("columns.csv");
    }

    /** The manifest of the results that tables were made from, under a name that no folder of results has. */
    static Path source(Path folder) {
        return folder.resolve(ResultFolder.SOURCE_OF_EXPORT);
    }

    /** Removes the tables of other results, or of the same with other runs: side by side with new ones their rows would join. */
    static void removeOthers(Path folder, Manifest results) {
        if (Files.exists(source(folder)) && ManifestFile.read(source(folder)).equals(results)) {
            return;
        }
        for (TidyTable table : TidyTable.values()) {
            for (Export.Format format : Export.Format.values()) {
                Path file = folder.resolve(table.word() + "." + format.word());
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UserError(
                            "The file " + file + " of an earlier export cannot be removed: "
                                    + SystemReason.withAdvice(e),
                            e);
                }
            }
        }
    }

    /**
     * Makes the folder, if it is not there.
     *
     * @throws UserError if it holds something else than an earlier export, or cannot be made
     */
    static void prepare(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UserError("Tables cannot be written to " + folder + ": it is a file, it must be a folder.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserError("The folder " + folder + " cannot be made: " + SystemReason.withAdvice(e), e);
        }
        if (Files.exists(new ResultFolder(folder).manifest())) {
            throw new UserError("Tables cannot be written to " + folder + ": it holds results, whose files they would"
                    + " replace.\nMaybe choose a new folder with --out.");
        }
        String other = Files.exists(dictionary(folder))
                ? ""
                : ResultFolder.anyFile(folder, List.of(WholeFile.part(dictionary(folder))));
        if (!other.isEmpty()) {
            throw new UserError("Tables cannot be written to " + folder + ": it holds other files, such as " + other
                    + ", and no tables of an earlier export.\nMaybe choose a new folder with --out.");
        }
    }
}
