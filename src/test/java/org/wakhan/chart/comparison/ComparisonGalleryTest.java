package org.wakhan.chart.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wakhan.chart.frame.Gallery;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.frame.Svg;
import org.wakhan.chart.scale.SignedScale;
import org.wakhan.comparison.Answer;
import org.wakhan.comparison.Comparison;
import org.wakhan.comparison.Headlines;
import org.wakhan.comparison.Side;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.region.Region;
import org.wakhan.store.result.SyntheticResults;

/** The pictures of a comparison, over made-up results. */
class ComparisonGalleryTest {
    private static final ParameterRegistry REGISTRY = new ParameterRegistry(List.of(
            Parameter.of("D1", "china.pressure.gain", "gain").mostly(1, 4).assumed("made up")));

    private static ComparisonGallery gallery(int runs, int months, double... densities) {
        List<Side> alternatives = new ArrayList<>();
        for (double density : densities) {
            alternatives.add(new Side("With " + density, new SyntheticResults(runs, months, density)));
        }
        return gallery(Comparison.of(new Side("now", new SyntheticResults(runs, months, 1)), alternatives));
    }

    private static ComparisonGallery gallery(Comparison comparison) {
        return ComparisonGallery.of(
                comparison,
                Region.load(),
                comparison.alternatives().stream()
                        .map(alternative -> Answer.of(alternative, REGISTRY))
                        .toList());
    }

    @Test
    void severalAlternativesAreShownByThemselvesAndBesideEachOther() {
        ComparisonGallery gallery = gallery(50, 24, 2, .5);

        assertThat(gallery.across()).hasSameSizeAs(Headlines.COURSES);
        assertThat(gallery.byAlternative()).hasSize(2);
        assertThat(gallery.byAlternative().get(0))
                .extracting(Picture::name)
                .startsWith("forest-with-2-0", "courses-with-2-0", "difference-attacks-with-2-0")
                .endsWith("sources-with-2-0");
        assertThat(gallery.gallery().pictures()).extracting(Picture::name).doesNotHaveDuplicates();
    }

    @Test
    void picturesOfSeveralAlternativesSayWhereOneHasFewerPairs() {
        List<Side> alternatives = List.of(
                new Side("all", new SyntheticResults(50, 12, 2)),
                new Side("some failed", new SyntheticResults(30, 12, 2)));
        ComparisonGallery gallery =
                gallery(Comparison.of(new Side("now", new SyntheticResults(50, 12, 1)), alternatives));

        assertThat(Svg.file(gallery.across().get(0))).contains("Over whole histories, 30 to 50 pairs of histories;");
    }

    @Test
    void anAlternativeThatChangesNothingSaysSoAndHasNoMaps() {
        ComparisonGallery gallery = gallery(50, 12, 1);

        assertThat(gallery.across()).isEmpty();
        List<Picture> pictures = gallery.byAlternative().get(0);
        assertThat(pictures).extracting(Picture::name).containsExactly("forest-with-1-0", "courses-with-1-0");
        assertThat(Svg.file(pictures.get(0))).contains("no difference in any history");
        assertThat(Svg.file(pictures.get(1))).contains("no difference in any history");
    }

    @ParameterizedTest(name = "{0} runs, {1} months, density {2}")
    @CsvSource({"1, 36, 2", "2, 1, 0", "5, 12, 0", "60, 36, 3"})
    void everySizeOfResultsMakesPictures(int runs, int months, double density) {
        for (Picture picture : gallery(runs, months, density).gallery().pictures()) {
            String svg = Svg.file(picture);
            assertThat(svg).as(picture.name()).doesNotContain("NaN", "Infinity");
            assertThat(picture.description()).doesNotContain("NaN");
        }
    }

    @Test
    void theSameResultsGiveTheSameBytes() {
        Gallery first = gallery(45, 12, 2).gallery();
        Gallery second = gallery(45, 12, 2).gallery();
        for (int i = 0; i < first.pictures().size(); i++) {
            assertThat(Svg.file(second.pictures().get(i)))
                    .isEqualTo(Svg.file(first.pictures().get(i)));
        }
    }

    @Test
    void rowsOfAForestGoFromTheLargestRiseToTheLargestFall() {
        ForestPlot plot = new ForestPlot(
                gallery(50, 12, 2).byAlternative().get(0).get(0).body() instanceof ForestPlot forest
                        ? forest.rows()
                        : List.of());
        assertThat(plot.rows())
                .filteredOn(ForestRow::isDrawn)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo((a, b) ->
                        Double.compare(b.difference().relative(), a.difference().relative()));
        assertThat(plot.rows()).extracting(ForestRow::isDrawn).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
    }

    /** Oracle: asinh, the inverse of sinh(x) = (e^x - e^-x) / 2. */
    @Test
    void aBentScaleIsTheInverseOfTheHyperbolicSine() {
        SignedScale scale = new SignedScale(2, -20, 20);
        double unit = scale.share(2 * Math.sinh(1)) - .5;
        assertThat(scale.share(2 * Math.sinh(2)) - .5).isCloseTo(2 * unit, within(1e-12));
        assertThat(scale.share(-2 * Math.sinh(1.5)) - .5).isCloseTo(-1.5 * unit, within(1e-12));
    }
}
