package org.wakhan.model.world;

import org.wakhan.history.Figure;

/**
 * What the presence of a mechanism does to a figure, as the table of mechanisms gives it.
 *
 * @param figure what it bears on
 * @param sign whether the figure is higher or lower with the mechanism than without
 * @param reason why the sign is open; empty where it is not
 */
public record Effect(Figure figure, Sign sign, String reason) {

    /** Whether a figure is higher or lower with a mechanism than without. */
    public enum Sign {
        RAISES("+"),
        LOWERS("-"),
        /** The table leaves the sign uncertain. */
        OPEN("uncertain");

        private final String word;

        Sign(String word) {
            this.word = word;
        }

        /** How tables write it. */
        public String word() {
            return word;
        }
    }

    public Effect {
        if ((sign == Sign.OPEN) == reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The effect on " + figure.key() + " must give a reason where its sign is open, and only there.");
        }
    }
}
