package org.wakhan.history;

import org.wakhan.region.Region;
import org.wakhan.statistics.Correlation;
import org.wakhan.statistics.Spread;

/** One number of a history, in which an effect can be measured. */
public sealed interface Figure {

    /** Name in files, such as {@code attacks_isis_k}; that of the outcome where the figure is its total. */
    String key();

    /** Name for readers. */
    String label();

    /** Its value in a history; NaN where the history does not decide it. */
    double of(History history);

    /** An outcome over the whole history: the sum of counts, the last value of stocks. */
    static Figure total(Outcome outcome) {
        return new Total(outcome);
    }

    /** The mean of a monthly outcome over its months. */
    static Figure average(Outcome outcome) {
        return new Average(outcome);
    }

    /** An outcome in one unit over the whole history. */
    static Figure in(String unit, Outcome outcome) {
        return new InUnit(outcome, unit);
    }

    /** Variance over mean of the calendar months of a count ({@link CalendarMonths}): 1 for a constant Poisson rate. */
    static Figure dispersion(Outcome outcome) {
        return new Dispersion(outcome);
    }

    /** Correlation of the calendar months of a count ({@link CalendarMonths}) with the months before. */
    static Figure lag1(Outcome outcome) {
        return new Lag1(outcome);
    }

    /** {@link Figure#total}. */
    record Total(Outcome outcome) implements Figure {
        @Override
        public String key() {
            return outcome.key();
        }

        @Override
        public String label() {
            return outcome.label();
        }

        @Override
        public double of(History history) {
            return history.totals()[Outcomes.ofARun().indexOf(outcome)];
        }
    }

    /** {@link Figure#average}. */
    record Average(Outcome outcome) implements Figure {
        @Override
        public String key() {
            return outcome.key() + ":mean";
        }

        @Override
        public String label() {
            return outcome.label() + ", mean of months";
        }

        @Override
        public double of(History history) {
            return Spread.mean(months(history, outcome));
        }
    }

    /** {@link Figure#in}. */
    record InUnit(Outcome outcome, String unit) implements Figure {
        @Override
        public String key() {
            return outcome.key() + ":" + unit;
        }

        @Override
        public String label() {
            return outcome.what() + ", in " + Region.load().unit(unit).name();
        }

        @Override
        public double of(History history) {
            int index = Region.load().unit(unit).index();
            return history.byUnit()[Outcomes.byUnit().indexOf(outcome)][index];
        }
    }

    /** {@link Figure#dispersion}. */
    record Dispersion(Outcome outcome) implements Figure {
        @Override
        public String key() {
            return outcome.key() + ":dispersion";
        }

        @Override
        public String label() {
            return outcome.label() + ", variance over mean of calendar months";
        }

        @Override
        public double of(History history) {
            return Spread.varianceToMean(CalendarMonths.counts(history, outcome));
        }
    }

    /** {@link Figure#lag1}. */
    record Lag1(Outcome outcome) implements Figure {
        @Override
        public String key() {
            return outcome.key() + ":lag1";
        }

        @Override
        public String label() {
            return outcome.label() + ", correlation of calendar months with the months before";
        }

        @Override
        public double of(History history) {
            return Correlation.lag1(CalendarMonths.counts(history, outcome));
        }
    }

    private static double[] months(History history, Outcome outcome) {
        return history.monthly()[Outcomes.monthly().indexOf(outcome)];
    }
}
