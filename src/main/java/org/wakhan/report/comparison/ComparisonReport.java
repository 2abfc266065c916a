package org.wakhan.report.comparison;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wakhan.chart.comparison.ComparisonGallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.comparison.Alternative;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.Comparison;
import org.wakhan.comparison.ComparisonManifest;
import org.wakhan.evidence.Evidence;
import org.wakhan.report.page.Credits;
import org.wakhan.report.page.Document;
import org.wakhan.report.page.Document.Part;
import org.wakhan.report.page.Figures;

/** The page of a comparison: questions first, then what the differences say, how sure that is and what it rests on. */
public final class ComparisonReport {
    private ComparisonReport() {}

    /**
     * Writes the page.
     *
     * @param file where to; its folder must be there
     * @param answers what each alternative changes; may leave out alternatives without a finished pair
     * @param gallery the pictures of the same answers
     * @throws org.wakhan.store.file.StoreFailure if the file cannot be written; the page before is kept then
     */
    public static void write(
            Path file,
            Comparison comparison,
            ComparisonManifest manifest,
            List<Answer> answers,
            ComparisonGallery gallery,
            Evidence evidence) {
        document(new ComparisonPage(comparison, manifest, answers, gallery, evidence))
                .write(file);
    }

    static String html(ComparisonPage page) {
        return document(page).html();
    }

    private static Document document(ComparisonPage page) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("questions", "Questions", ComparedScenarios.html(page.comparison())));
        parts.add(new Part("findings", "Findings", ComparisonFindings.html(page.answers())));
        if (!page.gallery().across().isEmpty()) {
            parts.add(new Part(
                    "across",
                    "All alternatives beside each other",
                    figures(page.gallery().across(), 1)));
        }
        for (int i = 0; i < page.answers().size(); i++) {
            Answer answer = page.answers().get(i);
            parts.add(new Part(
                    "alternative-" + (i + 1),
                    answer.alternative().name(),
                    AlternativeAnswer.html(
                            answer, page.gallery().byAlternative().get(i), page.firstFigure(i))));
        }
        if (!page.answers().isEmpty()) {
            parts.add(new Part("pairing", "What pairing brought", PairingTable.html(page.answers())));
            parts.add(new Part("assumptions", "What the differences rest on", SourcesOverview.html(page.answers())));
        }
        parts.add(new Part("limits", "Limits and responsible use", ComparisonLimits.html()));
        parts.add(new Part("reproduce", "How to reproduce it", ComparisonReproduction.html(page)));
        parts.add(new Part("credits", "Credits", Credits.text(page.evidence())));
        Comparison comparison = page.comparison();
        List<Alternative> alternatives = comparison.alternatives();
        String against = alternatives.size() == 1 ? alternatives.get(0).name() : alternatives.size() + " alternatives";
        return new Document(
                against + " compared with " + comparison.baseline().name(),
                "What changes, history by history, when only what a scenario says is changed?",
                terms(page),
                parts,
                page.manifest().program());
    }

    /** Pictures, numbered from a number on. */
    static String figures(List<Picture> pictures, int first) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < pictures.size(); i++) {
            html.append(Figures.figure(pictures.get(i), first + i));
        }
        return html.toString();
    }

    private static List<List<String>> terms(ComparisonPage page) {
        Comparison comparison = page.comparison();
        return List.of(
                List.of(
                        "Period",
                        comparison.months().get(0) + " to " + comparison.end().minusDays(1)),
                List.of(
                        "Histories",
                        Rounded.text(comparison.baseline().results().replicates().length) + " of the baseline; paired: "
                                + comparison.alternatives().stream()
                                        .map(alternative ->
                                                alternative.name() + " " + Rounded.text(alternative.pairs()))
                                        .collect(joining(", "))),
                List.of("Seed", Long.toString(page.manifest().seed())));
    }
}
