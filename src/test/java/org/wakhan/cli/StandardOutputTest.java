package org.wakhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    @Test
    void what_is_printed_is_written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StandardOutput output = new StandardOutput(bytes);

        PrintWriter printer = output.printer();
        printer.println("told");
        printer.flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("told" + System.lineSeparator());
        assertThat(output.failure()).isNull();
    }

    @Test
    void a_full_disk_is_a_failure_and_a_reader_that_left_is_none() {
        assertThat(failureOf("No space left on device")).isEqualTo("No space left on device");
        assertThat(failureOf("Broken pipe")).isNull();
        assertThat(failureOf("Datenübergabe unterbrochen (broken pipe)")).isNull();
    }

    private static String failureOf(String reason) {
        StandardOutput output = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        });
        output.printer().println("told");
        return output.failure();
    }
}
