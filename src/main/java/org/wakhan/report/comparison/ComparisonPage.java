package org.wakhan.report.comparison;

import java.util.List;
import org.wakhan.chart.comparison.ComparisonGallery;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.Comparison;
import org.wakhan.comparison.ComparisonManifest;
import org.wakhan.evidence.Evidence;

/**
 * What the page of a comparison is made of.
 *
 * @param comparison the scenarios
 * @param manifest what was asked for
 * @param answers what each alternative changes; alternatives without a finished pair are left out
 * @param gallery the pictures of the same answers
 * @param evidence the documented facts
 */
record ComparisonPage(
        Comparison comparison,
        ComparisonManifest manifest,
        List<Answer> answers,
        ComparisonGallery gallery,
        Evidence evidence) {

    ComparisonPage {
        answers = List.copyOf(answers);
    }

    /** Number of the first picture of an answer; pictures are numbered from 1, those across alternatives first. */
    int firstFigure(int answer) {
        int number = 1 + gallery.across().size();
        for (int i = 0; i < answer; i++) {
            number += gallery.byAlternative().get(i).size();
        }
        return number;
    }
}
