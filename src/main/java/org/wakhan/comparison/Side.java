package org.wakhan.comparison;

import org.wakhan.store.result.Results;

/**
 * One scenario of a comparison.
 *
 * @param key its name in files: that of its folder, such as {@code pressure-doubled}
 * @param results its stored results
 */
public record Side(String key, Results results) {

    /** Its name for readers. */
    public String name() {
        return results.manifest().scenario();
    }

    /** What it asks. */
    public String question() {
        return results.manifest().question();
    }
}
