package org.wakhan.design;

import java.time.LocalDate;
import java.util.List;
import org.wakhan.parameter.Parameter;

/** What a factor sets. */
public sealed interface Target {

    /** A parameter from the start on. */
    record Setting(Parameter parameter) implements Target {
        @Override
        public String toString() {
            return parameter.key();
        }
    }

    /**
     * A parameter from a day on.
     *
     * @param parameter the parameter
     * @param on the day from whose start the value holds
     */
    record Dated(Parameter parameter, LocalDate on) implements Target {
        @Override
        public String toString() {
            return parameter.key() + " from " + on;
        }
    }

    /**
     * The scenario itself.
     *
     * @param names names of the scenarios; the factor's value is the position
     */
    record Named(List<String> names) implements Target {
        public Named {
            names = List.copyOf(names);
        }

        @Override
        public String toString() {
            return "scenario";
        }
    }
}
