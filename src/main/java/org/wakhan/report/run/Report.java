package org.wakhan.report.run;

import java.nio.file.Path;
import java.util.List;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.evidence.Evidence;
import org.wakhan.region.Region;
import org.wakhan.report.page.Credits;
import org.wakhan.report.page.Document;
import org.wakhan.report.page.Limits;
import org.wakhan.store.result.Results;

/**
 * The report: one HTML page that holds all that it shows and fetches nothing. It works without scripts, by keyboard and
 * with a screen reader, on light and dark screens and on paper.
 */
public final class Report {
    private static final List<Section> SECTIONS = List.of(
            new Findings(),
            new Summary(),
            new Grounds(),
            SharedSection.figures("courses", "Over time", Picture.Kind.COURSE),
            SharedSection.figures("maps", "Maps", Picture.Kind.MAP),
            new UnitTable(),
            SharedSection.figures("histories", "Whole histories", Picture.Kind.DISTRIBUTION, Picture.Kind.HISTORY),
            new Assumed(),
            new SharedSection("limits", "Limits and responsible use", page -> Limits.text()),
            new Reproduction(),
            new SharedSection("credits", "Credits", page -> Credits.text(page.evidence())));

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
     * @throws org.wakhan.store.file.StoreFailure if the file cannot be written; the page before is kept then
     */
    public static void write(
            Path file,
            Results results,
            Region region,
            Evidence evidence,
            Gallery gallery,
            List<Assumption> assumptions) {
        document(new Page(results, region, evidence, gallery.pictures(), assumptions))
                .write(file);
    }

    static String html(Page page) {
        return document(page).html();
    }

    private static Document document(Page page) {
        int failed = page.results().failures().size();
        return new Document(
                page.manifest().scenario(),
                page.manifest().question(),
                List.of(
                        List.of("Period", page.start() + " to " + page.lastDay()),
                        List.of("Histories", Rounded.text(page.histories()) + " finished, " + failed + " failed"),
                        List.of("Seed", Long.toString(page.manifest().seed()))),
                SECTIONS.stream()
                        .map(section -> new Document.Part(section.id(), section.heading(), section.html(page)))
                        .toList(),
                page.manifest().program());
    }
}
