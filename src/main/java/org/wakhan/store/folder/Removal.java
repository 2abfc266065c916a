package org.wakhan.store.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wakhan.input.SystemReason;
import org.wakhan.input.UserError;

/** Removes results of a folder and nothing else: other files in it stay. */
public final class Removal {
    private static final String PICTURES = "*.{svg,png,svg.part,png.part}";

    private final ResultFolder folder;

    private Removal(ResultFolder folder) {
        this.folder = folder;
    }

    /** Removes files, or fails as the system does. */
    @FunctionalInterface
    private interface Act {
        void remove() throws IOException;
    }

    public static Removal of(ResultFolder folder) {
        return new Removal(folder);
    }

    /** Removes pages and charts, which tell of fewer histories than there will be; they can be made again. */
    public void pages() {
        act("page", () -> {
            pictures(folder.charts());
            files(List.of(folder.report(), folder.sweep()));
        });
    }

    /** Removes what is made anew of the same experiment, and leaves states and exports. */
    public void results() {
        pages();
        act(
                "results",
                () -> files(List.of(
                        folder.database(),
                        ResultFolder.journal(folder.database()),
                        folder.runs(),
                        folder.series(),
                        folder.design(),
                        folder.points(),
                        folder.manifest())));
    }

    /** Removes all of it; the manifest last, so that what is left stays recognisable. */
    public void all() {
        act("results", () -> {
            matching(folder.export(), "*.{parquet,csv}");
            files(List.of(folder.export().resolve(ResultFolder.SOURCE_OF_EXPORT)));
            StateFolder.clear(folder.path());
        });
        results();
    }

    private void act(String what, Act act) {
        try {
            act.remove();
        } catch (IOException e) {
            throw new UserError(
                    "The " + what + " in " + folder.path() + " cannot be replaced: " + SystemReason.withAdvice(e), e);
        }
    }

    /** Removes the pictures of a page, also such as were broken off. */
    public static void pictures(Path charts) throws IOException {
        matching(charts, PICTURES);
    }

    private static void files(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** Removes the files of a folder whose names match a pattern; a folder that is not there has none. */
    static void matching(Path folder, String names) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, names)) {
                for (Path file : found) {
                    Files.delete(file);
                }
            }
        }
    }
}
