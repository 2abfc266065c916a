package org.wakhan.report.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wakhan.chart.sweep.SweepGallery;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.MadeSweep;
import org.wakhan.store.result.SweepPoint;

/** The page of a sweep. Oracle: what was put in. */
class SweepReportTest {
    @TempDir
    private Path folder;

    @Test
    void it_tells_findings_effects_points_design_and_failures_and_escapes_every_text() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        List<StoredFactor> factors = List.of(factor("made.a"), factor("made.b"));
        List<SweepPoint> points = IntStream.range(0, 80)
                .mapToObj(point -> new SweepPoint(point, new double[] {random.nextDouble(), random.nextDouble()}))
                .toList();
        String page = page(new MadeSweep("latin-hypercube", factors, points, values -> 10 * values[0]));

        assertThat(page)
                .contains("<h1>made &lt;sweep&gt;</h1>")
                .contains("320 finished at 80 points, 1 failed")
                .contains(
                        "Beyond chance over these points, not clear over the replicates: made.a (rank correlation +1.00).")
                .contains("made &lt;up&gt; &amp; meant")
                .contains("a &lt; b")
                .contains("The first 60 of 80 points")
                .contains("Point 2, replicate 3: no &lt;number&gt;")
                .contains("wakhan sweep made.yaml")
                .contains("id=\"figure-effects\"");
        assertThat(page).doesNotContainPattern("(src|href)=[\"'](?!#|data:)").doesNotContain("<script");
    }

    @Test
    void a_sweep_that_was_broken_off_says_so_and_of_which_histories_its_charts_are() throws IOException {
        List<SweepPoint> points = IntStream.range(0, 4)
                .mapToObj(point -> new SweepPoint(point, new double[] {point}))
                .toList();
        List<StoredFactor> factors = List.of(factor("made.a"));
        MadeSweep whole = new MadeSweep("grid", factors, points, 20, (values, replicate) -> values[0] + replicate);
        MadeSweep brokenOff = new MadeSweep("grid", factors, points, 20, whole.value(), false);

        assertThat(page(brokenOff))
                .contains("1 failed; not all that were asked for: the command on this page continues")
                .contains("those that all points have run");
        assertThat(page(whole)).doesNotContain("not all that were asked for", "those that all points have run");
    }

    /** Oracle: without effect the larger of two rank correlations over 80 points exceeds 2.24 over root 79 once in 20 times. */
    @Test
    void factors_that_an_outcome_follows_by_chance_only_are_not_named() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        List<SweepPoint> points = IntStream.range(0, 80)
                .mapToObj(point -> new SweepPoint(point, new double[] {random.nextDouble(), random.nextDouble()}))
                .toList();
        MadeSweep sweep = new MadeSweep(
                "latin-hypercube", List.of(factor("made.a"), factor("made.b")), points, values -> 1e6 * values[0] % 1);
        assertThat(page(sweep))
                .contains("Follows no factor more than chance may give (rank correlation up to 0.25).")
                .doesNotContain("Beyond chance");
    }

    @Test
    void without_a_finished_history_it_says_so() throws IOException {
        assertThat(page(new MadeSweep("grid", List.of(factor("made.a")), List.of(), values -> 0)))
                .contains("No history finished, so there is nothing to report.");
    }

    private static StoredFactor factor(String name) {
        return new StoredFactor(name, name, "made <up> & meant", "-", List.of(), "0 to 1", false);
    }

    private String page(MadeSweep sweep) throws IOException {
        Path file = folder.resolve("sweep.html");
        SweepReport.write(file, sweep, SweepGallery.of(sweep));
        return Files.readString(file);
    }
}
