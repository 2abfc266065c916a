package org.wakhan.ablation;

import org.wakhan.model.world.Definition;
import org.wakhan.model.world.Effect;
import org.wakhan.statistics.PairedDifference;

/**
 * What a mechanism carries of a figure: histories with it less the same histories without it.
 *
 * @param mechanism the mechanism
 * @param effect the figure, and the sign that the table of mechanisms gives
 * @param with mean over histories with the mechanism
 * @param difference mean difference, with less without
 * @param low lower end of the 90 % interval of that difference
 * @param high upper end of that interval
 * @param relative the difference as a share of {@code with}; NaN where that is 0
 * @param relativeLow lower end of its 90 % interval
 * @param relativeHigh upper end of its 90 % interval
 * @param pairs pairs of histories
 * @param differing pairs with a difference; those that took the same joint draw of parameters are one
 */
public record Carried(
        Definition mechanism,
        Effect effect,
        double with,
        double difference,
        double low,
        double high,
        double relative,
        double relativeLow,
        double relativeHigh,
        int pairs,
        int differing) {

    /** How a measured difference stands to the sign that the table gives. */
    public enum Verdict {
        /** The interval lies on the side of the table's sign. */
        AGREES("agrees"),
        /** The interval holds 0: so many histories do not show a sign. */
        UNCERTAIN("uncertain"),
        /** So few pairs differ that an interval of their mean says nothing. */
        TOO_FEW("too few pairs"),
        /** The table leaves the sign open. */
        OPEN("open"),
        /** The interval lies on the other side. */
        CONTRADICTS("CONTRADICTS");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** How tables write it. */
        public String word() {
            return word;
        }
    }

    /** From the difference that switching off makes: all signs are turned. */
    static Carried of(Definition mechanism, Effect effect, PairedDifference without) {
        return new Carried(
                mechanism,
                effect,
                without.baseline(),
                0 - without.estimate(),
                0 - without.high(),
                0 - without.low(),
                0 - without.relative(),
                0 - without.relativeHigh(),
                0 - without.relativeLow(),
                without.pairs(),
                without.differingDraws());
    }

    /** Where no pair of histories decides the figure. */
    static Carried unknown(Definition mechanism, Effect effect) {
        double none = Double.NaN;
        return new Carried(mechanism, effect, none, none, none, none, none, none, none, 0, 0);
    }

    /** The measured sign: {@code +} or {@code -} where the interval leaves 0 out, 0 where no pair differs, else ?. */
    public String observed() {
        if (differing == 0) {
            return "0";
        }
        return low > 0 ? "+" : high < 0 ? "-" : "?";
    }

    /** How the measured difference stands to the table's sign. */
    public Verdict verdict() {
        if (effect.sign() == Effect.Sign.OPEN) {
            return Verdict.OPEN;
        }
        if (differing > 0 && differing < PairedDifference.FEWEST_DIFFERING) {
            return Verdict.TOO_FEW;
        }
        boolean raised = low > 0;
        boolean lowered = high < 0;
        if (!raised && !lowered) {
            return Verdict.UNCERTAIN;
        }
        return raised == (effect.sign() == Effect.Sign.RAISES) ? Verdict.AGREES : Verdict.CONTRADICTS;
    }
}
