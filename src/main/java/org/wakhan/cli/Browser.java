package org.wakhan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.wakhan.input.UserError;

/** Opens a page with the program that the system has for pages. */
final class Browser {
    private Browser() {}

    static void open(Path page) {
        List<String> command = command(System.getProperty("os.name", "").toLowerCase(Locale.ROOT), page);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UserError(
                    "The page " + page + " is done, but " + command.get(0) + " could not be started to open it.", e);
        }
    }

    private static List<String> command(String system, Path page) {
        if (system.contains("mac")) {
            return List.of("open", page.toString());
        }
        if (system.contains("windows")) {
            return List.of(
                    "rundll32", "url.dll,FileProtocolHandler", page.toUri().toString());
        }
        return List.of("xdg-open", page.toString());
    }
}
