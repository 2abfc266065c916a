package org.wakhan.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where commands print, which remembers what could not be written: a Java printer swallows that. */
final class StandardOutput extends FilterOutputStream {
    /** Part of what systems say, in most languages, where a reader such as {@code head} has had enough: no failure. */
    private static final String READER_LEFT = "broken pipe";

    private @Nullable String failure;

    StandardOutput(OutputStream out) {
        super(out);
    }

    static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    /** A printer to this output, in the encoding of the terminal where there is one. */
    PrintWriter printer() {
        String encoding = System.getProperty(
                "stdout.encoding",
                System.getProperty(
                        "sun.stdout.encoding", Charset.defaultCharset().name()));
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(this), Charset.forName(encoding)), true);
    }

    /** Why something could not be written, or null where everything was or nobody wanted it. */
    @Nullable
    String failure() {
        return failure != null && failure.toLowerCase(Locale.ROOT).contains(READER_LEFT) ? null : failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }
}
