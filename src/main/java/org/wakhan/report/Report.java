package org.wakhan.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wakhan.chart.Gallery;
import org.wakhan.chart.Picture;
import org.wakhan.chart.Rounded;
import org.wakhan.evidence.Evidence;
import org.wakhan.region.Region;
import org.wakhan.store.Results;

/**
 * The report: one HTML page that holds all that it shows and fetches nothing. It works without scripts, by keyboard and
 * with a screen reader, on light and dark screens and on paper.
 */
public final class Report {
    private static final List<Section> SECTIONS = List.of(
            new Findings(),
            new Summary(),
            new Figures("courses", "Over time", Picture.Kind.COURSE),
            new Figures("maps", "Maps", Picture.Kind.MAP),
            new UnitTable(),
            new Figures("histories", "Whole histories", Picture.Kind.DISTRIBUTION, Picture.Kind.HISTORY),
            new Assumed(),
            new Limits(),
            new Reproduction(),
            new Credits());

    private Report() {}

    /**
     * Writes the page.
     *
     * @param file where to; its folder must be there
     * @param results stored results, with or without finished histories
     * @param region the units
     * @param evidence the documented facts
     * @param gallery the pictures of the same results
     * @param assumptions rows of the registry as the scenario sets them; if empty, the manifest's settings are shown
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(
            Path file,
            Results results,
            Region region,
            Evidence evidence,
            Gallery gallery,
            List<Assumption> assumptions) {
        try {
            Files.writeString(
                    file,
                    html(new Page(results, region, evidence, gallery.pictures(), assumptions)),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + file + ".", e);
        }
    }

    static String html(Page page) {
        StringBuilder contents = new StringBuilder();
        StringBuilder sections = new StringBuilder();
        for (Section section : SECTIONS) {
            String heading = Html.escape(section.heading());
            contents.append("<li><a href=\"#%s\">%s</a></li>\n".formatted(section.id(), heading));
            sections.append("<section id=\"%s\" aria-labelledby=\"%s-heading\">\n<h2 id=\"%s-heading\">%s</h2>\n"
                    .formatted(section.id(), section.id(), section.id(), heading));
            sections.append(section.html(page)).append("</section>\n");
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
                """.formatted(
                        Html.escape(page.manifest().scenario()),
                        style(),
                        header(page),
                        contents,
                        sections,
                        Html.escape(page.manifest().program()));
    }

    private static String header(Page page) {
        int failed = page.results().failures().size();
        return "<header>\n<p class=\"kind\">Wakhan: simulated regional security dynamics</p>\n<h1>"
                + Html.escape(page.manifest().scenario()) + "</h1>\n<p class=\"question\">"
                + Html.escape(page.manifest().question()) + "</p>\n"
                + Html.terms(List.of(
                        List.of("Period", page.start() + " to " + page.lastDay()),
                        List.of("Histories", Rounded.text(page.histories()) + " finished, " + failed + " failed"),
                        List.of("Seed", Long.toString(page.manifest().seed()))))
                + "</header>\n";
    }

    private static String style() {
        try (InputStream stream = Report.class.getResourceAsStream("page.css")) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without page.css.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
