package org.wakhan.report.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.wakhan.comparison.Side;
import org.wakhan.report.page.Html;
import org.wakhan.report.page.HtmlTable;
import org.wakhan.store.manifest.Manifest;
import org.wakhan.store.result.Results;

/** How to make the same comparison again, all of it or one history. */
final class ComparisonReproduction {
    private ComparisonReproduction() {}

    static String html(ComparisonPage page) {
        HtmlTable table = new HtmlTable(
                        "Results beside this page, each in a folder of its name",
                        2,
                        List.of("Scenario", "Folder", "Histories", "Failed", "Fingerprint", "Files (SHA-256)"))
                .textFrom(4);
        for (Side side : page.comparison().sides()) {
            Manifest manifest = side.results().manifest();
            List<Results.Failure> failures = side.results().failures();
            table.row(List.of(
                    side.name(),
                    side.key(),
                    Integer.toString(side.results().replicates().length),
                    Integer.toString(failures.size()),
                    manifest.fingerprint(),
                    manifest.files().entrySet().stream()
                            .map(file -> file.getKey() + " " + file.getValue())
                            .collect(Collectors.joining(", "))));
        }
        return Html.paragraph("The same program, files, seed and number of runs give the same results, bit for bit:")
                + Html.command(page.manifest().command())
                + Html.paragraph("One history again: ./wakhan reproduce DIR --run N, with the folder of a scenario. The"
                        + " whole report of a scenario: ./wakhan report DIR. This page again: ./wakhan report with the"
                        + " folder of this page.")
                + Html.paragraph("Program: " + page.manifest().program() + ".")
                + Html.details("Folders, fingerprints and files", table.html());
    }
}
