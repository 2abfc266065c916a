package org.wakhan.input;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in one sentence what is wrong with a file that is no YAML. The parser itself tells it over several lines. */
final class YamlSyntax {
    /** The parser's problem, followed by its place; the last one in a message is the one that matters. */
    private static final Pattern PROBLEM = Pattern.compile("(?m)^(.*)\\R in reader, line (\\d+), column (\\d+):");

    /** A problem that the parser notices behind the key that it is about. */
    private static final String NO_COLON = "could not find expected ':'";

    private static final Pattern CHARACTER = Pattern.compile("found character '(.)' that cannot start any token");

    private YamlSyntax() {}

    static UserError error(String file, JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        List<MatchResult> problems = PROBLEM.matcher(message).results().toList();
        if (problems.isEmpty()) {
            TokenStreamLocation at = e.getLocation();
            Place place = at == null ? Place.of(file) : new Place(file, at.getLineNr(), at.getColumnNr());
            return new UserError(
                    place.exact() + ": "
                            + sentence(message, message.lines().findFirst().orElse("")),
                    e);
        }
        MatchResult last = problems.get(problems.size() - 1);
        MatchResult where = last.group(1).contains(NO_COLON) ? problems.get(0) : last;
        Place place = new Place(file, Integer.parseInt(where.group(2)), Integer.parseInt(where.group(3)));
        return new UserError(place.exact() + ": " + sentence(message, last.group(1)), e);
    }

    private static String sentence(String message, String problem) {
        Matcher character = CHARACTER.matcher(problem);
        if (problem.contains("(TAB)")) {
            return "a tab stands where only spaces may.";
        }
        if (character.find()) {
            return "a value must not start with \"" + character.group(1) + "\" unless it stands in quotes.";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "a colon stands where none may.\nMaybe the words need quotes, or the line another indentation?";
        }
        if (problem.contains(NO_COLON)) {
            return "a key must be followed by a colon.";
        }
        if (problem.startsWith("expected ',' or ']'")) {
            return "a list that starts with \"[\" must end with \"]\".";
        }
        if (problem.startsWith("expected ',' or '}'")) {
            return "keys that start with \"{\" must end with \"}\".";
        }
        if (message.contains("quoted scalar") && problem.contains("unexpected end of stream")) {
            return "a quotation mark must be closed by a second one.";
        }
        if (problem.startsWith("Expected a property name")) {
            return "a key must be a plain word.";
        }
        return "the file must be YAML, but the parser says: " + problem + ".";
    }
}
