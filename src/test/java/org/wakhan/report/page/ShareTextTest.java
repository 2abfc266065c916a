package org.wakhan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wakhan.statistics.VarianceShares.Part;

class ShareTextTest {
    @Test
    void a_share_of_twice_its_noise_is_told() {
        Part part = new Part(.31, .1);
        assertThat(ShareText.words(part)).isEqualTo("31 % (noise 10 %)");
        assertThat(ShareText.share(part)).isEqualTo("31 % (noise 10 %)");
        assertThat(ShareText.cell(part)).isEqualTo("31 %");
    }

    @Test
    void a_smaller_one_is_shown_as_it_is_and_marked() {
        Part part = new Part(.56, .5);
        assertThat(ShareText.words(part)).isEqualTo("56 %, no more than chance may give (noise 50 %)");
        assertThat(ShareText.share(part)).isEqualTo("(56 %, noise 50 %)");
        assertThat(ShareText.cell(part)).isEqualTo("(56 %)");
        assertThat(ShareText.cell(new Part(-.1, .1))).isEqualTo("(0 %)");
    }

    @Test
    void what_is_left_is_never_marked() {
        assertThat(ShareText.rest(new Part(.1, .2))).isEqualTo("10 % (noise 20 %)");
    }
}
