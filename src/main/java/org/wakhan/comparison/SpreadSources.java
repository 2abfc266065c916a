package org.wakhan.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wakhan.history.Outcome;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.parameter.Status;
import org.wakhan.statistics.JointInputs;
import org.wakhan.statistics.MainEffects;
import org.wakhan.statistics.VarianceShares;
import org.wakhan.statistics.VarianceShares.Part;

/**
 * Why a difference is large in one pair of histories and small in another: what the uncertain parameters contribute,
 * each by itself, and how well they are known. The rest is chance in the model and the joint action of parameters.
 */
public final class SpreadSources {
    private final Alternative alternative;
    private final List<String> keys;
    private final List<Status> statuses;
    private final MainEffects effects;

    private SpreadSources(Alternative alternative, SharedDraws draws, ParameterRegistry registry) {
        this.alternative = alternative;
        this.keys = new ArrayList<>();
        this.statuses = new ArrayList<>();
        JointInputs inputs = JointInputs.of(draws.values());
        for (int input = 0; input < inputs.names().size(); input++) {
            keys.add(inputs.name(input));
            List<Status> of = inputs.names().get(input).stream()
                    .map(key -> status(registry.find(key)))
                    .toList();
            statuses.add(of.contains(Status.ASSUMED) ? Status.ASSUMED : of.get(0));
        }
        this.effects = new MainEffects(inputs.values());
    }

    /** What one of both only assumes the difference does not know. */
    private Status status(@Nullable Parameter parameter) {
        if (parameter == null || alternative.baseline().results().manifest().status(parameter) == Status.ASSUMED) {
            return Status.ASSUMED;
        }
        return alternative.side().results().manifest().status(parameter);
    }

    /**
     * The sources for an alternative; none where no parameter is uncertain or histories are too few to tell.
     *
     * @param draws what its histories drew
     * @param registry the parameters; one that it does not know counts as assumed
     */
    public static Optional<SpreadSources> of(Alternative alternative, SharedDraws draws, ParameterRegistry registry) {
        return draws.values().isEmpty() || alternative.pairs() < MainEffects.FEWEST_RUNS
                ? Optional.empty()
                : Optional.of(new SpreadSources(alternative, draws, registry));
    }

    /** Where the variance of the difference in an outcome of whole histories comes from. */
    public Shares of(Outcome outcome) {
        VarianceShares shares = effects.of(alternative.totalDifferences(outcome));
        List<Source> named = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (shares.standsOut(i)) {
                named.add(new Source(keys.get(i), statuses.get(i), shares.shares()[i]));
            }
        }
        named.sort(Comparator.comparingDouble(Source::share).reversed());
        return new Shares(
                outcome,
                shares.part(i -> statuses.get(i) == Status.ASSUMED),
                shares.part(i -> statuses.get(i) != Status.ASSUMED),
                shares.rest(),
                named);
    }

    /**
     * A parameter whose share is told apart from chance.
     *
     * @param key the parameter, or several whose draws have the same ranks
     * @param status how well it is known
     * @param share its share of the variance, 0 to 1
     */
    public record Source(String key, Status status, double share) {}

    /**
     * Parts of the variance of one difference.
     *
     * @param outcome the outcome
     * @param assumed that of the parameters that are judgements
     * @param known that of the parameters that are measured or calibrated
     * @param rest what is left for chance in the model and for parameters acting together
     * @param named the parameters that stand out, largest first
     */
    public record Shares(Outcome outcome, Part assumed, Part known, Part rest, List<Source> named) {

        public Shares {
            named = List.copyOf(named);
        }
    }
}
