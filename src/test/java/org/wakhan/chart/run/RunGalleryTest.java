package org.wakhan.chart.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.frame.Png;
import org.wakhan.chart.frame.Svg;
import org.wakhan.evidence.Evidence;
import org.wakhan.region.Region;
import org.wakhan.store.file.StoreFailure;
import org.wakhan.store.file.WholeFile;
import org.wakhan.store.result.SyntheticResults;

/** The pictures of a run as a whole, over made-up results. */
class RunGalleryTest {
    private static final int LARGEST_SVG = 300_000;

    private static Gallery gallery(int runs, int months, double density) {
        return RunGallery.of(new SyntheticResults(runs, months, density), Region.load(), Evidence.load());
    }

    @Test
    void everyPictureIsWrittenInBothFormats(@TempDir Path folder) throws IOException {
        Gallery gallery = gallery(12, 24, 1);
        gallery.write(folder.resolve("charts"));
        List<String> expected = gallery.pictures().stream()
                .flatMap(picture -> Stream.of(picture.name() + ".png", picture.name() + ".svg"))
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(expected)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png"})
    void aPictureThatCannotBeWrittenLeavesTheFormerOne(String format, @TempDir Path folder) throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no " + full);
        Gallery gallery = new Gallery(gallery(3, 12, 1).pictures().subList(0, 1));
        Path file = folder.resolve(gallery.pictures().get(0).name() + "." + format);
        Files.writeString(file, "the former one");
        Files.createSymbolicLink(WholeFile.part(file), full);

        assertThatThrownBy(() -> gallery.write(folder))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining(file.toString());

        assertThat(file).hasContent("the former one");
    }

    @Test
    void theSameResultsGiveTheSameBytes() {
        Gallery first = gallery(12, 30, 1);
        Gallery second = gallery(12, 30, 1);
        for (int i = 0; i < first.pictures().size(); i++) {
            Picture a = first.pictures().get(i);
            Picture b = second.pictures().get(i);
            assertThat(Svg.file(b)).as(a.name()).isEqualTo(Svg.file(a));
            assertThat(Png.file(b)).as(a.name()).isEqualTo(Png.file(a));
        }
    }

    @ParameterizedTest(name = "{0} runs, {1} months, density {2}")
    @CsvSource({"1, 36, 0", "1, 1, 1", "5, 54, 1", "500, 36, 0", "500, 54, 2"})
    void everySvgIsWellFormedWithTitleDescriptionAndViewBox(int runs, int months, double density) throws Exception {
        for (Picture picture : gallery(runs, months, density).pictures()) {
            String svg = Svg.file(picture);
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
            Element root = document.getDocumentElement();
            assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 900 " + picture.height());
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getFirstChild().getNodeName()).isEqualTo("title");
            assertThat(root.getFirstChild().getTextContent()).isEqualTo(picture.title());
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(picture.description())
                    .doesNotContain("NaN");
            assertThat(svg.length()).as(picture.name()).isLessThan(LARGEST_SVG);
        }
    }

    @Test
    void thousandsOfEventsStaySmall() {
        Picture history = picture(gallery(1, 120, 4), "history");
        assertThat(Svg.file(history).length()).isLessThan(LARGEST_SVG);
    }

    @Test
    void pngHasTwoPixelsPerLogicalPixel() throws IOException {
        Picture picture = picture(gallery(12, 24, 1), "attacks-isis-k");
        var image = ImageIO.read(new ByteArrayInputStream(Png.file(picture)));
        assertThat(image.getWidth()).isEqualTo(1800);
        assertThat(image.getHeight()).isEqualTo(2 * picture.height());
    }

    @Test
    void everyFooterNamesScenarioAndNumberOfHistories() {
        assertThat(gallery(12, 24, 1).pictures())
                .allSatisfy(picture -> assertThat(picture.footer()).contains("Scenario synthetic", "12 histories"));
    }

    @Test
    void withoutFinishedHistoriesThereAreNoPictures() {
        assertThat(gallery(0, 24, 1).pictures()).isEmpty();
    }

    @Test
    void aScenarioAfterTheLastDocumentedFactMarksNone() {
        SyntheticResults later = new SyntheticResults(12, 24, 1, LocalDate.of(2027, 1, 1));
        assertThat(RunGallery.of(later, Region.load(), Evidence.load()).pictures())
                .filteredOn(picture -> picture.kind() == Picture.Kind.COURSE)
                .allSatisfy(picture -> assertThat(picture.notes()).isEmpty());
    }

    static Picture picture(Gallery gallery, String name) {
        return gallery.pictures().stream()
                .filter(picture -> picture.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
