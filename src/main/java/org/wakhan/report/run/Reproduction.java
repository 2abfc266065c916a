package org.wakhan.report.run;

import java.util.List;
import java.util.stream.Collectors;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.report.page.Made;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.result.Results;

/** How to make the same results again, all of them or one history. */
final class Reproduction implements Section {
    private static final int MOST_FAILURES = 20;

    @Override
    public String id() {
        return "reproduce";
    }

    @Override
    public String heading() {
        return "How to reproduce it";
    }

    @Override
    public String html(Page page) {
        Manifest manifest = page.manifest();
        return Html.paragraph("The same program, files, seed and number of runs give the same results, bit for bit:")
                + Html.command(manifest.command())
                + Html.paragraph("One history again: ./wakhan reproduce DIR --run N, with the folder of these results"
                        + " and the number of the history.")
                + Made.html(
                        manifest,
                        List.of("Seed", Long.toString(manifest.seed())),
                        List.of("Histories asked for", Integer.toString(manifest.runs())))
                + files(manifest)
                + failures(page);
    }

    private static String files(Manifest manifest) {
        HtmlTable table = new HtmlTable("Scenario files", 2, List.of("File", "SHA-256"));
        manifest.files().forEach((file, hash) -> table.row(List.of(file, hash)));
        return table.html();
    }

    private static String failures(Page page) {
        List<Results.Failure> failures = page.results().failures();
        if (failures.isEmpty()) {
            return Html.paragraph("No history failed.");
        }
        return Html.paragraph(failures.size() + " of " + page.manifest().runs()
                        + " histories failed and are in no number above.")
                + Html.list(failures.stream()
                        .limit(MOST_FAILURES)
                        .map(failure -> "Replicate " + failure.replicate() + ": " + failure.message())
                        .collect(Collectors.toList()));
    }
}
