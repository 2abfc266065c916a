package org.wakhan.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.run.RunGallery;
import org.wakhan.evidence.Evidence;
import org.wakhan.region.Region;
import org.wakhan.report.page.Html;
import org.wakhan.store.result.Results;
import org.wakhan.store.result.SyntheticResults;

/** The page over made-up results. */
class ReportTest {
    private static final List<Assumption> ASSUMPTIONS = List.of(
            new Assumption(
                    "isis-k.attack.peak",
                    "attacks a month at the <peak>",
                    "attacks per month",
                    "log-normal 30 to 60",
                    "calibrated",
                    "UN counts, https://example.org/report?a=1&b=2",
                    false),
            new Assumption("china.pressure.gain", "gain", "-", "1", "assumed", "a judgement", true));

    private static String page(int runs, int months, double density) {
        Results results = new SyntheticResults(runs, months, density);
        Gallery gallery = RunGallery.of(results, Region.load(), Evidence.load());
        return Report.html(new Page(results, Region.load(), Evidence.load(), gallery.pictures(), ASSUMPTIONS));
    }

    @Test
    void nothingOutsideThePageIsReferredTo() {
        String page = page(12, 36, 1);
        assertThat(all("(?:src|href|srcset|action|data)=\"([^\"]*)\"", page))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).startsWith("#"));
        assertThat(all("url\\(([^)]*)\\)", page))
                .allSatisfy(target -> assertThat(target).startsWith("#"));
        assertThat(page).doesNotContain("@import", "<script", "<link", "<iframe", "<img", "<object");
    }

    @Test
    void idsAreUniqueAndEveryReferenceHasItsTarget() {
        String page = page(12, 36, 1);
        List<String> ids = all("\\sid=\"([^\"]*)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all("href=\"#([^\"]*)\"", page));
        assertThat(ids).containsAll(all("url\\(#([^)]*)\\)", page));
        for (String labels : all("aria-labelledby=\"([^\"]*)\"", page)) {
            assertThat(ids).contains(labels.split(" ", -1));
        }
    }

    @Test
    void aShortScenarioSaysNothingOfTwelveMonths() {
        assertThat(page(12, 12, 1)).contains("within 12 months</th>");
        assertThat(page(12, 11, 1)).doesNotContain("within 12 months</th>");
    }

    @Test
    void everyPictureIsAFigureWithItsDescriptionAsCaption() {
        Results results = new SyntheticResults(12, 36, 1);
        Gallery gallery = RunGallery.of(results, Region.load(), Evidence.load());
        String page = page(12, 36, 1);
        assertThat(all("<figure id=\"([^\"]*)\"", page)).hasSameSizeAs(gallery.pictures());
        assertThat(gallery.pictures())
                .allSatisfy(picture ->
                        assertThat(page).contains(". " + Html.escape(picture.description()) + "</figcaption>"));
    }

    @Test
    void everyTableHasACaptionAndScopedHeaders() {
        String page = page(12, 36, 1);
        int tables = all("(<table>)", page).size();
        assertThat(all("<table>\n(<caption>)", page)).hasSize(tables);
        assertThat(page).doesNotContain("<th>");
    }

    @Test
    void textOfScenariosAndFactsIsEscaped() {
        String page = page(12, 36, 1);
        assertThat(page)
                .contains("a &lt;made-up&gt; question &amp; answer", "attacks a month at the &lt;peak&gt;")
                .doesNotContain("<made-up>", "<peak>");
    }

    @Test
    void thePageNamesWhatItTakesToReproduceIt() {
        assertThat(page(12, 36, 1))
                .contains(
                        "--seed 42", "Wakhan 0.1.0 (abc1234)", "f".repeat(64), "a".repeat(64), "reproduce DIR --run N")
                .contains("1 of 13 histories failed", "a made-up failure");
    }

    @Test
    void thePageCountsHowWellParametersAreKnown() {
        assertThat(page(12, 36, 1))
                .containsPattern("Of 2 parameters: 1 calibrated \\([^)]+\\), 1 assumed \\([^)]+\\)\\.<");
    }

    @ParameterizedTest(name = "{0} runs, {1} months, density {2}")
    @CsvSource({"0, 36, 1", "1, 36, 0", "1, 1, 1", "5, 11, 1", "500, 24, 0"})
    void everySizeOfResultsMakesAPage(int runs, int months, double density) {
        assertThat(page(runs, months, density))
                .contains("<h2 id=\"findings-heading\">", "Three to six events cannot validate")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void theSameResultsGiveTheSamePage(@TempDir Path folder) throws IOException {
        Results results = new SyntheticResults(12, 36, 1);
        Gallery gallery = RunGallery.of(results, Region.load(), Evidence.load());
        for (String name : List.of("a.html", "b.html")) {
            Report.write(folder.resolve(name), results, Region.load(), Evidence.load(), gallery, ASSUMPTIONS);
        }
        assertThat(folder.resolve("a.html")).hasSameBinaryContentAs(folder.resolve("b.html"));
        assertThat(Files.size(folder.resolve("a.html"))).isLessThan(3_000_000);
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
