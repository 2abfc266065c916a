package org.wakhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.wakhan.history.Event;
import org.wakhan.history.History;

/** Comparing histories to the bit. */
public final class Histories {
    private Histories() {}

    /** All that a history holds, as text that is equal where every number is equal to the bit. */
    public static String state(History history) {
        return Arrays.deepToString(history.monthly())
                + Arrays.deepToString(history.byUnit())
                + Arrays.toString(history.totals())
                + Arrays.toString(history.drawn())
                + history.events();
    }

    public static void assertEqual(History actual, History expected) {
        int same = Math.min(actual.events().size(), expected.events().size());
        for (int i = 0; i < same; i++) {
            assertThat(actual.events().get(i)).isEqualTo(expected.events().get(i));
        }
        assertThat(actual.events().size())
                .as("number of events")
                .isEqualTo(expected.events().size());
        assertThat(actual.background().all()).isEqualTo(expected.background().all());
        assertThat(actual.drawn()).isEqualTo(expected.drawn());
        assertThat(actual.totals()).isEqualTo(expected.totals());
        assertThat(Arrays.deepEquals(actual.monthly(), expected.monthly()))
                .as("monthly values")
                .isTrue();
        assertThat(Arrays.deepEquals(actual.byUnit(), expected.byUnit()))
                .as("values by unit")
                .isTrue();
    }

    /** The events before a day, whose ids do not depend on what comes after. */
    public static List<Event> before(History history, double day) {
        return history.events().stream().filter(event -> event.day() < day).toList();
    }
}
