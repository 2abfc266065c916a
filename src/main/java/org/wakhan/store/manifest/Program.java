package org.wakhan.store.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wakhan.input.Digest;

/**
 * The program that makes results.
 *
 * @param version version
 * @param commit commit it was built from, or {@code unknown}
 * @param model SHA-256 of the compiled code, the facts, the posterior and the versions of libraries that decide what happens in a history
 */
public record Program(String version, String commit, String model) {
    /** Packages with their resources, and files: histories draw from the posterior that ships. */
    static final List<String> DECIDING = List.of(
            "calibration/posterior/posterior.csv",
            "calibration/posterior/posterior.json",
            "evidence",
            "history",
            "input",
            "model",
            "parameter",
            "random",
            "region",
            "scenario");

    private static final int SHOWN_DIGITS = 12;

    /** The running program. */
    public static Program current() {
        String version = Program.class.getPackage().getImplementationVersion();
        return new Program(
                version == null ? "development" : version,
                System.getProperty("wakhan.commit", "unknown"),
                digest(DECIDING));
    }

    /** SHA-256 of what the running program holds in a package and those below it, such as {@code calibration}. */
    public static String code(String name) {
        return digest(List.of(name));
    }

    /** For manifests: version, commit and model. */
    @Override
    public String toString() {
        return "Wakhan " + version + " (commit " + commit + ", model " + shown(model) + ")";
    }

    /** Whether a manifest's program has the same code and facts of the model as this one. */
    public boolean sameModelAs(String shown) {
        return sameModel(toString(), shown);
    }

    /** Whether the programs of two manifests have the same code and facts of the model. */
    public static boolean sameModel(String one, String other) {
        return one.replaceFirst(".*, model ", "").equals(other.replaceFirst(".*, model ", ""));
    }

    private static String shown(String digest) {
        return digest.substring(0, Math.min(SHOWN_DIGITS, digest.length()));
    }

    private static String digest(List<String> packages) {
        try {
            Path place = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return digest(place, packages);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return digest(jar.getPath("/"), packages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of the files in packages and of files below a folder of classes. */
    static String digest(Path root, List<String> packages) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : packages) {
            Path folder = root.resolve("org/wakhan/" + name);
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        Digest digest = new Digest();
        files.forEach((name, content) -> {
            digest.add(name.getBytes(StandardCharsets.UTF_8));
            digest.add(content);
        });
        return digest.hex();
    }
}
