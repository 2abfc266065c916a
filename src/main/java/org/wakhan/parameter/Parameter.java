package org.wakhan.parameter;

import java.util.List;

/**
 * One row of the registry: a number that the model uses, what it means and where it comes from.
 *
 * @param key dotted name, such as {@code isis-k.attack.level}
 * @param meaning one line: what the number is
 * @param unit unit, such as {@code attacks per month}; {@code -} for pure numbers
 * @param domain values it may take
 * @param prior what is known about it before any fitting
 * @param mechanism id of the mechanism that it belongs to, such as {@code A1}
 * @param status how well it is known
 * @param evidence the rows of the facts or the citation behind the prior
 * @param onlyAtStart whether it is read as a history starts and not again
 */
public record Parameter(
        String key,
        String meaning,
        String unit,
        Domain domain,
        Law prior,
        String mechanism,
        Status status,
        String evidence,
        boolean onlyAtStart) {

    public Parameter {
        if (!key.matches("[a-z0-9-]+(\\.[A-Za-z0-9-]+)+")) {
            throw new IllegalArgumentException(
                    "The key \"" + key + "\" must be words of a-z, 0-9 and - joined by dots.");
        }
        if (meaning.isBlank() || unit.isBlank() || evidence.isBlank()) {
            throw new IllegalArgumentException("The parameter " + key + " must state meaning, unit and evidence.");
        }
        if (domain instanceof Domain.Range range && !range.contains(prior.point())) {
            throw new IllegalArgumentException("The value of " + key + " (" + prior.point() + ") must be from "
                    + range.min() + " to " + range.max());
        }
    }

    /** Starts a row. Ended by one of {@link Draft#measured}, {@link Draft#calibrated} and {@link Draft#assumed}. */
    public static Draft of(String mechanism, String key, String meaning) {
        return new Draft(mechanism, key, meaning, "-", new Domain.Range(0, Double.MAX_VALUE), new Law.Fixed(0), false);
    }

    /** The value used when uncertainty is left out. */
    public double point() {
        return prior.point();
    }

    /** The same row with another law. */
    public Parameter with(Law law) {
        return new Parameter(key, meaning, unit, domain, law, mechanism, status, evidence, onlyAtStart);
    }

    /**
     * How a value is written for a reader: the word of a choice, the number otherwise.
     *
     * @param value a value of this parameter
     */
    public String format(double value) {
        if (domain instanceof Domain.Choice choice) {
            return choice.words().get((int) value);
        }
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /**
     * A row in the making.
     *
     * @param mechanism id of the mechanism
     * @param key dotted name
     * @param meaning what the number is
     * @param unit unit of the number
     * @param domain values it may take
     * @param prior what is known about it
     * @param startOnly whether it is read as a history starts and not again
     */
    public record Draft(
            String mechanism, String key, String meaning, String unit, Domain domain, Law prior, boolean startOnly) {

        public Draft unit(String name) {
            return new Draft(mechanism, key, meaning, name, domain, prior, startOnly);
        }

        /** The hard range, outside of which the model has no meaning. */
        public Draft range(double min, double max) {
            return new Draft(mechanism, key, meaning, unit, new Domain.Range(min, max), prior, startOnly);
        }

        /** Read as a history starts and not again: a dated change would do nothing. */
        public Draft onlyAtStart() {
            return new Draft(mechanism, key, meaning, unit, domain, prior, true);
        }

        public Draft prior(Law law) {
            return new Draft(mechanism, key, meaning, unit, domain, law, startOnly);
        }

        public Draft value(double value) {
            return prior(new Law.Fixed(value));
        }

        /** A prior whose central 90 % lies between two values, log-normal. */
        public Draft mostly(double low, double high) {
            return prior(Law.LogNormal.between(low, high));
        }

        /** A choice of words; the first one is the default. */
        public Draft words(String... words) {
            return new Draft(
                    mechanism, key, meaning, unit, new Domain.Choice(List.of(words)), new Law.Fixed(0), startOnly);
        }

        public Parameter measured(String evidence) {
            return row(Status.MEASURED, evidence);
        }

        public Parameter calibrated(String evidence) {
            return row(Status.CALIBRATED, evidence);
        }

        public Parameter assumed(String reason) {
            return row(Status.ASSUMED, reason);
        }

        private Parameter row(Status status, String evidence) {
            return new Parameter(key, meaning, unit, domain, prior, mechanism, status, evidence, startOnly);
        }
    }
}
