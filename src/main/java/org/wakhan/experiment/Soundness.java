package org.wakhan.experiment;

import org.wakhan.history.History;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.scenario.Scenario;

/** What must hold of every history before it is kept: one that breaks it counts as failed. */
final class Soundness {
    private Soundness() {}

    /**
     * The history itself.
     *
     * @throws IllegalStateException if it belongs to another run or holds a value that is no finite number,
     *     or a count that is no whole one
     */
    static History require(Scenario scenario, int replicate, History history) {
        if (history.replicate() != replicate) {
            throw new IllegalStateException("The history says that it is of replicate " + history.replicate() + ".");
        }
        int drawn = scenario.uncertain().size();
        if (history.drawn().length != drawn) {
            throw new IllegalStateException("The history holds " + history.drawn().length
                    + " drawn parameters, the scenario leaves " + drawn + " uncertain.");
        }
        for (int i = 0; i < history.monthly().length; i++) {
            requireSound(Outcomes.monthly().get(i), "month", history.monthly()[i]);
        }
        for (int i = 0; i < history.byUnit().length; i++) {
            requireSound(Outcomes.byUnit().get(i), "unit", history.byUnit()[i]);
        }
        for (int i = 0; i < history.totals().length; i++) {
            requireSound(Outcomes.ofARun().get(i), "value", history.totals()[i]);
        }
        return history;
    }

    private static void requireSound(Outcome outcome, String what, double... values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalStateException("The outcome " + outcome.key() + " is " + values[i] + " (" + what + " "
                        + i + "), it must be a finite number.");
            }
            if (outcome.counts() && values[i] != (int) values[i]) {
                throw new IllegalStateException("The outcome " + outcome.key() + " is " + values[i] + " (" + what + " "
                        + i + "), it must be a whole number.");
            }
        }
    }
}
