package org.wakhan.calibration.target;

/** What an observation is used for. */
public enum TargetUse {
    /** Parameters are fitted to it. */
    FIT("fit"),
    /** Only shown beside what the fitted model gives. */
    CHECK("check"),
    /** A prior was computed from it: fitting to it would count the same evidence twice. */
    PRIOR("prior"),
    /** No source stands behind it: shown, never used. */
    UNSOURCED("unsourced");

    private final String word;

    TargetUse(String word) {
        this.word = word;
    }

    /** The word in files. */
    public String word() {
        return word;
    }

    /**
     * The use with a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    static TargetUse of(String word) {
        for (TargetUse use : values()) {
            if (use.word.equals(word)) {
                return use;
            }
        }
        throw new IllegalArgumentException("There is no use \"" + word + "\" of an observation.");
    }
}
