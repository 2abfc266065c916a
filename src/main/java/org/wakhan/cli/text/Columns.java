package org.wakhan.cli.text;

import java.io.PrintWriter;
import java.util.List;

/** Prints rows as columns for a terminal. */
final class Columns {
    private static final String BETWEEN = "  ";

    private Columns() {}

    /** Prints rows of equally many cells, the first being the header; the last column is not padded. */
    static void print(List<List<String>> rows, PrintWriter out) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : BETWEEN).append(row.get(i));
                line.append(" "
                        .repeat(
                                i == widths.length - 1
                                        ? 0
                                        : widths[i] - row.get(i).length()));
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
