package org.wakhan.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why the system reads or writes a file or folder not, in words for users: the messages of Java often only name the file. */
public final class SystemReason {
    /** The reason in the messages of Java's older classes, which name the file first. */
    private static final Pattern IN_BRACKETS = Pattern.compile("^.* \\(([^()]+)\\)$", Pattern.DOTALL);

    private static final String DENIED = "permission denied";
    private static final String MISSING = "no such file or folder";
    private static final String FILE = "a file of that name is there";
    private static final String FOLDER = "it is a folder";
    private static final String NO_FOLDER = "a part of its path is a file";

    private SystemReason() {}

    /** The reason without a full stop, such as "permission denied". */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return DENIED;
        } else if (e instanceof NoSuchFileException) {
            return MISSING;
        } else if (e instanceof FileAlreadyExistsException) {
            return FILE;
        } else if (e instanceof NotDirectoryException) {
            return NO_FOLDER;
        } else if (e instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        } else if (e instanceof FileSystemLoopException) {
            return "its links lead in a circle";
        } else if (e instanceof CharacterCodingException) {
            return "it is no UTF-8 text";
        }
        return inWords(e instanceof FileSystemException failed ? failed.getReason() : e.getMessage(), e);
    }

    private static String inWords(@Nullable String reason, IOException e) {
        if (reason == null || reason.isBlank()) {
            return "the system does not say why (" + e.getClass().getSimpleName() + ")";
        }
        Matcher brackets = IN_BRACKETS.matcher(reason.strip());
        String words = e instanceof FileNotFoundException && brackets.matches() ? brackets.group(1) : reason.strip();
        return switch (words.replaceFirst("\\.$", "").toLowerCase(Locale.ROOT)) {
            case DENIED -> DENIED;
            case "no such file or directory" -> MISSING;
            case "is a directory" -> FOLDER;
            case "not a directory" -> NO_FOLDER;
            default -> words.replaceFirst("\\.$", "");
        };
    }

    /** The reason as the end of a sentence, and a second line that says what may help. */
    public static String withAdvice(IOException e) {
        String reason = of(e);
        return reason + ".\nMaybe " + advice(reason, "look at the free space and the permissions there") + ".";
    }

    /**
     * What may help against a reason, as "Maybe" begins it.
     *
     * @param reason in the words of this class, of the system or of a library that cites it
     * @param otherwise what may help against a reason that is none of the common ones
     */
    public static String advice(String reason, String otherwise) {
        String words = reason.toLowerCase(Locale.ROOT);
        if (words.contains(DENIED) || words.contains("not permitted")) {
            return "mend the permissions there";
        } else if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota")) {
            return "make room there";
        } else if (words.contains("outofmemory") || words.contains("out of memory")) {
            return "give it more memory, such as JAVA_OPTS=-Xmx4g";
        } else if (words.contains("read-only")) {
            return "make that disk writable";
        } else if (words.contains(MISSING) || words.contains("no such file")) {
            return "look whether it was moved or removed";
        } else if (words.contains(FILE)) {
            return "move that file away";
        } else if (words.contains(FOLDER)) {
            return "move that folder away";
        } else if (words.contains(NO_FOLDER)) {
            return "choose another path";
        } else if (words.contains("name too long")) {
            return "choose a shorter name";
        }
        return otherwise;
    }
}
