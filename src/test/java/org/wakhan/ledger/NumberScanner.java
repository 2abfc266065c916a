package org.wakhan.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in Java source. Plain on purpose: it cuts the text into statements and knows nothing of types.
 *
 * <p>It lets pass 0, 1 and 2, statements that make rows of the registry, and constants whose Javadoc names a source: a
 * file of facts, an incident, the model's table, "By definition", "Technical" or "Mathematical".
 */
final class NumberScanner {
    private static final Pattern HIDDEN = Pattern.compile(
            "(/\\*\\*.*?\\*/)|/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'",
            Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.\u0001])(\\d[\\d_]*\\.?\\d*(?:[eE][-+]?\\d+)?|\\.\\d+)[dDfFlL]?(?![\\w.])");
    private static final Pattern SMALL = Pattern.compile("[012](\\.0*)?");
    private static final Pattern MAKERS = Pattern.compile("static Parameter(?:\\.Draft)? (\\w+)\\(");
    private static final Pattern SOURCE = Pattern.compile("\\.csv|\\.md|By definition:|Technical:|Mathematical:");
    private static final char DOC = '\u0001';

    /** A number without an explanation. */
    record Found(int line, String number, String statement) {}

    private NumberScanner() {}

    static List<Found> scan(String source) {
        List<String> docs = new ArrayList<>();
        String code = hide(source, docs);
        Set<String> makers = new HashSet<>(Set.of("Parameter.of"));
        Matcher maker = MAKERS.matcher(code);
        while (maker.find()) {
            makers.add(maker.group(1));
        }
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int to : ends(code)) {
            String statement = code.substring(from, to);
            if (makers.stream().noneMatch(name -> statement.contains(name + "(")) && !isExplained(statement, docs)) {
                Matcher number = NUMBER.matcher(statement);
                while (number.find()) {
                    if (!SMALL.matcher(number.group(1)).matches()) {
                        int line = (int) code.substring(0, from + number.start())
                                        .chars()
                                        .filter(letter -> letter == '\n')
                                        .count()
                                + 1;
                        found.add(new Found(line, number.group(1), shown(statement)));
                    }
                }
            }
            from = to;
        }
        return found;
    }

    /** The Javadoc of constants, each on one line. */
    static List<String> docsOfConstants(String source) {
        List<String> docs = new ArrayList<>();
        String code = hide(source, docs);
        List<String> kept = new ArrayList<>();
        int from = 0;
        for (int to : ends(code)) {
            String statement = code.substring(from, to);
            int doc = docOf(statement);
            if (doc >= 0 && statement.contains("static final")) {
                kept.add(docs.get(doc).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").replaceAll("[{}]", ""));
            }
            from = to;
        }
        return kept;
    }

    private static boolean isExplained(String statement, List<String> docs) {
        int doc = docOf(statement);
        return statement.contains("static final")
                && doc >= 0
                && SOURCE.matcher(docs.get(doc)).find();
    }

    private static int docOf(String statement) {
        Matcher mark = Pattern.compile(DOC + "(\\d+)#").matcher(statement);
        int found = -1;
        while (mark.find()) {
            found = Integer.parseInt(mark.group(1));
        }
        return found;
    }

    /** The source with comments and texts blanked; Javadoc leaves a mark with its position, lines stay. */
    private static String hide(String source, List<String> docs) {
        Matcher hidden = HIDDEN.matcher(source);
        StringBuilder code = new StringBuilder();
        while (hidden.find()) {
            String mark = hidden.group(1) == null ? "" : DOC + "" + docs.size() + "#";
            if (hidden.group(1) != null) {
                docs.add(hidden.group(1));
            }
            hidden.appendReplacement(code, mark + hidden.group().replaceAll("[^\\n]", ""));
        }
        hidden.appendTail(code);
        return code.toString();
    }

    /** Where statements end: after semicolons and curly brackets that stand in no round bracket. */
    private static List<Integer> ends(String code) {
        List<Integer> ends = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char letter = code.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            boolean initialiser =
                    letter == '{' && code.substring(0, i).stripTrailing().endsWith("=");
            boolean ofInitialiser = letter == '}' && code.startsWith(";", i + 1);
            if (depth == 0 && !initialiser && !ofInitialiser && (letter == ';' || letter == '{' || letter == '}')) {
                ends.add(i + 1);
            }
        }
        ends.add(code.length());
        return ends;
    }

    private static String shown(String statement) {
        return statement.replaceAll(DOC + "\\d+#", "").replaceAll("\\s+", " ").strip();
    }
}
