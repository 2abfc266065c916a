package org.wakhan.comparison;

import java.util.List;

/**
 * What was compared, with what. The results of each scenario lie in a folder of its name, with a manifest of their own.
 *
 * @param program version and commit of the program
 * @param baseline folder of the baseline
 * @param alternatives folders of the alternatives, in the order in which they were asked for
 * @param seed the seed of all
 * @param runs histories asked for of each
 * @param command the command that makes the comparison again
 */
public record ComparisonManifest(
        String program, String baseline, List<String> alternatives, long seed, int runs, String command) {

    public ComparisonManifest {
        alternatives = List.copyOf(alternatives);
    }
}
