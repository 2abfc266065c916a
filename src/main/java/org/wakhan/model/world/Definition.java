package org.wakhan.model.world;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.wakhan.history.EventType;
import org.wakhan.history.Figure;
import org.wakhan.history.Outcome;
import org.wakhan.history.TargetClass;
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
 * @param targets the classes of targets whose attacks it hears, where it hears attacks
 * @param articles numbers of the articles that name it, such as {@code 001}
 * @param effects what its presence does to which figures of a history
 */
public record Definition(
        String id,
        String name,
        String rule,
        String source,
        List<Parameter> parameters,
        Set<EventType> hears,
        Supplier<Mechanism> maker,
        Set<TargetClass> targets,
        List<String> articles,
        List<Effect> effects) {

    public Definition {
        targets = Set.copyOf(targets);
        articles = List.copyOf(articles);
        effects = List.copyOf(effects);
        parameters = List.copyOf(parameters);
        hears = hears.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(hears));
        for (Parameter parameter : parameters) {
            if (!parameter.mechanism().equals(id)) {
                throw new IllegalArgumentException("The parameter " + parameter.key() + " of " + parameter.mechanism()
                        + " must not stand in " + id);
            }
        }
    }

    /** A mechanism that no article names and that bears on no figure yet. */
    public Definition(
            String id,
            String name,
            String rule,
            String source,
            List<Parameter> parameters,
            Set<EventType> hears,
            Supplier<Mechanism> maker) {
        this(id, name, rule, source, parameters, hears, maker, Set.of(TargetClass.values()), List.of(), List.of());
    }

    /** The same, named by articles. */
    public Definition inArticles(String... numbers) {
        return new Definition(id, name, rule, source, parameters, hears, maker, targets, List.of(numbers), effects);
    }

    /** The same, which hears of attacks only those on some classes of targets. */
    public Definition hearingAttacksOn(TargetClass... classes) {
        return new Definition(id, name, rule, source, parameters, hears, maker, Set.of(classes), articles, effects);
    }

    /** The same, which makes an outcome higher than it is without. */
    public Definition raises(Outcome outcome) {
        return raises(Figure.total(outcome));
    }

    /** The same, which makes a figure higher than it is without. */
    public Definition raises(Figure figure) {
        return with(new Effect(figure, Effect.Sign.RAISES, ""));
    }

    /** The same, which makes an outcome lower than it is without. */
    public Definition lowers(Outcome outcome) {
        return lowers(Figure.total(outcome));
    }

    /** The same, which makes a figure lower than it is without. */
    public Definition lowers(Figure figure) {
        return with(new Effect(figure, Effect.Sign.LOWERS, ""));
    }

    /** The same, which moves a figure in a direction that the table leaves open, for a reason. */
    public Definition moves(Figure figure, String reason) {
        return with(new Effect(figure, Effect.Sign.OPEN, reason));
    }

    private Definition with(Effect effect) {
        List<Effect> more = new ArrayList<>(effects);
        more.add(effect);
        return new Definition(id, name, rule, source, parameters, hears, maker, targets, articles, more);
    }
}
