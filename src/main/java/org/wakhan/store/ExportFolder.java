package org.wakhan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wakhan.input.UserError;

/** The folder of an export, and the rule that tables replace those of an earlier export and nothing else. */
final class ExportFolder {
    private ExportFolder() {}

    /** The file that says what columns mean. Every export has it, and no other folder of results. */
    static Path dictionary(Path folder) {
        return folder.resolve("columns.csv");
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
            throw new UserError("The folder " + folder + " cannot be made: " + e.getMessage() + ".", e);
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
