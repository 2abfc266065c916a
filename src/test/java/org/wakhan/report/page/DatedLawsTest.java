package org.wakhan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wakhan.experiment.Made;
import org.wakhan.parameter.Law;
import org.wakhan.scenario.Intervention;
import org.wakhan.scenario.InterventionText;

class DatedLawsTest {
    private static final List<String> DRAWS = changes(new Law.Uniform(0, 20));
    private static final List<String> LOG_NORMAL = changes(new Law.LogNormal(3, .5));
    private static final List<String> SETS = changes(new Law.Fixed(3));

    private static List<String> changes(Law law) {
        Intervention change = new Intervention(LocalDate.of(2026, 9, 1), Map.of("made.level", law), "(a note)");
        return List.of(InterventionText.format(Made.registry(), change));
    }

    @Test
    void changes_that_draw_are_told_from_those_that_set() {
        assertThat(DatedLaws.draw(DRAWS)).isTrue();
        assertThat(DatedLaws.draw(LOG_NORMAL)).isTrue();
        assertThat(DatedLaws.draw(SETS)).isFalse();
    }

    @Test
    void what_is_drawn_is_told_where_it_is_known_and_missed_where_it_is_not() {
        assertThat(DatedLaws.note(List.of("made.rate", "made.level@2026-09-01"), DRAWS))
                .contains("with its date behind @");
        assertThat(DatedLaws.note(List.of("made.rate"), DRAWS)).contains("it counts as chance");
        assertThat(DatedLaws.note(List.of("made.rate"), SETS)).isEmpty();
    }
}
