package org.wakhan.input;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** One row of a {@link Table}. Columns are read by name; what cannot be read is refused with its place. */
public final class Row {
    private final String table;
    private final NamedCsvRecord line;

    Row(String table, NamedCsvRecord line) {
        this.table = table;
        this.line = line;
    }

    /** The text of a column, trimmed; may be empty. */
    public String text(String column) {
        return line.findField(column)
                .orElseThrow(() -> error("has no column " + column))
                .strip();
    }

    /** The number in a column. */
    public double number(String column) {
        String text = text(column);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw error("holds \"" + text + "\" in " + column + ", which must be a number");
        }
    }

    /** The number in a column, or another where the column is empty. */
    public double numberOr(String column, double otherwise) {
        return text(column).isEmpty() ? otherwise : number(column);
    }

    /** The whole number in a column. */
    public int integer(String column) {
        double number = number(column);
        if (number != Math.rint(number)) {
            throw error("holds " + text(column) + " in " + column + ", which must be a whole number");
        }
        return (int) number;
    }

    /** The file and line of this row. */
    public Place place() {
        return new Place(table, (int) line.getStartingLineNumber(), 0);
    }

    /** Whether the table has a column. */
    public boolean has(String column) {
        return line.findField(column).isPresent();
    }

    /** An error that names the file and line. */
    public IllegalStateException error(String what) {
        return new IllegalStateException(table + ", line " + line.getStartingLineNumber() + ": this row " + what + ".");
    }
}
