package org.wakhan.report.page;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of HTML. */
public final class Html {
    private Html() {}

    /** Text as HTML, for content and for attributes in double quotes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A paragraph of escaped text. */
    public static String paragraph(String text) {
        return "<p>" + escape(text) + "</p>\n";
    }

    /** A list of escaped texts. */
    public static String list(List<String> texts) {
        return texts.stream()
                .map(text -> "<li>" + escape(text) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    /** A command to copy. */
    public static String command(String command) {
        return "<pre class=\"scroll\" tabindex=\"0\" aria-label=\"Command\"><code>" + escape(command)
                + "</code></pre>\n";
    }

    /** Content that opens on demand, without any script. */
    public static String details(String summary, String content) {
        return "<details>\n<summary>" + escape(summary) + "</summary>\n" + content + "</details>\n";
    }

    /** Terms and what belongs to each, escaped. */
    public static String terms(List<List<String>> pairs) {
        return pairs.stream()
                .map(pair -> "<dt>" + escape(pair.get(0)) + "</dt><dd>" + escape(pair.get(1)) + "</dd>\n")
                .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
    }
}
