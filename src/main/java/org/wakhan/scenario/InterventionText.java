package org.wakhan.scenario;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.wakhan.input.Place;
import org.wakhan.input.UserError;
import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;

/**
 * The textual form of a dated change: {@code 2026-09-01: china.pressure.gain = 2; a.b = uniform(0,1) # why}. What is
 * formatted reads back as the same intervention, to the bit.
 */
public final class InterventionText {
    private static final String AFTER_DATE = ": ";
    private static final String BETWEEN = "; ";
    private static final String EQUALS = " = ";
    private static final String TIMES = " x ";
    private static final String NOTE = " # ";

    private InterventionText() {}

    /** The text of an intervention on parameters of a registry. */
    public static String format(ParameterRegistry registry, Intervention intervention) {
        StringJoiner text = new StringJoiner(BETWEEN, intervention.on() + AFTER_DATE, "");
        intervention.set().forEach((key, law) -> {
            Parameter parameter = registry.find(key);
            text.add(key + EQUALS + (parameter == null ? law.toString() : LawText.format(parameter, law)));
        });
        intervention.times().forEach((key, factor) -> text.add(key + TIMES + ShortDecimal.text(factor)));
        return text + (intervention.note().isEmpty() ? "" : NOTE + intervention.note());
    }

    /**
     * The intervention that a text states.
     *
     * @throws UserError if the text is none, or names a parameter that the registry does not have
     */
    public static Intervention parse(ParameterRegistry registry, String text, Place place) {
        int dateEnd = text.indexOf(AFTER_DATE);
        int note = text.indexOf(NOTE);
        if (dateEnd < 0) {
            throw wrong(text, "needs a date and a colon");
        }
        String settings = text.substring(dateEnd + AFTER_DATE.length(), note < 0 ? text.length() : note);
        Map<String, Law> set = new LinkedHashMap<>();
        Map<String, Double> times = new LinkedHashMap<>();
        for (String setting : settings.split(BETWEEN, -1)) {
            boolean multiplies = setting.contains(TIMES);
            String sign = multiplies ? TIMES : EQUALS;
            int end = setting.indexOf(sign);
            Parameter parameter = end < 0 ? null : registry.find(setting.substring(0, end));
            if (parameter == null) {
                throw wrong(text, "sets what this program does not know: " + setting);
            }
            String value = setting.substring(end + sign.length());
            if (!multiplies) {
                set.put(parameter.key(), LawText.parse(parameter, value, place));
            } else if (LawText.isNumber(value)) {
                times.put(parameter.key(), Double.valueOf(value));
            } else {
                throw wrong(text, "multiplies by what is no number: " + setting);
            }
        }
        try {
            return new Intervention(
                    LocalDate.parse(text.substring(0, dateEnd)),
                    set,
                    times,
                    note < 0 ? "" : text.substring(note + NOTE.length()));
        } catch (DateTimeParseException e) {
            throw wrong(text, "must begin with a date such as 2026-09-01");
        }
    }

    /**
     * What is wrong with a dated change of a parameter that is read only as a history starts.
     *
     * @param holder what holds the change
     */
    public static String changesNothing(String holder, Parameter parameter) {
        return holder + " changes " + parameter.key() + " at a date, but that is read only as a history starts: "
                + parameter.meaning() + ".\nMaybe set it from the start, without a date.";
    }

    private static UserError wrong(String text, String why) {
        return new UserError("The intervention \"" + text + "\" " + why + ".");
    }
}
