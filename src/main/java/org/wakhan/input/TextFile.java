package org.wakhan.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A text file that the user wrote.
 *
 * @param name the path as the user gave it
 * @param text content, without a byte order mark
 * @param sha256 SHA-256 of the bytes of the file, in lower-case hexadecimal
 */
public record TextFile(String name, String text, String sha256) {
    private static final int MAX_BYTES = 1_000_000;

    /**
     * Reads a file.
     *
     * @param path an UTF-8 file of at most 1 MB
     * @throws UserError if there is no such file, or it cannot be read, is too large or not UTF-8 text
     */
    public static TextFile read(Path path) {
        byte[] bytes = bytes(path);
        String name = path.toString();
        String text = decode(name, bytes);
        refuseControlCharacters(name, text);
        return new TextFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text, Digest.of(bytes));
    }

    private static byte[] bytes(Path path) {
        if (Files.notExists(path)) {
            throw new UserError("There is no file " + path + "." + hint(path));
        }
        if (Files.isDirectory(path)) {
            throw new UserError(path + " is a folder, but must be a file.");
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(path)) {
            bytes = stream.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UserError(path + " cannot be read: " + SystemReason.withAdvice(e), e);
        }
        if (bytes.length > MAX_BYTES) {
            throw new UserError(path + " must not be larger than 1 MB.");
        }
        return bytes;
    }

    private static String hint(Path path) {
        Path parent = path.getParent();
        Map<String, Path> beside = new TreeMap<>();
        try (Stream<Path> files = Files.list(parent == null ? Path.of("") : parent)) {
            files.filter(Files::isRegularFile).forEach(file -> beside.put(stem(file), file.getFileName()));
        } catch (IOException e) {
            return "";
        }
        String nearest = NearestName.of(stem(path), beside.keySet());
        return nearest == null ? "" : "\nMaybe " + path.resolveSibling(beside.get(nearest)) + "?";
    }

    private static String stem(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static String decode(String name, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new UserError(
                    "%s: the file must be UTF-8 text, but holds the byte 0x%02X."
                            .formatted(new Place(name, line, 0), bytes[buffer.position()]),
                    e);
        }
    }

    private static void refuseControlCharacters(String name, String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (Character.isISOControl(c) && c != '\t' && c != '\r' && c != '\u0085') {
                throw new UserError("%s: the file must be plain text, but holds the control character U+%04X."
                        .formatted(new Place(name, line, 0), (int) c));
            }
        }
    }
}
