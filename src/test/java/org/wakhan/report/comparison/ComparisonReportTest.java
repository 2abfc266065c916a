package org.wakhan.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.chart.comparison.ComparisonGallery;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.Comparison;
import org.wakhan.comparison.ComparisonManifest;
import org.wakhan.comparison.Side;
import org.wakhan.evidence.Evidence;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.region.Region;
import org.wakhan.store.result.SyntheticResults;

/** The page of a comparison over made-up results. */
class ComparisonReportTest {
    private static final ParameterRegistry REGISTRY = new ParameterRegistry(List.of(
            Parameter.of("D1", "china.pressure.gain", "gain").mostly(1, 4).assumed("made up")));

    private static String page(int runs, double... densities) {
        List<Side> alternatives = new ArrayList<>();
        for (double density : densities) {
            alternatives.add(new Side("with-" + density, new SyntheticResults(runs, 12, density)));
        }
        Comparison comparison = Comparison.of(new Side("now", new SyntheticResults(runs, 12, 1)), alternatives);
        List<Answer> answers = comparison.alternatives().stream()
                .filter(alternative -> alternative.pairs() > 0)
                .map(alternative -> Answer.of(alternative, REGISTRY))
                .toList();
        return ComparisonReport.html(new ComparisonPage(
                comparison,
                new ComparisonManifest("Wakhan", "now", List.of("then"), 42, runs, "wakhan compare now then --seed 42"),
                answers,
                ComparisonGallery.of(comparison, Region.load(), answers),
                Evidence.load()));
    }

    @Test
    void questionsComeFirstThenFindingsThenEachAlternative() {
        assertThat(all("<section id=\"([^\"]*)\"", page(50, 2, .5)))
                .containsExactly(
                        "questions",
                        "findings",
                        "across",
                        "alternative-1",
                        "alternative-2",
                        "pairing",
                        "assumptions",
                        "limits",
                        "reproduce",
                        "credits");
    }

    @Test
    void withoutAPairThereIsNothingToSayOfPairing() {
        String page = page(0, 2);

        assertThat(all("<section id=\"([^\"]*)\"", page))
                .containsExactly("questions", "findings", "limits", "reproduce", "credits");
        assertThat(page)
                .contains("No history finished both in the baseline and in an alternative.", "paired: synthetic 0");
    }

    @Test
    void theIntervalOfTheMeanAndTheSpreadBetweenHistoriesAreKeptApart() {
        assertThat(page(50, 2))
                .contains(
                        "The 90 % interval of the mean says how well the mean difference is known",
                        "The spread between histories says how differently histories fare",
                        "90 % interval of the mean difference</th>",
                        "Spread: 90 % of histories</th>");
    }

    @Test
    void anAlternativeThatChangesNothingSaysSo() {
        String page = page(50, 1);
        assertThat(page)
                .contains(
                        "<li>No difference in any history, in any of the outcomes shown.</li>",
                        "Nothing differs, so there is no spread to explain.",
                        ">same<")
                .doesNotContain("higher by", "lower by");
    }

    @Test
    void findingsSayOnlyWhatIntervalsCarry() {
        String page = page(50, 2);
        int start = page.indexOf("<section id=\"findings\"");
        String findings = page.substring(start, page.indexOf("</section>", start));
        Matcher sentence = Pattern.compile("(higher|lower) by [^(]*\\(90 % interval of the mean (\\S+) to ([^)]+)\\)")
                .matcher(findings);
        int sentences = 0;
        while (sentence.find()) {
            sentences++;
            String sign = sentence.group(1).equals("higher") ? "+" : "-";
            assertThat(List.of(sentence.group(2), sentence.group(3)))
                    .allSatisfy(end -> assertThat(end).startsWith(sign));
        }
        assertThat(sentences).isPositive();
    }

    @Test
    void nothingOutsideThePageIsReferredToAndIdsAreUnique() {
        String page = page(50, 2, .5);
        assertThat(all("(?:src|href|srcset|action|data)=\"([^\"]*)\"", page))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).startsWith("#"));
        assertThat(page).doesNotContain("@import", "<script", "<link", "<iframe", "<img", "<object", "<made-up>");
        List<String> ids = all("\\sid=\"([^\"]*)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all("href=\"#([^\"]*)\"", page));
        assertThat(ids).containsAll(all("url\\(#([^)]*)\\)", page));
    }

    @Test
    void figuresAreNumberedThroughThePage() {
        List<String> numbers = all("<figcaption>Figure (\\d+)\\.", page(50, 2, .5));
        assertThat(numbers).hasSizeGreaterThan(15);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(Integer.toString(i + 1));
        }
    }

    @Test
    void thePageNamesWhatItTakesToReproduceIt() {
        assertThat(page(50, 2)).contains("wakhan compare now then --seed 42", "reproduce DIR --run N", "f".repeat(64));
    }

    @ParameterizedTest(name = "{0} runs, density {1}")
    @CsvSource({"0, 2", "1, 2", "2, 0", "45, 3"})
    void everySizeOfResultsMakesAPage(int runs, double density) {
        assertThat(page(runs, density))
                .contains("<h2 id=\"findings-heading\">", "says that enough histories were run")
                .doesNotContain("NaN", "Infinity");
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
