package org.wakhan.cli.text;

import java.nio.file.Path;
import org.wakhan.input.UserError;

/** The name of the folder that the results of a file get. */
public final class FolderName {
    private FolderName() {}

    /**
     * The name of a file without its ending, such as {@code outlook} for {@code scenarios/outlook.yaml}.
     *
     * @throws UserError if that is the name of no folder of its own
     */
    public static String of(Path file) {
        String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
        if (stem.matches("\\.{0,2}")) {
            throw new UserError("The file " + file + " has no name before its ending, which the folder of its results"
                    + " would have.\nMaybe rename it.");
        }
        return stem;
    }
}
