package org.wakhan.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.wakhan.store.file.WholeFile;

/**
 * One HTML page that holds all that it shows and fetches nothing. It works without scripts, by keyboard and with a screen
 * reader, on light and dark screens and on paper.
 *
 * @param name what the page is of
 * @param question what was asked
 * @param terms what stands below the question: names and values
 * @param parts what it shows, in order
 * @param program what made the results
 */
public record Document(String name, String question, List<List<String>> terms, List<Part> parts, String program) {

    /**
     * A part of a page under a heading of its own.
     *
     * @param id name of the anchor, unique in the page
     * @param heading the heading
     * @param html what stands below it, every text in it escaped
     */
    public record Part(String id, String heading, String html) {}

    public Document {
        terms = List.copyOf(terms);
        parts = List.copyOf(parts);
    }

    /** The page as HTML, its style sheet in it. */
    public String html() {
        StringBuilder contents = new StringBuilder();
        StringBuilder sections = new StringBuilder();
        for (Part part : parts) {
            String heading = Html.escape(part.heading());
            contents.append("<li><a href=\"#%s\">%s</a></li>\n".formatted(part.id(), heading));
            sections.append("<section id=\"%s\" aria-labelledby=\"%s-heading\">\n<h2 id=\"%s-heading\">%s</h2>\n"
                    .formatted(part.id(), part.id(), part.id(), heading));
            sections.append(part.html()).append("</section>\n");
        }
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s - Wakhan report</title>
                <style>
                %s</style>
                </head>
                <body>
                <a class="skip" href="#content">Skip to the content</a>
                %s<nav aria-label="Contents">
                <ul>
                %s</ul>
                </nav>
                <main id="content" tabindex="-1">
                %s</main>
                <footer><p>%s. A model of aggregate dynamics, not a forecast.</p></footer>
                </body>
                </html>
                """.formatted(Html.escape(name), style(), header(), contents, sections, Html.escape(program));
    }

    private String header() {
        return "<header>\n<p class=\"kind\">Wakhan: simulated regional security dynamics</p>\n<h1>" + Html.escape(name)
                + "</h1>\n<p class=\"question\">" + Html.escape(question) + "</p>\n" + Html.terms(terms)
                + "</header>\n";
    }

    /**
     * Writes the page.
     *
     * @param file where to; its folder must be there
     * @throws org.wakhan.store.file.StoreFailure if the file cannot be written; the page before is kept then
     */
    public void write(Path file) {
        String page = html();
        WholeFile.write(file, writer -> writer.write(page));
    }

    private static String style() {
        try (InputStream stream = Document.class.getResourceAsStream("page.css")) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without page.css.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
