package org.wakhan.input;

/**
 * A place in a file, for messages.
 *
 * @param file the file as the user named it, or the option that a value came with
 * @param line line from 1; 0 where the whole file is meant
 * @param column column from 1; 0 where the whole line is meant
 */
public record Place(String file, int line, int column) {

    /** The whole of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** The file with line and column, for errors that hang on a single character. */
    public String exact() {
        return column == 0 ? toString() : this + ", column " + column;
    }

    /** The file with its line. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ", line " + line;
    }
}
