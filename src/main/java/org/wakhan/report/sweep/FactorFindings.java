package org.wakhan.report.sweep;

import java.util.List;
import org.wakhan.history.Outcome;

/** What the factors of a sweep do to its outcomes, in sentences. */
interface FactorFindings {
    /** Names in a list at most. */
    int MOST_NAMES = 6;

    /** What the sentences rest on. */
    String lead();

    /**
     * What they do to an outcome.
     *
     * @param outcome one of the outcomes of the sweep
     * @param index its position among them
     */
    List<String> sentences(Outcome outcome, int index);

    /** Some names, of many the first. */
    static String list(List<String> names) {
        return names.size() <= MOST_NAMES + 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
    }
}
