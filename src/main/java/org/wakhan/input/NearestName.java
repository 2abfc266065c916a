package org.wakhan.input;

import java.util.Collection;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds the valid name that somebody who wrote a wrong one may have meant. */
public final class NearestName {

    private NearestName() {}

    /**
     * The valid name nearest to a wrong one, by the number of letters to change, add, drop or swap; upper and lower case
     * count as one. The earlier of two that are as near.
     *
     * @param wrong what was written
     * @param valid the names that would do
     * @return null where no name is near enough to be meant
     */
    public static @Nullable String of(String wrong, Collection<String> valid) {
        String nearest = null;
        int least = (wrong.length() < 4 ? 1 : Math.max(2, wrong.length() / 3)) + 1;
        for (String name : valid) {
            int distance = distance(wrong, name, least);
            if (distance >= 0 && distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** A second line for a message, "Maybe NAME?", or nothing where no name is near. */
    public static String hint(String wrong, Collection<String> valid) {
        String nearest = of(wrong, valid);
        return nearest == null ? "" : "\nMaybe " + nearest + "?";
    }

    private static int distance(String wrong, String name, int limit) {
        return new DamerauLevenshteinDistance(limit)
                .apply(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }
}
