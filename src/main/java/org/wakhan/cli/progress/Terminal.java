package org.wakhan.cli.progress;

import java.util.Map;

/**
 * What the terminal understands that messages go to.
 *
 * @param present whether there is one
 * @param environment the variables of the process
 */
public record Terminal(boolean present, Map<String, String> environment) {

    /** That of the process; the launcher says whether there is one. */
    public static Terminal ofProcess() {
        return new Terminal(Boolean.getBoolean("wakhan.terminal"), System.getenv());
    }

    /** Whether text that is not plain is wanted and understood: colours, and lines that are written anew. */
    public boolean isRich() {
        return !isDumb() && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Whether lines can be written anew. */
    boolean movesCursor() {
        return present && isRich();
    }

    private boolean isDumb() {
        String kind = environment.getOrDefault("TERM", "");
        return kind.isEmpty() || kind.equals("dumb");
    }
}
