package org.wakhan.report.page;

import java.util.ArrayList;
import java.util.List;

/** A table with a caption, column and row headers, in a box that scrolls by itself where the screen is narrow. */
public final class HtmlTable {
    /** Technical: letters from which a cell is read as sentences and must not become a thin column. */
    private static final int PROSE = 60;

    private final String caption;
    private final List<String> columns;
    private final int numbersFrom;
    private final List<List<String>> rows = new ArrayList<>();
    private int numbersUntil;

    /**
     * An empty table.
     *
     * @param caption what it holds; also the name of its box for screen readers
     * @param numbersFrom index of the first column that holds numbers
     * @param columns headers of the columns; the first heads the rows
     */
    public HtmlTable(String caption, int numbersFrom, List<String> columns) {
        this.caption = caption;
        this.numbersFrom = numbersFrom;
        this.columns = List.copyOf(columns);
        this.numbersUntil = columns.size();
    }

    /** Sets the index of the first column behind the numbers that holds text again. */
    public HtmlTable textFrom(int column) {
        numbersUntil = column;
        return this;
    }

    /** Adds a row of texts, one a column. */
    public HtmlTable row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "The row \"" + cells.get(0) + "\" must hold " + columns.size() + " cells.");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The table as HTML, every text in it escaped. */
    public String html() {
        StringBuilder html = new StringBuilder();
        html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Html.escape(caption))
                .append("\">\n<table>\n<caption>")
                .append(Html.escape(caption))
                .append("</caption>\n<thead><tr>");
        for (int i = 0; i < columns.size(); i++) {
            html.append("<th scope=\"col\"").append(style(i)).append('>').append(Html.escape(columns.get(i)));
            html.append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr><th scope=\"row\">")
                    .append(Html.escape(row.get(0)))
                    .append("</th>");
            for (int i = 1; i < row.size(); i++) {
                html.append("<td")
                        .append(row.get(i).length() >= PROSE ? " class=\"prose\"" : style(i))
                        .append('>')
                        .append(Html.escape(row.get(i)))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n</div>\n").toString();
    }

    private String style(int column) {
        return column >= numbersFrom && column < numbersUntil ? " class=\"number\"" : "";
    }
}
