package org.wakhan.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wakhan.input.NearestName;
import org.wakhan.input.UserError;

/**
 * A folder of scenarios, found by name: {@code outlook} is the file {@code outlook.yaml}.
 *
 * @param folder the folder, shown in messages as it is given
 */
public record Scenarios(Path folder) {
    /** A plain name or a path that ends in .yaml or .yml, as a regular expression. */
    static final String REFERENCE = "[A-Za-z0-9_][A-Za-z0-9_.-]*|[^\\\\:\\u0000-\\u001f]+\\.ya?ml";

    private static final String ENDING = ".yaml";

    /** The system property that names the folder of the program. */
    private static final String HOME = "wakhan.home";

    /** The folder {@code scenarios} below the current one, or the one of the program where there is none. */
    public static Scenarios shipped() {
        Path here = Path.of("scenarios");
        String home = System.getProperty(HOME, "");
        return new Scenarios(Files.isDirectory(here) || home.isEmpty() ? here : Path.of(home, "scenarios"));
    }

    /** The folder of experiment files beside the scenarios. */
    public Scenarios sweeps() {
        return new Scenarios(folder.resolve("sweeps"));
    }

    /** Whether what the user typed is a path rather than a name. */
    public static boolean isPath(String typed) {
        return typed.contains("/") || typed.contains("\\") || typed.endsWith(ENDING) || typed.endsWith(".yml");
    }

    /** Names of the scenarios in the folder, sorted; none where there is no such folder. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * The file of a scenario.
     *
     * @param typed a name in this folder, or a path, which is taken as it is
     * @throws UserError if it is a name that the folder does not hold
     */
    public Path find(String typed) {
        if (isPath(typed)) {
            return Path.of(typed);
        }
        if (Files.isDirectory(Path.of(typed)) && !names().contains(typed)) {
            throw new UserError("The scenario \"" + typed + "\" is a folder.\nMaybe name a file in it, such as "
                    + Path.of(typed).resolve("NAME" + ENDING) + ".");
        }
        if (names().contains(typed)) {
            return folder.resolve(typed + ENDING);
        }
        if (!Files.isDirectory(folder)) {
            throw new UserError("There is no scenario \"" + typed + "\", for there is no folder " + folder + ".");
        }
        String hint = NearestName.hint(typed, names());
        throw new UserError("There is no scenario \"" + typed + "\" in " + folder
                + (hint.isEmpty() && !names().isEmpty()
                        ? "; it holds " + String.join(", ", names()) + "."
                        : "." + hint));
    }

    /** The file that another file names: the one beside it, by path, or else the shipped scenario of that name. */
    static Path named(Path file, String reference) {
        if (isPath(reference)) {
            return file.resolveSibling(reference).normalize();
        }
        Path beside = file.resolveSibling(reference + ENDING).normalize();
        Path shipped =
                Path.of(System.getProperty(HOME, "")).resolve("scenarios").resolve(reference + ENDING);
        return Files.notExists(beside) && Files.exists(shipped) ? shipped : beside;
    }

    /** Names that a file may extend: those of the scenarios in its folder and the shipped ones. */
    static List<String> withShipped(Path file) {
        List<String> names = new ArrayList<>(around(file).names());
        names.addAll(shipped().names());
        return names;
    }

    /** The scenarios in the folder of a file. */
    static Scenarios around(Path file) {
        Path parent = file.getParent();
        return new Scenarios(parent == null ? Path.of("") : parent);
    }
}
