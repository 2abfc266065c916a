package org.wakhan.cli.text;

/** Forms of a listing. */
public enum Format {
    /** For a terminal. */
    TABLE,
    /** For spreadsheets and R. */
    CSV,
    /** For programs. */
    JSON
}
