package org.wakhan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: the exceptions of Java's file system, whose messages hold the name of the file only. */
class SystemReasonTest {
    @TempDir
    private Path folder;

    @Test
    void exceptions_that_name_the_file_only_are_put_in_words() {
        assertThat(SystemReason.of(new AccessDeniedException("x"))).isEqualTo("permission denied");
        assertThat(SystemReason.of(new NoSuchFileException("x"))).isEqualTo("no such file or folder");
        assertThat(SystemReason.of(new FileAlreadyExistsException("x"))).isEqualTo("a file of that name is there");
        assertThat(SystemReason.of(new NotDirectoryException("x"))).isEqualTo("a part of its path is a file");
        assertThat(SystemReason.of(new DirectoryNotEmptyException("x"))).isEqualTo("the folder is not empty");
        assertThat(SystemReason.of(new MalformedInputException(1))).isEqualTo("it is no UTF-8 text");
        assertThat(SystemReason.of(new FileSystemException("x")))
                .isEqualTo("the system does not say why (FileSystemException)");
    }

    @Test
    void what_the_system_says_stands_without_the_name_of_the_file() {
        assertThat(SystemReason.of(new FileSystemException("x", null, "No space left on device")))
                .isEqualTo("No space left on device");
        assertThat(SystemReason.of(new FileNotFoundException("/a (b)/x (Permission denied)")))
                .isEqualTo("permission denied");
        assertThat(SystemReason.of(new FileNotFoundException("x (Is a directory)")))
                .isEqualTo("it is a folder");
        assertThat(SystemReason.of(new IOException("Input/output error."))).isEqualTo("Input/output error");
    }

    @Test
    void a_folder_that_is_a_file_is_told_as_the_system_meets_it() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(SystemReason.withAdvice(thrown(() -> Files.createDirectories(file))))
                .isEqualTo("a file of that name is there.\nMaybe move that file away.");
        assertThat(SystemReason.withAdvice(thrown(() -> Files.readString(folder.resolve("none")))))
                .isEqualTo("no such file or folder.\nMaybe look whether it was moved or removed.");
    }

    @ParameterizedTest
    @CsvSource({
        "permission denied, mend the permissions there",
        "'IO Error: Cannot open file \"x\": Permission denied', mend the permissions there",
        "Operation not permitted, mend the permissions there",
        "No space left on device, make room there",
        "Disk quota exceeded, make room there",
        "Read-only file system, make that disk writable",
        "'Error: java.lang.OutOfMemoryError: Java heap space', 'give it more memory, such as JAVA_OPTS=-Xmx4g'",
        "it is a folder, move that folder away",
        "File name too long, choose a shorter name",
        "Input/output error, look closer"
    })
    void the_advice_fits_the_reason(String reason, String advice) {
        assertThat(SystemReason.advice(reason, "look closer")).isEqualTo(advice);
    }

    private interface Failing {
        void run() throws IOException;
    }

    private static IOException thrown(Failing failing) {
        try {
            failing.run();
        } catch (IOException e) {
            return e;
        }
        throw new AssertionError("It went well.");
    }
}
