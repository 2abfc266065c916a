package org.wakhan.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wakhan.history.Outcome;
import org.wakhan.parameter.ParameterRegistry;
import org.wakhan.statistics.PairedDifference;

/**
 * What an alternative changes in the outcomes that a comparison speaks of first, worked out once.
 *
 * @param alternative the alternative; with at least one pair of histories
 * @param differences over whole histories, in the order of {@link Headlines#ALL}
 * @param sources where the variance of each of these differences comes from, for those that vary and appear in
 *     enough pairs; empty where no parameter is uncertain or histories are too few to tell
 * @param draws the uncertain parameters
 */
public record Answer(
        Alternative alternative,
        Map<Outcome, PairedDifference> differences,
        List<SpreadSources.Shares> sources,
        SharedDraws draws) {

    public Answer {
        sources = List.copyOf(sources);
    }

    /** Works out the differences and their sources. */
    public static Answer of(Alternative alternative, ParameterRegistry registry) {
        SharedDraws draws = alternative.draws();
        Optional<SpreadSources> spread = SpreadSources.of(alternative, draws, registry);
        Map<Outcome, PairedDifference> differences = new LinkedHashMap<>();
        List<SpreadSources.Shares> sources = new ArrayList<>();
        for (Outcome outcome : Headlines.ALL) {
            PairedDifference difference = alternative.total(outcome);
            differences.put(outcome, difference);
            if (spread.isPresent()
                    && difference.varies()
                    && difference.differingDraws() >= PairedDifference.FEWEST_DIFFERING) {
                sources.add(spread.get().of(outcome));
            }
        }
        return new Answer(alternative, differences, sources, draws);
    }

    /** The difference in one of the {@link Headlines#ALL}. */
    public PairedDifference difference(Outcome outcome) {
        PairedDifference difference = differences.get(outcome);
        if (difference == null) {
            throw new IllegalArgumentException("The outcome " + outcome.key() + " is no headline.");
        }
        return difference;
    }

    /** Whether no headline differs in any history. */
    public boolean changesNothing() {
        return differences.values().stream().allMatch(difference -> difference.differing() == 0);
    }
}
