package org.wakhan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTextTest {
    @Test
    void a_share_of_twice_its_noise_is_told() {
        assertThat(ShareText.words(.31, .1)).isEqualTo("31 % (noise 10 %)");
        assertThat(ShareText.share(.31, .1)).isEqualTo("31 % (noise 10 %)");
        assertThat(ShareText.cell(.31, .1)).isEqualTo("31 %");
    }

    @Test
    void a_smaller_one_is_that_of_the_parameters_that_stand_out() {
        assertThat(ShareText.words(.56, .5))
                .isEqualTo(
                        "56 % if only those that stand out count, all together no more than chance may give (noise 50 %)");
        assertThat(ShareText.words(0, .5)).isEqualTo("no more than chance may give (noise 50 %)");
        assertThat(ShareText.cell(.56, .5)).isEqualTo("(56 %)");
    }
}
