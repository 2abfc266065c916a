package org.wakhan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wakhan.input.Place;
import org.wakhan.model.Mechanisms;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.ParameterRegistry;

class InterventionTextTest {
    private static final ParameterRegistry REGISTRY = Mechanisms.registry();
    private static final Place PLACE = Place.of("a test");

    private static Intervention parse(String text) {
        return InterventionText.parse(REGISTRY, text, PLACE);
    }

    @Test
    void valuesLawsWordsAndFactorsAreReadAsTheyAreWritten() {
        Map<String, Law> set = new LinkedHashMap<>();
        set.put("china.pressure.gain", new Law.Fixed(.1 + .2));
        set.put("taliban.tip-policy", new Law.Fixed(2));
        set.put("attack.dispersion", new Law.Uniform(.1, .5));
        Map<String, Double> times = Map.of("taliban.arrests.rate", 1.0 / 3);
        for (Intervention intervention : new Intervention[] {
            new Intervention(LocalDate.of(2026, 9, 1), set, times, "why not"),
            new Intervention(LocalDate.of(2026, 9, 1), set, ""),
            new Intervention(LocalDate.of(2026, 9, 1), Map.of(), times, "")
        }) {
            assertThat(parse(InterventionText.format(REGISTRY, intervention))).isEqualTo(intervention);
        }
        assertThat(InterventionText.format(
                        REGISTRY,
                        new Intervention(
                                LocalDate.of(2026, 9, 1), Map.of(), Map.of("taliban.arrests.rate", 2.0), "more")))
                .isEqualTo("2026-09-01: taliban.arrests.rate x 2 # more");
    }

    @Test
    void whatIsNoInterventionIsNamed() {
        assertThatThrownBy(() -> parse("2026-09-01: taliban.arrests.rate x twice"))
                .hasMessageContaining("multiplies by what is no number");
        assertThatThrownBy(() -> parse("2026-09-01: no.such x 2")).hasMessageContaining("does not know: no.such x 2");
        assertThatThrownBy(() -> parse("soon: taliban.arrests.rate x 2")).hasMessageContaining("a date such as");
    }
}
