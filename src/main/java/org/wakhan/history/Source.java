package org.wakhan.history;

/** Who records what happens. The sources are different records of one truth and are never pooled. */
public enum Source {
    /** Reports of the United Nations: attacks by named organisations. */
    UN("United Nations"),
    /** Uppsala Conflict Data Program: deaths by events that meet its definitions. */
    UCDP("UCDP"),
    /** Armed Conflict Location and Event Data: events of political violence, deadly or not. */
    ACLED("ACLED"),
    /** Claims of responsibility. */
    CLAIM("claims"),
    /** Statements of the authorities in place. */
    OFFICIAL("authorities"),
    /** First reports of the press. */
    PRESS("press");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    /** The name for readers. */
    public String label() {
        return label;
    }
}
