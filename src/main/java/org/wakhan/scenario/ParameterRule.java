package org.wakhan.scenario;

import org.jspecify.annotations.Nullable;
import org.wakhan.parameter.Domain;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;

/** What values a parameter takes, in words. */
final class ParameterRule {

    private ParameterRule() {}

    /** The rule as it ends a sentence, such as "a number from 0 to 200 attacks per month" or "one of expel, host". */
    static String text(Parameter parameter) {
        Domain domain = parameter.domain();
        if (domain instanceof Domain.Choice choice) {
            return "one of " + String.join(", ", choice.words());
        }
        return "a number" + bounds((Domain.Range) domain)
                + (parameter.unit().equals("-") ? "" : " " + parameter.unit());
    }

    /** Whether a bound is one that a reader should see; the largest numbers stand for none. */
    static boolean isBound(double value) {
        return Math.abs(value) < Double.MAX_VALUE;
    }

    /** Why a law does not do for a parameter, as a sentence; null where it does. */
    static @Nullable String objection(Parameter parameter, Law law) {
        if (!(parameter.domain() instanceof Domain.Range range) || range.contains(law.point())) {
            return null;
        }
        return law instanceof Law.Fixed fixed
                ? parameter.key() + " is " + ShortDecimal.text(fixed.value()) + ", but must be " + text(parameter) + "."
                : parameter.key() + " follows " + LawText.format(parameter, law) + " with its point at "
                        + ShortDecimal.text(law.point()) + ", but must be " + text(parameter) + ".";
    }

    private static String bounds(Domain.Range range) {
        if (isBound(range.min()) && isBound(range.max())) {
            return " from " + ShortDecimal.text(range.min()) + " to " + ShortDecimal.text(range.max());
        }
        if (isBound(range.min())) {
            return " of at least " + ShortDecimal.text(range.min());
        }
        return isBound(range.max()) ? " of at most " + ShortDecimal.text(range.max()) : "";
    }
}
