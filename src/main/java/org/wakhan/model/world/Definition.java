package org.wakhan.model.world;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.wakhan.history.EventType;
import org.wakhan.parameter.Parameter;

/**
 * What a mechanism is, apart from any history.
 *
 * @param id id in the table of mechanisms, such as {@code A1}
 * @param name name, such as attack by an armed group
 * @param rule the rule in a sentence or formula
 * @param source citation
 * @param parameters its rows of the registry
 * @param hears the types of events that it reacts to
 * @param maker makes an instance for a history
 */
public record Definition(
        String id,
        String name,
        String rule,
        String source,
        List<Parameter> parameters,
        Set<EventType> hears,
        Supplier<Mechanism> maker) {

    public Definition {
        parameters = List.copyOf(parameters);
        hears = hears.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(hears));
        for (Parameter parameter : parameters) {
            if (!parameter.mechanism().equals(id)) {
                throw new IllegalArgumentException("The parameter " + parameter.key() + " of " + parameter.mechanism()
                        + " must not stand in " + id);
            }
        }
    }
}
