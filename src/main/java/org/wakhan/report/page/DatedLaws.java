package org.wakhan.report.page;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What pages say of the values that dated changes draw from laws. */
public final class DatedLaws {
    /** A law in the text of a dated change, such as {@code uniform(0, 20)}; a value has no brackets. */
    private static final Predicate<String> LAW =
            Pattern.compile(" = [a-z-]+\\(").asPredicate();

    private DatedLaws() {}

    /** Whether a name is of what a dated change draws, such as {@code china.pressure.gain@2026-09-01}. */
    public static boolean isDated(String name) {
        return name.contains("@");
    }

    /** Whether some dated changes, as manifests have them, draw a value from a law. */
    public static boolean draw(List<String> interventions) {
        return interventions.stream().anyMatch(LAW);
    }

    /**
     * A sentence on such values, empty where nothing is drawn at a date.
     *
     * @param drawn names of all that is known to have been drawn
     * @param interventions the dated changes, as manifests have them
     */
    public static String note(Collection<String> drawn, List<String> interventions) {
        if (drawn.stream().anyMatch(DatedLaws::isDated)) {
            return " What a dated change draws from its law, which the scenario chose, stands with its date behind @ and is"
                    + " among what no fact decides.";
        }
        return draw(interventions)
                ? " What dated changes drew from their laws is not known to this program, whose model is not that of these"
                        + " results; it counts as chance."
                : "";
    }
}
